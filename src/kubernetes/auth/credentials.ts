/**
 * A kubeconfig's user as credentials: token, token file (read again each time, because it is renewed from outside), client certificate,
 * password. What needs a program or a login of its own is credential-plugin.ts's.
 * No credentials at all are refused: the API server would take us for system:anonymous, which reads like a missing right.
 */
import { createPrivateKey, X509Certificate } from 'node:crypto'
import { validateHeaderName, validateHeaderValue } from 'node:http'
import type { Json, JsonObject } from '../../engine/ports/ports.ts'
import { failure } from '../../errors/catalogue.ts'
import { list, object, text } from '../api/json.ts'
import type { Credentials } from '../http/https.ts'
import { printablePath, readText, reasonOf } from './safe-file.ts'

type CredentialSource = () => Promise<Credentials>

export const needsPlugin = (user: JsonObject): boolean => user.exec !== undefined || user['auth-provider'] !== undefined

/** @throws E_CREDENTIALS when there are none or a file cannot be read, now or when the credentials are asked for */
export const plainCredentials = async (user: JsonObject, userName: string): Promise<CredentialSource> => {
  const cert = await dataOrFile(user, 'client-certificate', userName)
  const key = await dataOrFile(user, 'client-key', userName)
  if (cert) readable(userName, () => new X509Certificate(cert))
  if (key) readable(userName, () => createPrivateKey(key))
  const pair = cert && key ? { cert, key } : {}
  const acting = sendable(actingAs(user), userName)
  const bearer = bearerOf(user, userName)
  const basic = basicOf(user)
  if (!bearer && !basic && !cert) throw failure('E_CREDENTIALS', { user: userName, why: whyNone(user) })
  return async () => ({ ...pair, headers: { ...acting, ...basic, ...(await bearer?.()) } })
}

/** What TLS cannot read would be found by the first connection, and look like one that broke. */
const readable = (user: string, read: () => unknown): void => {
  try {
    read()
  } catch (error) {
    throw failure('E_CREDENTIALS', { user, why: 'its client certificate or key is invalid' }, error)
  }
}

/** A line break in a token would fail every request and look like a server that does not respond. */
const sendable = (headers: Headers, user: string): Headers => {
  try {
    for (const [name, values] of Object.entries(headers)) {
      validateHeaderName(name)
      for (const value of [values].flat()) validateHeaderValue(name, value)
    }
    return headers
  } catch (error) {
    throw failure(
      'E_CREDENTIALS',
      { user, why: 'they contain line breaks or characters that are not allowed in an HTTP header' },
      error,
    )
  }
}

type Headers = Credentials['headers']

/** Whom the user acts for: `as` and its companions. */
const actingAs = (user: JsonObject): Headers => {
  const [name, uid] = [text(user.as), text(user['as-uid'])]
  const extra = Object.entries(object(user['as-user-extra']))
  return {
    ...(name !== undefined && { 'impersonate-user': name }),
    ...(uid !== undefined && { 'impersonate-uid': uid }),
    ...(user['as-groups'] !== undefined && { 'impersonate-group': wordsIn(user['as-groups']) }),
    ...Object.fromEntries(extra.map(([key, values]) => [`impersonate-extra-${key}`, wordsIn(values)])),
  }
}

const wordsIn = (value: Json | undefined): string[] => list(value).flatMap((each) => text(each) ?? [])

/** As kubectl does: the file stands above the token beside it. */
const bearerOf = (user: JsonObject, userName: string): (() => Promise<Headers>) | undefined => {
  const [file, token] = [text(user.tokenFile), text(user.token)?.trim()]
  if (file !== undefined)
    return async () => bearer((await readCredentialFile(file, userName)).trim(), printablePath(file), userName)
  return token ? async () => bearer(token, 'token', userName) : undefined
}

const bearer = (token: string, from: string, userName: string): Headers => {
  if (token === '') throw failure('E_CREDENTIALS', { user: userName, why: `${from} is empty` })
  return sendable({ authorization: `Bearer ${token}` }, userName)
}

const basicOf = (user: JsonObject): Headers | undefined => {
  const name = text(user.username)
  const password = text(user.password) ?? ''
  return name === undefined
    ? undefined
    : { authorization: `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}` }
}

const whyNone = (user: JsonObject): string =>
  user.token === undefined ? 'it has no token, certificate or plugin' : 'its token is empty'

/** The field `<name>-data` decoded, or the file that `<name>` points to. */
export const dataOrFile = async (
  fields: JsonObject,
  name: 'certificate-authority' | 'idp-certificate-authority' | 'client-certificate' | 'client-key',
  owner: string,
): Promise<Buffer | undefined> => {
  const [data, file] = [text(fields[`${name}-data`]), text(fields[name])]
  if (data !== undefined) return Buffer.from(data, 'base64')
  return file === undefined ? undefined : Buffer.from(await readCredentialFile(file, owner))
}

const readCredentialFile = async (file: string, owner: string): Promise<string> => {
  try {
    return await readText(file)
  } catch (error) {
    const why = `cannot read ${printablePath(file)}: ${reasonOf(error)}`
    throw failure('E_CREDENTIALS', { user: owner, why }, error)
  }
}
