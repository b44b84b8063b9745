/**
 * A kubeconfig's user that logs in by OIDC (`auth-provider` with the name oidc): its id-token, renewed at the identity provider.
 * By openid-client itself: @kubernetes/client-node hands it the issuer as text, which it refuses, and answers of its own making for
 * an authority of the kubeconfig, which it refuses too, and sends no client secret.
 * Sources: client-go, plugin/pkg/client/auth/oidc; OpenID Connect Core, 12; OpenID Connect Discovery, 3.
 */
import type { IncomingMessage } from 'node:http'
import { Agent, request } from 'node:https'
import * as oidc from 'openid-client'
import type { JsonObject } from '../../engine/ports/ports.ts'
import { object, text } from '../api/json.ts'
import { dataOrFile } from './credentials.ts'
import type { Issued } from './exec-plugin.ts'
import { endOfToken } from './expiry.ts'
import type { ChosenContext } from './kubeconfig.ts'

/** A token that ends sooner is renewed before its first use. */
const leastMs = 30_000

/** Each call gives an id-token: the first that of the kubeconfig where it still lives, any other a new one. */
export const oidcLogin = ({ user, userName }: ChosenContext): (() => Promise<Issued>) => {
  const settings = object(object(user['auth-provider']).config)
  let given = text(settings['id-token'])
  let refreshToken = text(settings['refresh-token'])
  return async () => {
    const idToken = given
    given = undefined
    if (idToken !== undefined && (endOfToken(idToken) ?? 0) > Date.now() + leastMs) return issuedOf(idToken)
    if (refreshToken === undefined) throw new Error('its id-token has ended, and it has no refresh-token')
    const renewed = await renew(settings, { refreshToken, owner: userName })
    // Many providers take each refresh token but once.
    refreshToken = renewed.refresh_token ?? refreshToken
    if (renewed.id_token === undefined) throw new Error('the identity provider gave no id-token')
    return issuedOf(renewed.id_token)
  }
}

const issuedOf = (idToken: string): Issued => ({
  credentials: { headers: { authorization: `Bearer ${idToken}` } },
  endsAtMs: endOfToken(idToken),
})

type Renewal = { readonly refreshToken: string; readonly owner: string }

const renew = async (settings: JsonObject, { refreshToken, owner }: Renewal) => {
  const issuer = URL.parse(text(settings['idp-issuer-url']) ?? '')
  const client = text(settings['client-id'])
  if (!issuer || client === undefined) throw new Error('it has no idp-issuer-url or no client-id')
  const authority = await dataOrFile(settings, 'idp-certificate-authority', owner)
  const secret = text(settings['client-secret'])
  const provider = await oidc.discovery(
    issuer,
    client,
    undefined,
    secret === undefined ? oidc.None() : proven(secret),
    {
      [oidc.customFetch]: fetchTrusting(authority),
    },
  )
  return oidc.refreshTokenGrant(provider, refreshToken)
}

/** In the header, unless the provider asks for it in the body: a provider that says nothing takes the header. */
const proven =
  (secret: string): oidc.ClientAuth =>
  (provider, ...sent) => {
    const isInBody = provider.token_endpoint_auth_methods_supported?.includes('client_secret_basic') === false
    return (isInBody ? oidc.ClientSecretPost(secret) : oidc.ClientSecretBasic(secret))(provider, ...sent)
  }

/** Node's own `fetch` knows neither another authority nor the proxies of the environment. */
const fetchTrusting = (ca: Buffer | undefined): oidc.CustomFetch => {
  const agent = new Agent({ ca, proxyEnv: process.env })
  return (url, { method, headers, body, signal }) =>
    new Promise((resolve, reject) => {
      const sent = request(url, { method, headers, agent, signal }, (response) => {
        const shown = {
          status: response.statusCode,
          headers: { 'content-type': response.headers['content-type'] ?? '' },
        }
        bounded(response).then((content) => resolve(new Response(content, shown)), reject)
      })
      sent.on('error', reject)
      sent.end(body instanceof URLSearchParams ? body.toString() : undefined)
    })
}

/** More than any token or discovery document. */
const longest = 1024 * 1024

/** @throws when there is no end to it */
const bounded = async (response: IncomingMessage): Promise<string> => {
  let content = ''
  for await (const chunk of response.setEncoding('utf8')) {
    content += chunk
    if (content.length > longest) throw new Error('the identity provider sent more than 1 MiB')
  }
  return content
}
