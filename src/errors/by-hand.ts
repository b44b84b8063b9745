/** Errors of changes by hand: `traffic`, `tag` and `untag`. What an option said is quoted as it was written. */
import { commandText } from './command.ts'

type Unready = { readonly revision: string; readonly why: string }

type Ambiguous = { readonly meant: string; readonly tagged: string }

type Claimed = {
  readonly domain: string
  readonly holder: string
  readonly namespace: string
  readonly isLeft: boolean
}

type Place = { readonly service: string; readonly namespace: string }

export const handErrors = {
  E_ROLLOUT_OPEN: ({ service, namespace, state, url }: Place & { state: 'paused' | 'open'; url?: string }) => ({
    message: `A rollout of ${service} is ${state}${url ? ` (${url})` : ''}, and a change of its traffic by hand would stop it.`,
    cure:
      state === 'paused'
        ? `Finish it with \`promote\`, or return traffic to stable: ${commandText({ verb: 'abort', service, namespace })}`
        : `Wait for its end, or return traffic to stable: ${commandText({ verb: 'abort', service, namespace })}`,
  }),
  E_NO_REVISION: ({ service, namespace, word, known }: Place & { word: string; known: string }) => ({
    message: `${service} has no Revision that \`${word}\` stands for.`,
    cure: `Use latest, previous, a tag, or the name of one of its Revisions${known === '' ? '' : `, such as ${known}`}: ${commandText({ verb: 'revisions', service, namespace })}`,
  }),
  E_NAME_AMBIGUOUS: ({ service, word, meant, tagged }: { service: string; word: string } & Ambiguous) => ({
    message: `\`${word}\` is two Revisions of ${service}: ${meant} is the ${word} one, and ${tagged} has the tag ${word}.`,
    cure: `Name the one you mean: ${meant} or ${tagged}.`,
  }),
  E_REVISION_NOT_READY: ({ revision, why, namespace }: Unready & { namespace: string }) => ({
    message: `${revision} is not ready (${why}), so it cannot receive traffic.`,
    cure: `Find out why from its pods: ${commandText({ verb: 'logs', args: ['--revision', revision], namespace })}`,
  }),
  E_ENTRY_NOT_READY: ({ service, namespace, revision, why, tag }: Place & Unready & { tag: string }) => ({
    message: `${revision}, which has the tag ${tag}, is not ready (${why}). While it is listed, no change of the traffic takes effect.`,
    cure: `Take the tag off it: ${commandText({ verb: 'untag', service, args: [tag], namespace })}`,
  }),
  E_SHARE_TWICE: ({ one, other, receiver }: { one: string; other: string; receiver: string }) => ({
    message: `\`${one}\` and \`${other}\` are both ${receiver}.`,
    cure: 'Name each Revision once, with the whole of its percentage.',
  }),
  E_SHARE_SERVICE: ({ word, service }: { word: string; service: string }) => ({
    message: `"${word}" names another Service than ${service}.`,
    cure: 'A Service can send traffic to its own Revisions only: use one name of a Service.',
  }),
  E_SHARE_SUM: ({ sum }: { sum: number }) => ({
    message: `The percentages add up to ${sum}, not to 100.`,
    cure: sum < 100 ? `Give the other ${100 - sum} % to a Revision, too.` : 'Use percentages that add up to 100.',
  }),
  E_TAG_HELD: ({ tag, holder }: { tag: string; holder: string }) => ({
    message: `The tag ${tag} is on ${holder}, and its address may be in use.`,
    cure: 'Add `--move` to move it, or use another tag.',
  }),
  E_ACTION: ({ value, meant }: { value: string; meant: string }) => ({
    message: `Unknown action "${value}".`,
    cure: `Did you mean \`${meant}\`?`,
  }),
  E_DOMAIN_FORBIDDEN: ({ right, place }: { right: string; place: string }) => ({
    message: `This user may not \`${right}\` ${place}.`,
    cure: 'Ask an administrator of the cluster to run this command, or to grant this right there.',
  }),
  E_DOMAIN_CLAIMED: ({ domain, holder, namespace, isLeft }: Claimed) => ({
    message: `${domain} belongs to the namespace ${holder}${isLeft ? `: its DomainMapping in ${namespace} has no effect` : ''}.`,
    cure: `Use another host, or have it given up in ${holder}: it belongs to the namespace that its ClusterDomainClaim names.${isLeft ? ` To remove the DomainMapping: kubectl delete domainmapping ${domain} -n ${namespace}` : ''}`,
  }),
  E_DOMAIN_HELD: ({ domain, holder }: { domain: string; holder: string }) => ({
    message: `${domain} is mapped to the ${holder}, and may be in use.`,
    cure: 'Add `--move` to map it to this Service instead, or use another host.',
  }),
  E_DOMAIN_NOT_DEFAULT: ({ domain }: { domain: string }) => ({
    message: `${domain} would be for all Services of the cluster, which get new addresses.`,
    cure: 'Add `--default` to say that you mean it. For one Service, use `map` instead.',
  }),
  E_DOMAIN_SELECTED: ({ domain, selector }: { domain: string; selector: string }) => ({
    message: `${domain} is the domain of Services with ${selector}. As the default domain it would lose this selector.`,
    cure: 'Add `--move` to make it the default domain instead, or use another domain.',
  }),
  E_NO_TAG: ({ service, tag, tags }: { service: string; tag: string; tags: string }) => ({
    message: `No Revision of ${service} has the tag ${tag}.`,
    cure: tags === '' ? 'It has no tags.' : `Use one of its tags: ${tags}.`,
  }),
}
