/** Errors of settings that are right alone and wrong together. */
export const combinationErrors = {
  E_TOGETHER: ({ other }: { other: string }) => ({
    message: `does not go with ${other}: both say who gets how much of the traffic.`,
    cure: 'Leave one of the two out.',
  }),
  E_ALL_AND_ONE: ({ other }: { other: string }) => ({
    message: `does not go with ${other}: all are meant.`,
    cure: 'Leave one of the two out.',
  }),
  E_ONLY_RECOVER: ({ command }: { command: string }) => ({
    message: `goes with recover alone, and not with ${command}.`,
    cure: 'Name the one Service and its namespace.',
  }),
  E_WITH_MANIFEST: ({ manifest }: { manifest: string }) => ({
    message: `does not go with ${manifest}, which says all of what shall run.`,
    cure: `Write it in the file, or leave ${manifest} out.`,
  }),
  E_SCALE_ORDER: ({ min, max, other }: { min: number; max: number; other: string }) => ({
    message: `${min} is more than ${max}, the ${other}.`,
    cure: 'Let it be at most as much.',
  }),
  E_REQUEST_OVER_LIMIT: ({ request, limit, other }: { request: string; limit: string; other: string }) => ({
    message: `${request} is more than ${limit}, the ${other}.`,
    cure: 'Let it be at most as much.',
  }),
  E_MARK_AND_SETTING: ({ name, other }: { name: string; other: string }) => ({
    message: `${name} says the same as ${other}.`,
    cure: `Keep ${other}.`,
  }),
  E_TAGS_EQUAL: ({ tag, other }: { tag: string; other: string }) => ({
    message: `"${tag}" is also the ${other}, and a tag names one Revision.`,
    cure: 'Choose another one.',
  }),
  E_TAG_LENGTH: ({ tag, service, length }: { tag: string; service: string; length: number }) => ({
    message: `"${tag}" and the Service's name make the host ${tag}-${service}: ${length} characters, and DNS takes 63.`,
    cure: `Choose a tag of at most ${Math.max(0, 62 - service.length)} characters.`,
  }),
  E_SPLIT_TAGS: ({ candidate, stable }: { candidate: string; stable: string }) => ({
    message: `must share the traffic between the tags ${candidate} and ${stable}.`,
    cure: `Write for example ${candidate}=10, ${stable}=90.`,
  }),
  E_BODY_OF_HEAD: ({ other }: { other: string }) => ({
    message: `cannot be found: the answer to HEAD, the ${other}, has no body.`,
    cure: 'Use GET, or leave it out.',
  }),
  E_TIMEOUT_SHORT: ({ timeout, holds }: { timeout: string; holds: string }) => ({
    message: `"${timeout}" is too short: the steps alone are held for ${holds}.`,
    cure: 'Allow more time, hold the steps for less, or have fewer of them.',
  }),
}
