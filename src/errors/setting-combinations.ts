/** Errors of settings that are valid alone but not together. */
export const combinationErrors = {
  E_TOGETHER: ({ other }: { other: string }) => ({
    message: `Cannot be combined with \`${other}\`: both define the traffic split.`,
    cure: 'Remove one of the two.',
  }),
  E_ALL_AND_ONE: ({ other }: { other: string }) => ({
    message: `Cannot be combined with \`${other}\`.`,
    cure: 'Remove one of the two.',
  }),
  E_ONLY_RECOVER: ({ command }: { command: string }) => ({
    message: `Only \`recover\` and \`status\` have this setting, not \`${command}\`.`,
    cure: 'Set `service` and `namespace` instead.',
  }),
  E_ONLY_COMMAND: ({ only, command }: { only: string; command: string }) => ({
    message: `Only \`${only}\` has this setting, not \`${command}\`.`,
    cure: `Remove it, or use it with \`${only}\`.`,
  }),
  E_WITH_MANIFEST: ({ manifest }: { manifest: string }) => ({
    message: `Cannot be combined with \`${manifest}\`, which contains the whole template.`,
    cure: `Set it in the file, or remove \`${manifest}\`.`,
  }),
  E_SCALE_ORDER: ({ min, max, other }: { min: number; max: number; other: string }) => ({
    message: `${min} is more than \`${other}\` (${max}).`,
    cure: `Use at most ${max}.`,
  }),
  E_REQUEST_OVER_LIMIT: ({ request, limit, other }: { request: string; limit: string; other: string }) => ({
    message: `${request} is more than \`${other}\` (${limit}).`,
    cure: `Use at most ${limit}.`,
  }),
  E_MARK_AND_SETTING: ({ name, other }: { name: string; other: string }) => ({
    message: `${name} means the same as \`${other}\`.`,
    cure: `Remove it and keep \`${other}\`.`,
  }),
  E_TAGS_EQUAL: ({ tag, other }: { tag: string; other: string }) => ({
    message: `"${tag}" is also the value of \`${other}\`, but the two tags must differ.`,
    cure: 'Use a different tag.',
  }),
  E_TAG_LENGTH: ({ tag, service, length }: { tag: string; service: string; length: number }) => ({
    message: `The tag "${tag}" leads to the host name ${tag}-${service}, which has ${length} characters; DNS allows 63.`,
    cure: `Use a tag of at most ${Math.max(0, 62 - service.length)} characters.`,
  }),
  E_SPLIT_TAGS: ({ candidate, stable }: { candidate: string; stable: string }) => ({
    message: `The split must be between the tags ${candidate} and ${stable}.`,
    cure: `Use for example ${candidate}=10, ${stable}=90.`,
  }),
  E_BODY_OF_HEAD: ({ other }: { other: string }) => ({
    message: `A response to HEAD (\`${other}\`) has no body to check.`,
    cure: 'Use GET, or remove this setting.',
  }),
  E_EVIDENCE_UNUSED: ({ value, other }: { value: string; other: string }) => ({
    message: `Nothing would use this: \`${other}\` is ${value}.`,
    cure: `Set \`${other}\` to auto, or remove this setting.`,
  }),
  E_EVIDENCE_MISSING: ({ value, other }: { value: string; other: string }) => ({
    message: `"${value}" needs \`${other}\`, which is not set.`,
    cure: `Set \`${other}\`, or use auto.`,
  }),
  E_NEEDS: ({ other }: { other: string }) => ({
    message: `Nothing uses this without \`${other}\`, which is not set.`,
    cure: `Set \`${other}\` too, or remove this setting.`,
  }),
  E_DETECT: ({ value, limit, other, usual }: { value: string; limit: string; other: string; usual: string }) => ({
    message: `${value} is not between \`${other}\` (${limit}) and 100 %.`,
    cure: `Use the share of failed requests that must not go undetected, for example ${usual}.`,
  }),
  E_MAX_HOLD: ({ value, hold, other }: { value: string; hold: string; other: string }) => ({
    message: `${value} is shorter than \`${other}\` (${hold}).`,
    cure: `Use at least ${hold}, or a shorter \`${other}\`.`,
  }),
  E_BAKE_SPLIT: ({ other }: { other: string }) => ({
    message: `Has no effect with \`${other}\`: a split that stays has no last step of 100 %.`,
    cure: 'Remove it. To hold the split for longer, use `hold`.',
  }),
  E_DETECT_AUTO: ({ other }: { other: string }) => ({
    message: `"auto" is chosen by how long steps are held, and \`${other}\` chooses that by what must be detected.`,
    cure: 'Set one of the two to a value.',
  }),
  E_TIMEOUT_SHORT: ({ timeout, holds }: { timeout: string; holds: string }) => ({
    message: `"${timeout}" is too short: the holds alone take ${holds}.`,
    cure: 'Allow more time, or use shorter holds or fewer steps.',
  }),
}
