/**
 * Which request headers are secret by their name, and text with their values masked.
 * Pure. A check prints its command line and the body it got, and an application may echo what it was sent.
 */

const secretName = /authorization|cookie|token|secret|password|credential|session|(^|-)key$|^x-auth/i

/** The header as it may be printed: the value of a secret one is `***`. */
export const printableHeader = (header: string): string =>
  isSecret(header) ? `${header.slice(0, header.indexOf(':'))}: ***` : header

/** The text without any value of a secret header, whole or without its scheme (`Bearer`). */
export const withoutSecrets = (text: string, headers: readonly string[]): string =>
  headers
    .filter(isSecret)
    .flatMap(secretsIn)
    .reduce((masked, secret) => masked.replaceAll(secret, '***'), text)

export const isSecret = (header: string): boolean =>
  header.includes(':') && secretName.test(header.slice(0, header.indexOf(':')))

const secretsIn = (header: string): readonly string[] => {
  const value = header.slice(header.indexOf(':') + 1).trim()
  return [value, value.replace(/^\w+\s+/, '')].filter((secret) => secret.length > 0)
}
