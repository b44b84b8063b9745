/** Refusals and endings of a rollout itself. */
import { appliedBy } from './cluster.ts'

export const rolloutErrors = {
  E_LOCKED: ({ service, namespace, by, url }: { service: string; namespace: string; by: string; url?: string }) => ({
    message: `Another rollout of ${service} is running (${by}).`,
    cure: `Wait for it${url ? `: ${url}` : ''}, end it with: kn rollout abort ${service} -n ${namespace}, or set on-newer to supersede so that a newer deploy ends it.`,
  }),
  E_CURL_MISSING: ({ why }: { why: string }) => ({
    message: `curl, which runs the health check, could not be started: ${why}`,
    cure: 'Install curl in the image or on the machine of this job, and have it on the PATH.',
  }),
  E_TAG_URL_UNREACHABLE: ({ url, why }: { url: string; why: string }) => ({
    message: `${url} cannot be reached from this job: ${why}.`,
    cure: "Set ingress-address to the host:port of the cluster's ingress as this job reaches it.",
  }),
  E_TAG_URL_TLS: ({ url, why }: { url: string; why: string }) => ({
    message: `${url} can be reached from this job, but ${why}.`,
    cure: 'Give the ingress a certificate that covers tag hosts and that this job trusts (SSL_CERT_FILE names further ones).',
  }),
  E_WRITE_REFUSED: ({ status, reason, message }: { status: number; reason: string; message: string }) => ({
    message: `The API server refused a change (${status} ${reason}): ${message}`,
    cure: status === 403 ? 'Grant the Role in docs/permissions.md.' : 'Mend what it names and deploy again.',
  }),
  E_WRITE_CONTENDED: ({ service, attempts }: { service: string; attempts: number }) => ({
    message: `${service} is being changed by others all the time: ${attempts} guarded writes in a row came too late.`,
    cure: 'Find out who keeps writing (metadata.managedFields names them) and deploy again when they have stopped.',
  }),
  E_SERVICE_CHANGED: ({ service }: { service: string }) => ({
    message: `${service} was changed by someone else in the moment this began, so what was to be written no longer fits.`,
    cure: 'Run it again: it starts from what is there now.',
  }),
  E_NOT_IN_SYNC: ({ service, seconds }: { service: string; seconds: number }) => ({
    message: `Knative has not taken up the last change of ${service} within ${seconds} s; what it says of it may be out of date.`,
    cure: 'See whether its controllers run: kubectl get pods -n knative-serving',
  }),
  E_TAG_TAKEN: ({ tag, setting, holder }: { tag: string; setting: string; holder: string }) => ({
    message: `The tag ${tag} is in use for ${holder} and was not set by a rollout.`,
    cure: `Give ${setting} another name, or set adopt-tags to true to let the rollout move it.`,
  }),
  E_GITOPS: ({ owner, owns, mark }: { owner: string; owns: string; mark: string }) => ({
    message: `${owner} owns the ${owns} of this Service (${mark}) and would take the rollout back.`,
    cure: 'Let it ignore spec.template and spec.traffic (docs/recipes.md), then set adopt-gitops to true.',
  }),
  E_STABLE_NOT_READY: ({ revision, why }: { revision: string; why: string }) => ({
    message: `${revision}, which serves users now, is not ready (${why}): there would be nothing to return to.`,
    cure: 'Mend it first, for example by shifting traffic to a Revision that is ready.',
  }),
  E_REFUSED_TEMPLATE: ({ message }: { message: string }) => ({
    message: `Knative refuses the new template: ${message}`,
    cure: 'Mend the setting it names.',
  }),
  E_URL_UNREACHABLE: (facts: { url: string; user: string; rights: string; grant: string }) => ({
    message: `The host of ${facts.url} does not resolve from here, and ${facts.user} may not ask its pods through the API server (${facts.rights}).`,
    cure: `Set ingress-address to host:port of the ingress; the Host header and SNI are then set right by themselves. Or: ${appliedBy(facts.grant)}`,
  }),
  E_NOT_THERE: ({ service, namespace }: { service: string; namespace: string }) => ({
    message: `There is no Service ${service} in the namespace ${namespace}.`,
    cure: 'Check service, namespace and context.',
  }),
  E_PAUSED: ({ service, percent, url }: { service: string; percent: number; url?: string }) => ({
    message: `A rollout of ${service} is paused at ${percent} % and waits for a word${url ? ` (${url})` : ''}.`,
    cure: 'End it with promote or abort, or set on-newer to abort or supersede so that a newer deploy takes it back.',
  }),
  E_NOT_PAUSED: ({ service }: { service: string }) => ({
    message: `No rollout of ${service} is paused.`,
    cure: 'promote goes on with a rollout that pause-at has stopped. To begin one: deploy.',
  }),
  E_NOTHING_BEFORE: ({ service, tag }: { service: string; tag: string }) => ({
    message: `${service} has no Revision before to return to: none that is ready has the tag ${tag}.`,
    cure: 'Deploy the earlier image again.',
  }),
  E_UNHEALTHY: ({ url, why }: { url: string; why: string }) => ({
    message: `${url} is not healthy: ${why}.`,
    cure: 'The command above shows what was asked; run it to see the whole answer.',
  }),
  E_NO_ROLLOUT: ({ service }: { service: string }) => ({
    message: `No rollout of ${service} is open.`,
    cure: 'Nothing is left to end.',
  }),
  E_JOB_TOO_SHORT: ({ left, holds }: { left: string; holds: string }) => ({
    message: `The CI ends this job in ${left}, and the steps alone are held for ${holds}: the rollout could not end before.`,
    cure: 'Give the job more time (job-timeout and script-timeout of the GitLab component), hold the steps for less, or have fewer of them.',
  }),
}
