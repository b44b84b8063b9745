/** Numbers as people read them, always with their unit. Pure. Times of day are UTC: a job's machine is nowhere in particular. */

/** `1,402`, of whole numbers. By hand: Intl.NumberFormat costs the start of each command 10 ms and 5 MiB. */
export const count = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',')

/** `1 request`, `1,402 requests` */
export const counted = (n: number, one: string, many = `${one}s`): string => `${count(n)} ${n === 1 ? one : many}`

/** `7.1 %`: two digits that count, and nothing that looks like zero or all but is not. */
export const shareOf = (part: number, whole: number): string =>
  whole === 0 ? '-' : `${Number(((100 * part) / whole).toPrecision(part === whole ? 3 : 2))} %`

/** `41 ms`, `1.2 s` */
export const latency = (ms: number): string => (ms < 1_000 ? `${Math.round(ms)} ms` : `${(ms / 1_000).toFixed(1)} s`)

/** `43 ms`, `0.2 s`, `31 s`, `2 min`, `4 min 30 s`, `1 h 5 min` */
export const duration = (ms: number): string => {
  if (ms < 100) return `${Math.round(ms)} ms`
  if (ms < 10_000) return `${Number((ms / 1_000).toFixed(1))} s`
  const seconds = Math.round(ms / 1_000)
  if (seconds < 60) return `${seconds} s`
  if (seconds < 3_600) return twoUnits(seconds, 60, ['min', 's'])
  return twoUnits(Math.round(seconds / 60), 60, ['h', 'min'])
}

const dayMs = 24 * 3_600_000

/** How old something is: as `duration`, and from two days on `5 days`. */
export const age = (ms: number): string => (ms < 2 * dayMs ? duration(ms) : `${count(Math.floor(ms / dayMs))} days`)

/** `10:42:07`, of ms since the epoch. */
export const timeOfDay = (atMs: number): string => new Date(atMs).toISOString().slice(11, 19)

/** `2026-11-29 10:42:07 UTC`, of ms since the epoch; anything that no date can be is `unknown`. */
export const momentText = (atMs: number): string =>
  Math.abs(atMs) <= 8.64e15 ? `${new Date(atMs).toISOString().slice(0, 19).replace('T', ' ')} UTC` : 'unknown'

/** `hello-00041`, `hello-00041 and hello-00040`, `a, b and c` */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

const twoUnits = (n: number, base: number, [large, small]: readonly [string, string]): string => {
  const rest = n % base
  return `${Math.floor(n / base)} ${large}${rest === 0 ? '' : ` ${rest} ${small}`}`
}
