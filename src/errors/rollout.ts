/** Refusals and endings of a rollout itself. */
export const rolloutErrors = {
  E_LOCKED: ({ service, by, url }: { service: string; by: string; url?: string }) => ({
    message: `Another rollout of ${service} is running (${by}).`,
    cure: `Wait for it${url ? `: ${url}` : ''}, or end it with: kn rollout abort ${service}`,
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
}
