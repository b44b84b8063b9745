/** `curl --count N`: requests to a Service as its users send them, at a steady rate, whatever the answers take. */
import { connected, type Invocation } from '../app/connected.ts'
import { realClock } from '../app/process/clock.ts'
import type { Clock } from '../engine/ports/ports.ts'
import { failure } from '../errors/catalogue.ts'
import { curlCommand } from '../health/curl-command.ts'
import { type Ask, asking } from '../health/http-request.ts'
import { healthUrl } from '../health/rule.ts'
import { readOnce } from '../knative/reads/read-once.ts'
import type { Connection } from '../kubernetes/auth/connect.ts'
import { type Sample, type SampleAnswer, sampleLines, sampleOf } from '../report/commands/sample.ts'
import { escapedJson } from '../report/json.ts'
import { line } from '../report/log/line.ts'
import { terminalText } from '../report/log/terminal.ts'
import type { HealthSpec, SampleSpec, Settings } from '../settings/settings.ts'
import { type Entry, terminalOptions } from './entry.ts'

/** @throws E_NOT_THERE and what a read throws */
export const showSample = (entry: Entry, invocation: Invocation, sample: SampleSpec): Promise<void> =>
  connected(invocation, async (connection) => {
    const { settings, env, interrupt } = invocation
    const url = await addressOf(connection, settings)
    const isJson = settings.output === 'json'
    const options = terminalOptions(entry)
    const { printed: command } = curlCommand(settings.health, url)
    if (!isJson) entry.write(terminalText(line(command), options))
    const found = await takeSample(url, { ...sample, health: settings.health, env, clock: realClock, interrupt })
    if (isJson) return entry.page(escapedJson({ url: healthUrl(url, settings.health.path), command, ...found }))
    for (const each of sampleLines(found, options.width?.())) entry.write(terminalText(each, options))
  })

type Taking = Sending & { readonly health: HealthSpec; readonly env: Invocation['env'] }

/** What a Service answers at its URL, asked as `health` says. */
export async function takeSample(url: string, { health, env, ...sending }: Taking): Promise<Sample> {
  const { ask, close } = asking(health, env, 'fresh')
  const { clock, revisionFrom } = sending
  try {
    const began = clock.now()
    const answers = await sendAll((signal) => ask(requestOf(health, url), signal), sending)
    return sampleOf(answers, { tookMs: Math.round(clock.now() - began), isNamed: revisionFrom !== undefined })
  } finally {
    close()
  }
}

async function addressOf({ transport, namespace, server }: Connection, { service }: Settings): Promise<string> {
  const { snapshot } = await readOnce({ transport, clock: realClock, server, namespace, service })
  const url = snapshot.service?.url
  if (url === undefined) throw failure('E_NOT_THERE', { service, namespace })
  return url
}

const requestOf = ({ path, method, headers }: HealthSpec, url: string): Parameters<Ask>[0] => ({
  url: healthUrl(url, path),
  method,
  headers: Object.fromEntries(
    headers.map((header) => {
      const [name = '', ...value] = header.split(':')
      return [name.trim().toLowerCase(), value.join(':').trim()]
    }),
  ),
})

export type Sending = SampleSpec & { readonly clock: Clock; readonly interrupt: AbortSignal }

/** Each at its own time, and none waits for another. After the interrupt no more are sent, and those on their way are given up. */
export async function sendAll(
  send: (signal: AbortSignal) => ReturnType<Ask>,
  { count, rate, revisionFrom, clock, interrupt }: Sending,
): Promise<readonly SampleAnswer[]> {
  const began = clock.now()
  const sent: Promise<SampleAnswer>[] = []
  for (let at = 0; at < count && !interrupt.aborted; at++) {
    await clock.sleep(Math.max(0, began + (at * 1_000) / rate - clock.now()), interrupt)
    if (!interrupt.aborted) sent.push(answerOf(send, { clock, interrupt, revisionFrom }))
  }
  const answers = await Promise.all(sent)
  return interrupt.aborted ? answers.filter((each) => 'status' in each) : answers
}

type Once = Pick<Sending, 'clock' | 'interrupt' | 'revisionFrom'>

async function answerOf(
  send: (signal: AbortSignal) => ReturnType<Ask>,
  { clock, interrupt, revisionFrom }: Once,
): Promise<SampleAnswer> {
  const began = clock.now()
  const since = () => Math.round(clock.now() - began)
  try {
    const { status, headers, body = '' } = await send(interrupt)
    const revision = revisionFrom && revisionIn({ headers, body }, revisionFrom)
    return { ms: since(), status, body, ...(revision !== undefined && { revision }) }
  } catch (error) {
    return { ms: since(), why: error instanceof Error ? error.message : String(error) }
  }
}

type Named = {
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly body: string
}

export const revisionIn = (
  { headers, body }: Named,
  from: NonNullable<SampleSpec['revisionFrom']>,
): string | undefined => {
  if ('header' in from) return headers[from.header]?.toString()
  const found = from.body.exec(body)
  return found?.[1] ?? found?.[0]
}
