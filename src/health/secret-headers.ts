/**
 * Request headers: their parts, which are secret by their name, and text with the values of those masked.
 * Pure. A check prints its command line and the body it got, and an application may echo what it was sent.
 */

const secretName = /authorization|cookie|token|secret|password|credential|session|(^|-)key$|^x-auth/i

/** `X-Team: shop` as its name and its value. */
export const nameAndValue = (header: string): readonly [name: string, value: string] => {
  const colon = header.indexOf(':')
  return [header.slice(0, colon), header.slice(colon + 1).trim()]
}

/** The header as it may be printed: the value of a secret one is `***`. */
export const printableHeader = (header: string): string =>
  isSecret(header) ? `${nameAndValue(header)[0]}: ***` : header

/** The text without any value of a secret header, whole or without its scheme (`Bearer`). */
export const withoutSecrets = (text: string, headers: readonly string[]): string =>
  headers
    .filter(isSecret)
    .flatMap(secretsIn)
    .reduce((masked, secret) => masked.replaceAll(secret, '***'), text)

export const isSecret = (header: string): boolean => header.includes(':') && secretName.test(nameAndValue(header)[0])

const secretsIn = (header: string): readonly string[] => {
  const [, value] = nameAndValue(header)
  return [value, value.replace(/^\w+\s+/, '')].filter((secret) => secret.length > 0)
}
