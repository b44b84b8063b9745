/** Errors of the rollout itself. A command in a cure stands at its end: the summary shows it in a block to copy. */
import { appliedBy } from './cluster.ts'
import { commandText } from './command.ts'
import { docsPage } from './documentation.ts'

type Unmeasured = {
  readonly subject: string
  readonly by: string
  readonly why: string
  readonly cure: string
  readonly without: string
}

type NoVerdictInTime = {
  readonly step: number
  readonly limit: string
  /** `it takes 24 min of 4 probes a second (5,755)` */
  readonly needed: string
  readonly has: string
  readonly bound: string
  /** Settings, one a line; empty where none would be enough. */
  readonly plan: string
}

/** A rollout that goes first. Only a deploy can be told to end it. */
type Earlier = {
  readonly service: string
  readonly namespace: string
  readonly isDeploy: boolean
  readonly url?: string
}

export const rolloutErrors = {
  E_MANIFEST_VISIBILITY: ({ service, namespace, label }: { service: string; namespace: string; label: string }) => ({
    message: `The manifest changes who can reach ${service} (${label}), which takes effect for all users at once.`,
    cure: `Change it first, then deploy: kubectl label ksvc ${service} -n ${namespace} --overwrite ${label}`,
  }),
  E_LOCKED: ({ service, namespace, isDeploy, by, url }: Earlier & { by: string }) => ({
    message: `Another rollout of ${service} is in progress (${by}).`,
    cure: `Wait for it${url ? ` (${url})` : ''}${isDeploy ? ', set `on-newer` to supersede to take over' : ''}, or abort it: ${commandText({ verb: 'abort', service, namespace })}`,
  }),
  E_JOURNAL: ({ service, namespace, isNewer }: { service: string; namespace: string; isNewer: boolean }) => ({
    message: isNewer
      ? `A newer version of kn-rollout has opened a rollout of ${service}. This version cannot read its journal.`
      : `The journal of the rollout of ${service} cannot be read, so it cannot be finished automatically.`,
    cure: `${isNewer ? 'Use that version to finish it. ' : ''}To give the rollout up and leave traffic as it is: kubectl annotate ksvc ${service} -n ${namespace} kn-rollout.dev/rollout- kn-rollout.dev/driver-`,
  }),
  E_EVIDENCE: ({ subject, by, why, cure, without }: Unmeasured) => ({
    message: `${subject} cannot be measured, and \`${by}\` requires it: ${why}.`,
    cure: `${cure} ${without}`.trim(),
  }),
  E_NO_VERDICT_IN_TIME: ({ step, limit, needed, has, bound, plan }: NoVerdictInTime) => ({
    message: `The plan cannot reach a verdict: at ${step} %, ${needed} until a release is known to keep \`${limit}\`, even if none fails, and \`${bound}\` leaves ${has}.`,
    cure: plan
      ? `Nothing was changed. Allow the time, and give the job as long, or set \`on-inconclusive\` to promote to go on without a verdict:\n${plan}`
      : `Nothing was changed. No hold of a week is long enough: raise \`${limit}\`, measure what has more requests a second (\`evidence\`), or set \`on-inconclusive\` to promote to go on without a verdict.`,
  }),
  E_LATE: ({ source, late, holds, timeout }: { source: string; late: string; holds: string; timeout: string }) => ({
    message: `The holds take ${holds}, which \`timeout\` (${timeout}) does not leave: ${source} are known up to ${late} late, and each hold is at least that long.`,
    cure: 'Nothing was changed. Allow more time in `timeout`, use fewer steps, or let the source know sooner: by a shorter interval of scrapes, or a shorter `evidence-interval` and `evidence-delay`.',
  }),
  E_BAD_ANSWERS_RATE: (_: object) => ({
    message: "`max-bad-answers` needs to know how users' requests are answered, and they are not measured.",
    cure: `Turn request metrics on, and allow \`get pods/proxy\` (${docsPage('permissions.md')}); or set \`steps\` instead.`,
  }),
  E_BAD_ANSWERS: ({ most, least, limit }: { most: number; least: number; limit: string }) => ({
    message: `\`max-bad-answers\` ${most} cannot be kept: even with 1 % of the traffic, users may get ${least} before a fault of ${limit} is found.`,
    cure: `Allow at least ${least}, or raise \`detect\`: greater faults are found sooner.`,
  }),
  E_RECORDING: ({ file, why }: { file: string; why: string }) => ({
    message: `No measurements can be read from ${file}: ${why}.`,
    cure: 'Use the file that a rollout has written for its setting `measurements`, whole: the path of a file, not the name of a Service.',
  }),
  E_NOTHING_TO_RUN: (_: object) => ({
    message: 'Nothing to deploy: `image`, `manifest` and all other settings of what to run are empty.',
    cure: 'Set `image` or `manifest`. If the image comes from an output of an earlier job, check its name; GitHub empties outputs that contain a secret. To deploy the current template once more, set `new-revision` to always.',
  }),
  E_CREATE: ({ service, namespace }: { service: string; namespace: string }) => ({
    message: `There is no Service ${service} in ${namespace}, and none was created.`,
    cure: 'Check `service` and `namespace`. A deploy with `create` set to true creates a new Service.',
  }),
  E_STATE_FILE: ({ why }: { why: string }) => ({
    message: `Cannot write the state file of this step (GITHUB_STATE), so a post step could not finish the rollout if this job is killed: ${why}.`,
    cure: 'Free disk space on the runner, and check that GITHUB_STATE names a file that this job can write to.',
  }),
  E_CURL_MISSING: ({ why }: { why: string }) => ({
    message: `Could not start curl for the health check: ${why}`,
    cure: 'Install `curl` in the image or on the machine of this job, and add it to the PATH.',
  }),
  E_CURL_UNUSABLE: ({ why }: { why: string }) => ({
    message: `The curl on the PATH of this job cannot be used for the health check: ${why}.`,
    cure: 'Install `curl` 7.58 or later; a wrapper script must pass on its arguments, output and exit code.',
  }),
  E_TAG_URL_UNREACHABLE: ({ url, why }: { url: string; why: string }) => ({
    message: `This job cannot reach ${url}: ${why}.`,
    cure: 'Set `ingress-address` to the host:port at which this job can reach the ingress of the cluster.',
  }),
  E_TAG_URL_TLS: ({ url, why }: { url: string; why: string }) => ({
    message: `This job reached ${url}, but ${why}.`,
    cure: 'Use an ingress certificate that covers tag URLs and that this job trusts (SSL_CERT_FILE adds trusted certificates).',
  }),
  E_WRITE_REFUSED: ({ status, reason, message }: { status: number; reason: string; message: string }) => ({
    message: `The API server refused a change (${status} ${reason}): ${message}`,
    cure:
      status === 403
        ? `Grant the Role that \`kn-rollout doctor\` prints (${docsPage('permissions.md')}).`
        : 'Fix the reported problem and deploy again.',
  }),
  E_WRITE_CONTENDED: ({ service, attempts }: { service: string; attempts: number }) => ({
    message: `Could not write to ${service}: another client changed it before each of ${attempts} attempts.`,
    cure: 'Find and stop the client that keeps writing (see metadata.managedFields), then deploy again.',
  }),
  E_WRITE_UNCONFIRMED: ({ service, attempts, why }: { service: string; attempts: number; why: string }) => ({
    message: `The API server did not confirm a change of ${service} in ${attempts} attempts, and the change did not take effect: ${why}.`,
    cure: 'Check the API server and what is in front of it, such as a proxy or a login page, then run the job again.',
  }),
  E_WRITE_ALTERED: ({ service, what }: { service: string; what: string }) => ({
    message: `The API server accepted a change of ${service}, but stored it without ${what}.`,
    cure: 'Find the admission webhook that changes Services, and exclude the annotations kn-rollout.dev/* and spec.traffic: kubectl get mutatingwebhookconfigurations',
  }),
  E_SERVICE_CHANGED: ({ service }: { service: string }) => ({
    message: `Another client changed ${service} while the rollout was starting.`,
    cure: 'Run the job again: it starts from the current state.',
  }),
  E_NOT_IN_SYNC: ({ service, seconds }: { service: string; seconds: number }) => ({
    message: `Knative did not process the last change of ${service} within ${seconds} s, so its status may be out of date.`,
    cure: 'Check that the Knative controllers are running: kubectl get pods -n knative-serving',
  }),
  E_ROUTE_NOT_SERVED: ({ service, namespace, why }: { service: string; namespace: string; why: string }) => ({
    message: `No ingress serves the Route of ${service}, so no change of its traffic would take effect: ${why}.`,
    cure: `Fix what the Route reports, for example the annotation networking.knative.dev/ingress.class or the ingress controller: kubectl get route.serving.knative.dev ${service} -n ${namespace} -o yaml`,
  }),
  E_BEING_DELETED: (facts: { service: string; namespace: string; since: string; finalizers: string }) => ({
    message: `${facts.service} is being deleted since ${facts.since}${facts.finalizers ? ` (held by the finalizer ${facts.finalizers})` : ''}, so Knative does not act on changes of it.`,
    cure: `Wait until it is gone, then deploy again. If it stays, find out why its finalizers are not removed: kubectl get ksvc ${facts.service} -n ${facts.namespace} -o yaml`,
  }),
  E_TAG_TAKEN: ({ tag, setting, holder }: { tag: string; setting: string; holder: string }) => ({
    message: `The tag ${tag} is on ${holder} and was not set by a rollout.`,
    cure: `Set \`${setting}\` to another name, or set \`adopt-tags\` to true so that the rollout can move the tag.`,
  }),
  E_OWNED: (facts: { service: string; namespace: string; kind: string; name: string; group: string }) => ({
    message: `The ${facts.kind} ${facts.name} owns ${facts.service}: its controller writes this Service, and would revert the rollout.`,
    cure: `Change the ${facts.kind} instead, and roll out by its own means: kubectl edit ${facts.kind.toLowerCase()}${facts.group ? `.${facts.group}` : ''} ${facts.name} -n ${facts.namespace}`,
  }),
  E_GITOPS: ({ owner, owns, mark }: { owner: string; owns: string; mark: string }) => ({
    message: `${owner} manages the ${owns} of this Service (${mark}) and would revert the rollout.`,
    cure: `Configure it to ignore spec.template and spec.traffic (${docsPage('recipes.md')}), then set \`adopt-gitops\` to true.`,
  }),
  E_STABLE_NOT_READY: ({ revision, why }: { revision: string; why: string }) => ({
    message: `The stable Revision ${revision} is not ready (${why}), so traffic could not return to it.`,
    cure: 'Its pods still serve, so it is not replaced. Wait until it is ready, or shift traffic to a Revision that is. Before Knative 1.17 one that has crashed may stay like this for good: replace it once with `kubectl apply`.',
  }),
  E_REFUSED_TEMPLATE: ({ message }: { message: string }) => ({
    message: `Knative rejected the new template: ${message}`,
    cure: 'Correct the setting that it names.',
  }),
  E_NOT_PROVEN: (facts: { url: string; why: string; user: string; rights: string; grant: string }) => ({
    message: `Not proven: no answer at ${facts.url} is known to come from the candidate (${facts.why}), and ${facts.user} may not ask its pods through the API server (${facts.rights}).`,
    cure: `Set \`ingress-address\` to the host:port of the Knative ingress, with \`health-header\` if something in front of it asks for a login, or grant the permission. ${appliedBy(facts.grant)}`,
  }),
  E_URL_UNREACHABLE: (facts: { url: string; why: string; user: string; rights: string; grant: string }) => ({
    message: `${facts.why}, and ${facts.user} may not reach its pods through the API server (${facts.rights}).`,
    cure: `Set \`ingress-address\` to the host:port of the ingress (Host header and SNI remain those of the URL), or grant the permission. ${appliedBy(facts.grant)}`,
  }),
  E_NOT_THERE: ({ service, namespace }: { service: string; namespace: string }) => ({
    message: `There is no Service ${service} in the namespace ${namespace}.`,
    cure: `Check \`service\`, \`namespace\` and \`context\`. To see all Services: ${commandText({ verb: 'services', args: ['-A'] })}`,
  }),
  E_PAUSED: ({ service, namespace, isDeploy, percent, url }: Earlier & { percent: number }) => ({
    message: `A rollout of ${service} is paused at ${percent} %${url ? ` (${url})` : ''}.`,
    cure: `Finish it with \`promote\`${isDeploy ? ', set `on-newer` to abort, so that this deploy aborts it first' : ''}, or abort it: ${commandText({ verb: 'abort', service, namespace })}`,
  }),
  E_NOT_PAUSED: ({ service }: { service: string }) => ({
    message: `No rollout of ${service} is running or paused.`,
    cure: 'Run `deploy` to start one: `promote` ends the hold of a rollout in progress, or continues one that `pause-at` has paused.',
  }),
  E_NO_HOLD: ({ service, namespace, url }: { service: string; namespace: string; url: string | undefined }) => ({
    message: `The rollout of ${service} has not shifted any traffic yet${url ? ` (${url})` : ''}, so there is no hold to end.`,
    cure: `Run it again once its first step is held: the health check before it is never skipped. To see how far it is: ${commandText({ verb: 'status', service, namespace })}`,
  }),
  E_NO_STEP: ({ service, namespace, url }: { service: string; namespace: string; url: string | undefined }) => ({
    message: `The job of the rollout of ${service}${url ? ` (${url})` : ''} is dead, and no traffic was shifted yet, so \`promote\` has no step to go on from.`,
    cure: `Deploy again: that ends this rollout, and begins with the health check. Or only end it: ${commandText({ verb: 'abort', service, namespace })}`,
  }),
  E_RETURNING: ({ service, namespace, why }: { service: string; namespace: string; why: string }) => ({
    message: `The rollout of ${service} is not promoted: ${why}. An abort is never overruled.`,
    cure: `Fix the cause and deploy again. To see where traffic is: ${commandText({ verb: 'status', service, namespace })}`,
  }),
  E_NOT_TAKEN: (facts: {
    service: string
    seconds: number
    percent: number
    from: string
    url: string | undefined
  }) => ({
    message: `The job that runs the rollout of ${facts.service}${facts.url ? ` (${facts.url})` : ''} did not take the request to end the hold of ${facts.percent} % within ${facts.seconds} s. The request is withdrawn.`,
    cure: `Look at that job. If it was killed, run \`promote\` again from ${facts.from} on: it takes the rollout over then.`,
  }),
  E_GIVE_AGAIN: ({ settings }: { settings: string }) => ({
    message: `The deploy of this rollout had \`${settings}\`, which may be secret and so is not stored on the Service.`,
    cure: `Set \`${settings}\` for this command too, as for the deploy.`,
  }),
  E_NOTHING_BEFORE: ({ service, tag }: { service: string; tag: string }) => ({
    message: `${service} has no previous Revision to return to: no ready Revision has the tag ${tag}.`,
    cure: 'Deploy the earlier image again.',
  }),
  E_NOT_ITS_REVISION: (facts: { service: string; namespace: string; revision: string; known: string }) => ({
    message: `${facts.service} has no Revision ${facts.revision}.`,
    cure: `Set \`to\` to one of its Revisions${facts.known === '' ? '' : `, such as ${facts.known}`}: ${commandText({ verb: 'revisions', service: facts.service, namespace: facts.namespace })}`,
  }),
  E_TO_NOT_READY: ({ revision, why }: { revision: string; why: string }) => ({
    message: `${revision} is not ready (${why}), so traffic cannot return to it.`,
    cure: 'Set `to` to a Revision that is ready, or deploy its image again.',
  }),
  E_TO_NOT_STARTED: (facts: { revision: string; namespace: string; seconds: number; serving: string }) => ({
    message: `${facts.revision} did not start within ${facts.seconds} s, so traffic is not returned to it. It stays on ${facts.serving}.`,
    cure: `If it only needs more time, increase \`ready-timeout\`; otherwise set \`to\` to another Revision. To see what its pods are waiting for, while they exist: kubectl describe pods -n ${facts.namespace} -l serving.knative.dev/revision=${facts.revision}`,
  }),
  E_CANCELLED: (_: object) => ({
    message: 'The job was cancelled before anything was changed.',
    cure: 'Nothing needs cleaning up. Run it again when you are ready.',
  }),
  E_TO_INTERRUPTED: ({ revision, serving }: { revision: string; serving: string }) => ({
    message: `Interrupted before traffic was returned to ${revision}. It stays on ${serving}.`,
    cure: 'Nothing needs cleaning up. Run the command again when you are ready.',
  }),
  E_TO_BAD: ({ revision, why, at, cause }: { revision: string; why: string; at: string; cause?: string }) => ({
    message: `${revision} proved bad in a rollout (${why}, ${at}), so traffic is not returned to it.${cause === undefined ? '' : ` What was seen of it: ${cause}`}`,
    cure: 'Set `to` to another Revision. To return to it nevertheless, set `even-if-bad` to true.',
  }),
  E_UNHEALTHY: ({ url, why }: { url: string; why: string }) => ({
    message: `${url} is not healthy: ${why}.`,
    cure: 'Run the command above to see the complete response.',
  }),
  E_NO_ROLLOUT: ({ service, namespace }: { service: string; namespace: string }) => ({
    message: `No rollout of ${service} is open.`,
    cure: `There is nothing to abort. If it was promoted, this returns to the previous Revision: ${commandText({ verb: 'rollback', service, namespace })}`,
  }),
  E_TOO_LATE: ({ service, namespace, revision }: { service: string; namespace: string; revision: string }) => ({
    message: `Too late: ${revision} serves all traffic of ${service}, and its promotion is being finished.`,
    cure: `To return to the previous Revision: ${commandText({ verb: 'rollback', service, namespace })}`,
  }),
  E_JOB_TOO_SHORT: ({ left, holds }: { left: string; holds: string }) => ({
    message: `The job times out in ${left}, but the holds alone take ${holds}.`,
    cure: 'Increase the timeout (`job-timeout` and `script-timeout` of the GitLab component), or use shorter holds or fewer steps.',
  }),
}
