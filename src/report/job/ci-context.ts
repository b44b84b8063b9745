/** What a CI says of the job this process runs in: one record, whichever CI it is. */
export type CiContext = {
  readonly name: 'github' | 'gitlab'
  /** The job's page, for people. */
  readonly jobUrl?: string
  /** The same for each attempt of one job, and for no other job. */
  readonly run?: string
  /** Rises with each attempt. */
  readonly attempt?: number
  readonly commit?: string
  readonly commitUrl?: string
  /** Who started the job. */
  readonly actor?: string
  /** When the CI will end this process, ms since the epoch; GitHub tells nobody. */
  readonly endsAtMs?: number
}

export type Env = Readonly<Record<string, string | undefined>>

/** The fields that have a value: a CI sets many of its variables to nothing. */
export const present = <T extends object>(fields: T): { readonly [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== '')) as {
    readonly [K in keyof T]?: Exclude<T[K], undefined>
  }

/** A whole number above zero, or undefined. */
export const wholeNumber = (text: string | undefined): number | undefined =>
  text !== undefined && /^[1-9]\d*$/.test(text) ? Number(text) : undefined
