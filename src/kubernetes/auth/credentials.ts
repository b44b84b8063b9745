/**
 * A kubeconfig's user as credentials: token, token file (read again each time, because it is renewed from outside), client certificate,
 * password. What needs a program or a login of its own is credential-plugin.ts's.
 * No credentials at all are refused: the API server would take us for system:anonymous, which reads like a missing right.
 */
import type { Json, JsonObject } from '../../engine/ports/ports.ts'
import { failure } from '../../errors/catalogue.ts'
import { reasonOf } from '../../settings/sources/bounded-file.ts'
import { list, object, text } from '../api/json.ts'
import type { Credentials } from '../http/accepted-credentials.ts'
import type { Wire } from '../http/https.ts'
import { printablePath, readText } from './safe-file.ts'
import { faultOf } from './usable.ts'

type CredentialSource = Pick<Wire, 'credentials' | 'problem' | 'ifWrong'>

export const needsPlugin = (user: JsonObject): boolean => user.exec !== undefined || user['auth-provider'] !== undefined

/** @throws E_CREDENTIALS when there are none or a file cannot be read, now or when the credentials are asked for */
export const plainCredentials = async (user: JsonObject, userName: string): Promise<CredentialSource> => {
  const cert = await dataOrFile(user, 'client-certificate', userName)
  const key = await dataOrFile(user, 'client-key', userName)
  const acting = actingAs(user)
  usable({ headers: acting, cert, key }, userName)
  const pair = cert && key ? { cert, key } : {}
  const bearer = bearerOf(user, userName)
  const basic = basicOf(user)
  if (!bearer && !basic && !cert) throw failure('E_CREDENTIALS', { user: userName, why: whyNone(user) })
  return {
    credentials: async () => ({ ...pair, headers: { ...acting, ...basic, ...(await bearer?.read()) } }),
    ...(bearer?.problem && { problem: bearer.problem }),
    ifWrong: () => failure('E_CREDENTIALS', { user: userName, why: 'the API server rejected the newest ones' }),
  }
}

/** @throws E_CREDENTIALS when they can't be used */
const usable = (credentials: Credentials, user: string): Credentials => {
  const why = faultOf(credentials)
  if (why !== undefined) throw failure('E_CREDENTIALS', { user, why })
  return credentials
}

type Headers = Credentials['headers']

/** Whom the user acts for: `as` and its companions. */
export const actingAs = (user: JsonObject): Headers => {
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

type Bearer = { readonly read: () => Promise<Headers>; readonly problem?: Wire['problem'] }

/** As kubectl does: the file stands above the token beside it. */
const bearerOf = (user: JsonObject, userName: string): Bearer | undefined => {
  const [file, token] = [text(user.tokenFile), text(user.token)?.trim()]
  if (file !== undefined) return lastGood(() => bearerIn(file, userName))
  return token ? { read: async () => bearer(token, 'token', userName) } : undefined
}

/** A file that is being replaced, or was replaced by something else: the token read before goes on as long as it lasts. */
const lastGood = (read: () => Promise<Headers>): Bearer => {
  let good: Headers | undefined
  let problem: Error | undefined
  return {
    problem: () => problem,
    read: async () => {
      try {
        good = await read()
        problem = undefined
        return good
      } catch (error) {
        if (!good || !(error instanceof Error)) throw error
        problem = error
        return good
      }
    },
  }
}

const bearerIn = async (file: string, userName: string): Promise<Headers> =>
  bearer((await readCredentialFile(file, userName)).trim(), printablePath(file), userName)

const bearer = (token: string, from: string, userName: string): Headers => {
  if (token === '') throw failure('E_CREDENTIALS', { user: userName, why: `${from} is empty` })
  return usable({ headers: { authorization: `Bearer ${token}` } }, userName).headers
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
