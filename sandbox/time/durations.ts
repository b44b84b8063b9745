/** Durations as Go writes them: 6s, 1m30s. */
const units: Readonly<Record<string, number>> = { h: 3_600_000, m: 60_000, s: 1_000, ms: 1 }
const part = /(\d+(?:\.\d+)?)(ms|h|m|s)/g

/** In ms; undefined where there is none. */
export const durationMs = (text: string | undefined): number | undefined => {
  if (!text) return undefined
  return [...text.matchAll(part)].reduce((total, [, count, unit = '']) => total + Number(count) * (units[unit] ?? 0), 0)
}

export const isDuration = (text: string): boolean => /^[+-]?(\d+(\.\d*)?(ns|us|ms|s|m|h))+$/.test(text)
