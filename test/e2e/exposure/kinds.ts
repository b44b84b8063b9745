/** The kinds of release that `npm run bench:users` plays. */
export type Kind = {
  readonly kind: string
  /** As the fixture takes it. */
  readonly errorRate: string
  /** Of a whole run. */
  readonly count: number
}

export const kinds: readonly Kind[] = [
  { kind: 'fails 5 % of requests', errorRate: '0.05', count: 10 },
  { kind: 'fails 50 % of requests', errorRate: '0.5', count: 10 },
  { kind: 'as good as stable: 0.5 %', errorRate: '0.005', count: 30 },
]

/** What came of one. `seconds`: from the first user on it to the last one, or, promoted, to the last one on stable. */
export type Release = { readonly outcome: string; readonly bad: number; readonly seconds: number }
