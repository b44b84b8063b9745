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
