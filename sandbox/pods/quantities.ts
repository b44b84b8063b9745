/** Kubernetes' quantities, as far as Pods ask for CPU and memory. Source: k8s.io/apimachinery pkg/api/resource. */
const shape = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+))(n|u|m|k|[KMGTPE]i?|[eE][+-]?\d+)?$/

const factors: Readonly<Record<string, number>> = {
  n: 1e-9,
  u: 1e-6,
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
}

/** undefined: it is none. */
const quantityOf = (text: string): number | undefined => {
  const [, number, suffix = ''] = shape.exec(text) ?? []
  if (number === undefined) return undefined
  if (/^[eE][+-]?\d/.test(suffix)) return Number(number + suffix)
  return Number(number) * (factors[suffix] ?? 1)
}

export const coresOf = quantityOf
export const bytesOf = quantityOf
export const isQuantity = (text: string): boolean => quantityOf(text) !== undefined

const decimalSuffixes = ['n', 'u', 'm', '', 'k', 'M', 'G', 'T', 'P', 'E']
const binarySuffixes = ['', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei']

/** As the API server writes it back: 0.05 as 50m, 1024Mi as 1Gi, 1000 as 1k. What is none stays. */
export const canonicalQuantity = (text: string): string => {
  const [, number = '', suffix = ''] = shape.exec(text) ?? []
  if (number === '') return text
  const [whole = '', fraction = ''] = number.replace(/^[+-]/, '').split('.')
  const nanos = (BigInt(`${whole}${fraction}`) * nanosOf(suffix)) / 10n ** BigInt(fraction.length)
  const sign = number.startsWith('-') && nanos > 0n ? '-' : ''
  const isBinary = suffix.endsWith('i') && nanos >= 1024n * 10n ** 9n
  return sign + (isBinary ? shortened(nanos / 10n ** 9n, 1024n, binarySuffixes) : decimal(nanos, suffix))
}

/** 1 with this suffix. */
const nanosOf = (suffix: string): bigint => {
  if (suffix.endsWith('i')) return 10n ** 9n * 1024n ** BigInt(binarySuffixes.indexOf(suffix))
  const exponent = /^[eE]([+-]?\d+)$/.exec(suffix)?.[1] ?? 3 * decimalSuffixes.indexOf(suffix) - 9
  return 10n ** BigInt(9 + Number(exponent))
}

const decimal = (nanos: bigint, suffix: string): string => {
  if (nanos === 0n) return '0'
  const isExponent = /^[eE]/.test(suffix)
  return shortened(
    nanos,
    1000n,
    isExponent ? decimalSuffixes.map((_, at) => (at === 3 ? '' : `e${3 * at - 9}`)) : decimalSuffixes,
  )
}

/** Divided by `by` while nothing is lost. */
const shortened = (value: bigint, by: bigint, suffixes: readonly string[]): string => {
  let [rest, at] = [value, 0]
  while (rest % by === 0n && rest > 0n && at < suffixes.length - 1) [rest, at] = [rest / by, at + 1]
  return `${rest}${suffixes[at]}`
}
