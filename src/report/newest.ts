/** Sends what is newest, one at a time: what was overtaken while another was on its way is never sent. `send` must not reject. */
export type Newest<T> = {
  readonly show: (value: T) => void
  /** Resolves when nothing is on its way any more. */
  readonly settled: () => Promise<void>
}

export const newest = <T>(send: (value: T) => Promise<void>): Newest<T> => {
  let waiting: { readonly value: T } | undefined
  let sending: Promise<void> | undefined
  const drain = async (): Promise<void> => {
    while (waiting) {
      const { value } = waiting
      waiting = undefined
      await send(value)
    }
    sending = undefined
  }
  return {
    show: (value) => {
      waiting = { value }
      sending ??= drain()
    },
    settled: async () => sending,
  }
}
