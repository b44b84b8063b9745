/** Paths that every server and every proxy on the way reads alike. Settings refuse others, and no request is sent with one. Pure. */

/**
 * Whether a path with its query leads where it says: no space, control character or `#` in it; the path starts with `/`, has no `.`
 * or `..` segment, no empty segment but the last, and no backslash, however often it is percent-decoded: each proxy may decode it once.
 */
export const isPlainPath = (path: string): boolean => {
  const [before = ''] = path.split('?', 1)
  const decoded = fullyDecoded(before)
  if (hasStray(path) || decoded === undefined || !decoded.startsWith('/') || /[\\\p{Cc}]/u.test(decoded)) return false
  const segments = decoded.slice(1).split('/')
  return segments.every((segment, index) => !isDots(segment) && (segment !== '' || index === segments.length - 1))
}

/** URL parsers drop some of these, and end the path at others. */
const hasStray = (path: string): boolean => /[ #\p{Cc}]/u.test(path)

/** Path parameters do not hide it: `..;x` is `..` to Java servers. */
const isDots = (segment: string): boolean => /^\.{1,2}(;|$)/.test(segment)

const mostRounds = 10

/** Only what is ASCII is decoded: no other character has a meaning in a path. Undefined where it never ends. */
const fullyDecoded = (path: string): string | undefined => {
  let decoded = path
  for (let round = 0; round < mostRounds; round++) {
    const next = decoded.replace(/%([0-7][0-9a-f])/gi, (_, code: string) => String.fromCharCode(Number(`0x${code}`)))
    if (next === decoded) return decoded
    decoded = next
  }
  return undefined
}
