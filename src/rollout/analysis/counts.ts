/** What a poll brings: how many requests each side answered since the poll before, and how many of those were bad. Pure. */

/** `bad` of `n` requests were bad: failed, or slower than a threshold. */
export type Counts = { readonly n: number; readonly bad: number }

/** How long a poll lasts: evidence is judged from one to the next. */
export const pollMs = 1_000

/** The increments of one poll. Without `stable` there is nothing to compare the candidate with. */
export type Poll = { readonly candidate: Counts; readonly stable?: Counts }

export const noCounts: Counts = { n: 0, bad: 0 }

export const plus = (a: Counts, b: Counts): Counts => ({ n: a.n + b.n, bad: a.bad + b.bad })

/** 0 to 1; 0 of nothing. */
export const shareOf = ({ n, bad }: Counts): number => (n > 0 ? bad / n : 0)

/** More bad answers than answers, a negative number or NaN is a fault of the source, and no evidence. */
export const soundOf = (counts: Counts): Counts =>
  counts.bad >= 0 && counts.n >= counts.bad && Number.isFinite(counts.n) ? counts : noCounts
