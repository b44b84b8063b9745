/** Natural logarithms that formulas of evidence are made of. Pure. */

/** count x ln(ratio), with 0 x ln(0) = 0. */
export const times = (count: number, lnRatio: number): number => (count === 0 ? 0 : count * lnRatio)

/** Coefficients of Lanczos' approximation with g = 7 (Numerical Recipes, 3rd edition, section 6.1); 15 digits for x > 0. */
const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
]

/** ln of the Gamma function, for x >= 1. */
function lnGamma(x: number): number {
  const [first = 0, ...rest] = lanczos
  const z = x - 1
  const series = rest.reduce((sum, coefficient, index) => sum + coefficient / (z + index + 1), first)
  const t = z + 7.5
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(series)
}

/** ln of the Beta function, for a and b >= 1. */
export const lnBeta = (a: number, b: number): number => lnGamma(a) + lnGamma(b) - lnGamma(a + b)
