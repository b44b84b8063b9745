/** Text of others as it may be printed. Pure. What looks for a secret in it looks afterwards: what is taken out may stand inside of one. */

/** One line without control characters and escape sequences; line breaks become spaces. */
export const printable = (text: string): string =>
  text
    .replace(escapeSequence, '')
    .replace(/[\r\n\u0085\u2028\u2029]+/g, ' ')
    .replace(/\t/g, '  ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')

/** The same of each of its lines. */
export const printableLines = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map(printable)
    .join('\n')

/** ECMA-48: CSI, OSC and the like with what belongs to them, so that no `[31m` is left behind. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const escapeSequence = /\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[\u001b\u009b]\[?[0-?]*[ -/]*[@-~]?/g
