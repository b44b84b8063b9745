/**
 * Durations, rates and quantities: from what people write to numbers, once, and back.
 * Durations in ms, rates 0-1, quantities in the base unit. Text that is none of them gives undefined.
 */

const perUnit = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 } as const

type Unit = keyof typeof perUnit

/** `2m`, `90s`, `1m30s`, `500ms`, `1.5h`; larger units first, each at most once, spaces between them. `0` needs no unit. */
export const parseDuration = (text: string): number | undefined => {
  if (text === '0') return 0
  const parts = partsOf(text) ?? []
  const isFalling = parts.every(
    ({ unit }, index) => index === 0 || perUnit[unit] < perUnit[parts[index - 1]?.unit ?? unit],
  )
  return parts.length > 0 && isFalling ? Math.round(sumOf(parts)) : undefined
}

/** As Go's time.ParseDuration, from hours to milliseconds: units in any order and repeated, no spaces, no sign. */
export const parseGoDuration = (text: string): number | undefined => {
  if (text === '0') return 0
  const parts = /\s/.test(text) ? undefined : partsOf(text)
  return parts && sumOf(parts)
}

type Part = { readonly amount: number; readonly unit: Unit }

const longestDuration = 40

const partsOf = (text: string): readonly Part[] | undefined => {
  const isDuration = text.length <= longestDuration && /^(?:\s*(?:\d+(?:\.\d+)?|\.\d+)(?:ms|[hms]))+\s*$/.test(text)
  if (!isDuration) return undefined
  return [...text.matchAll(/([\d.]+)(ms|[hms])/g)].flatMap(([, amount, unit = '']) =>
    isUnit(unit) ? [{ amount: Number(amount), unit }] : [],
  )
}

const isUnit = (text: string): text is Unit => Object.hasOwn(perUnit, text)

const sumOf = (parts: readonly Part[]): number =>
  parts.reduce((sum, { amount, unit }) => sum + amount * perUnit[unit], 0)

/** The shortest spelling that parseDuration reads as the same: `1m30s`, `2m`, `500ms`, `0s`. */
export const printDuration = (durationMs: number): string => {
  if (durationMs === 0) return '0s'
  const parts = [
    [Math.floor(durationMs / perUnit.h), 'h'],
    [Math.floor((durationMs % perUnit.h) / perUnit.m), 'm'],
    [Math.floor((durationMs % perUnit.m) / perUnit.s), 's'],
    [durationMs % perUnit.s, 'ms'],
  ] as const
  return parts.map(([count, unit]) => (count > 0 ? `${count}${unit}` : '')).join('')
}

/** `1%`, `0.5 %`, or a share such as `0.01`. A bare whole number is neither: 1 could be 1 % or all. */
export const parseRate = (text: string): number | undefined => {
  const percent = /^([\d.]+)\s*%$/.exec(text)?.[1]
  const rate = percent === undefined ? parseShare(text) : (parseNumber(percent) ?? NaN) / 100
  return rate !== undefined && rate >= 0 && rate <= 1 ? rate : undefined
}

const parseShare = (text: string): number | undefined => (/^0?\.\d+$/.test(text) ? Number(text) : undefined)

/** A whole percent, with or without its sign. */
export const parsePercent = (text: string): number | undefined => {
  const digits = /^(\d{1,3})\s*%?$/.exec(text)?.[1]
  return digits !== undefined && Number(digits) <= 100 ? Number(digits) : undefined
}

const quantitySuffix = {
  '': 1,
  m: 1e-3,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  E: 1e18,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  Pi: 2 ** 50,
  Ei: 2 ** 60,
} as const

/** As Kubernetes writes amounts: `500m`, `0.5`, `256Mi`, `1e3`. Source: apimachinery, resource.Quantity. */
export const parseQuantity = (text: string): number | undefined => {
  const [, digits = '', suffix = ''] = /^(\d+(?:\.\d+)?(?:[eE]\d+)?|\.\d+)([a-zA-Z]*)$/.exec(text) ?? []
  return digits !== '' && isSuffix(suffix) ? Number(digits) * quantitySuffix[suffix] : undefined
}

const isSuffix = (text: string): text is keyof typeof quantitySuffix => Object.hasOwn(quantitySuffix, text)

const parseNumber = (text: string): number | undefined =>
  /^(\d+(\.\d+)?|\.\d+)$/.test(text) ? Number(text) : undefined

/** `5 %`, of a share from 0 to 1; without what binary fractions leave behind the sixth digit. */
export const printRate = (share: number): string => `${Number((100 * share).toPrecision(6))} %`
