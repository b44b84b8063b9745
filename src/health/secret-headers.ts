/**
 * Request headers: their parts, which are secret by their name, and text with the values of those masked.
 * Pure. A check prints its command line and the body it got, and an application may echo what it was sent.
 */
import { printable, printableLines } from '../engine/ports/guards/printable.ts'

const secretName = /authorization|cookie|token|secret|password|credential|session|(^|-)key$|^x-auth/i

/** `X-Team: shop` as its name and its value. */
export const nameAndValue = (header: string): readonly [name: string, value: string] => {
  const colon = header.indexOf(':')
  return [header.slice(0, colon), header.slice(colon + 1).trim()]
}

/** The header as it may be printed: the value of a secret one is `***`. */
export const printableHeader = (header: string): string =>
  isSecret(header) ? `${nameAndValue(header)[0]}: ***` : header

/** The text, printable, without any value of a secret header: whole or in part, as it was sent or as an app may repeat it. */
export const withoutSecrets = (text: string, headers: readonly string[]): string =>
  headers
    .filter(isSecret)
    .flatMap(secretsIn)
    .flatMap(spellings)
    .toSorted((a, b) => b.length - a.length)
    .reduce((masked, secret) => masked.replaceAll(secret, '***'), printableLines(text))

export const isSecret = (header: string): boolean => header.includes(':') && secretName.test(nameAndValue(header)[0])

/** Of what is only a part of a value, less would be found everywhere. */
const shortestPart = 4

const secretsIn = (header: string): readonly string[] => {
  const [name, value] = nameAndValue(header)
  const [, scheme = '', rest = ''] = /^(\w+)\s+(.*)$/.exec(value) ?? []
  const parts = [...(/cookie/i.test(name) ? cookiesIn(value) : []), ...(/^basic$/i.test(scheme) ? loginIn(rest) : [])]
  return [value, rest, ...parts.filter(({ length }) => length >= shortestPart)].filter((secret) => secret.length > 0)
}

/** `theme=dark; session=5d1c` has two. */
const cookiesIn = (value: string): readonly string[] =>
  value.split(';').flatMap((cookie) => {
    const text = cookie.slice(cookie.indexOf('=') + 1).trim()
    const bare = text.replace(/^"(.*)"$/, '$1')
    return [text, bare, decodedPercents(bare)]
  })

const decodedPercents = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** User and password, and the password alone. */
const loginIn = (base64: string): readonly string[] => {
  const login = Buffer.from(base64, 'base64').toString('utf8')
  return [login, login.slice(login.indexOf(':') + 1)]
}

/** As it is, and inside of JSON, with and without escaped slashes. */
const spellings = (secret: string): readonly string[] => {
  const json = JSON.stringify(secret).slice(1, -1)
  return [printable(secret), printable(json), printable(json.replaceAll('/', '\\/'))].filter((text) => text !== '')
}
