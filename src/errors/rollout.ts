/** Refusals and endings of a rollout itself. */
export const rolloutErrors = {
  E_LOCKED: ({ service, by, url }: { service: string; by: string; url?: string }) => ({
    message: `Another rollout of ${service} is running (${by}).`,
    cure: `Wait for it${url ? `: ${url}` : ''}, or end it with: kn rollout abort ${service}`,
  }),
}
