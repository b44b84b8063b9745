/** The texts of the manifests that are named: files, and what is behind addresses, each with its checksum compared. */
import { createHash } from 'node:crypto'
import { get as getHttp, type IncomingMessage, type RequestOptions } from 'node:http'
import { get as getHttps } from 'node:https'
import { failure } from '../../../errors/catalogue.ts'
import { httpAgent } from '../../../health/http-agent.ts'
import { isEncrypted, type Source } from '../../../settings/kinds/manifests.ts'
import { readBytes, reasonOf } from '../../../settings/sources/bounded-file.ts'
import type { Means } from '../../verb-code.ts'

/** The largest of the field, of Istio, have about 2 MiB. */
const mostMiB = 16
const timeoutMs = 60_000
/** A release of GitHub redirects once. */
const mostRedirects = 5

type Surroundings = { readonly env: Means['env']; readonly signal: AbortSignal }

/** @throws E_SOURCE_READ, E_SOURCE_MISMATCH */
export async function readSource(source: Source, surroundings: Surroundings): Promise<string> {
  const bytes = await bytesOf(source, surroundings)
  const found = createHash('sha256').update(bytes).digest('hex')
  const { name, sha256 = found } = source
  if (found !== sha256) throw failure('E_SOURCE_MISMATCH', { source: name, expected: sha256, found })
  return bytes.toString('utf8')
}

async function bytesOf(source: Source, { env, signal }: Surroundings): Promise<Buffer> {
  const timeout = AbortSignal.timeout(timeoutMs)
  try {
    if (source.is === 'file') return readBytes(source.name, mostMiB)
    return await download(new URL(source.url), { env, signal: AbortSignal.any([signal, timeout]) })
  } catch (error) {
    if (signal.aborted) throw failure('E_STOPPED', {})
    const why = timeout.aborted ? `no end of it within ${timeoutMs / 1_000} s` : whyOf(source, error)
    throw failure('E_SOURCE_READ', { source: source.name, why })
  }
}

const whyOf = ({ is }: Source, error: unknown): string => {
  if (is === 'file') return reasonOf(error)
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined
  return code ?? (error instanceof Error ? error.message : String(error))
}

async function download(from: URL, surroundings: Surroundings): Promise<Buffer> {
  let url = from
  for (let redirects = 0; redirects <= mostRedirects; redirects++) {
    const response = await responseOf(url, surroundings)
    const { statusCode = 0, headers } = response
    if (statusCode === 200) return await wholeOf(response)
    response.destroy()
    const next = statusCode >= 300 && statusCode < 400 ? URL.parse(headers.location ?? '', url.href) : null
    if (!next) throw new Error(`the response was HTTP ${statusCode}`)
    if (!isEncrypted(next)) throw new Error('it redirects to an address without https')
    url = next
  }
  throw new Error(`it redirects more than ${mostRedirects} times`)
}

function responseOf(url: URL, { env, signal }: Surroundings): Promise<IncomingMessage> {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>()
  const options: RequestOptions = { agent: httpAgent(url, { env, connections: 'fresh' }), signal }
  const sent = url.protocol === 'https:' ? getHttps(url, options, resolve) : getHttp(url, options, resolve)
  sent.on('error', reject)
  return promise
}

/** Broken off where it is too large. */
async function wholeOf(response: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of response) {
    chunks.push(chunk)
    bytes += chunk.length
    if (bytes > mostMiB * 1024 * 1024) throw new Error(`it is larger than ${mostMiB} MiB`)
  }
  return Buffer.concat(chunks)
}
