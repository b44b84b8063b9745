/**
 * The settings of a deploy that a later job keeps: `promote` and `recover` probe and judge as the deploy did, unless told otherwise.
 * They are stored on the Service, which everyone who may read it can read, as the text that the user wrote. So no header, no body, no command, no Prometheus and
 * no query of a path is among them: these may be secret, and only their names are kept.
 * Anyone who may write the Service can change the text, so it is read again like any other (ADR 4).
 */
import { evidence, health, plan } from './catalogue.ts'
import type { Setting } from './setting.ts'
import type { CommandSpec, HealthSpec, Settings } from './settings.ts'
import { type Reader, readerOf } from './written/reader.ts'

type Texts = Readonly<Record<string, string>>

/** `again`: settings whose text is not kept, and that a later job must be given once more. */
export type Kept = { readonly texts: Texts; readonly again: readonly string[] }

const { path, method, status, attempts, timeout, interval, header, body } = health
const { command, commandFormat, commandInterval, commandDelay } = evidence
const checks: readonly Setting<unknown>[] = [path, method, status, attempts, timeout, interval]
const kept: readonly Setting<unknown>[] = [
  ...checks,
  evidence.evidence,
  evidence.probePaths,
  commandFormat,
  commandInterval,
  commandDelay,
]
const { prometheus, prometheusToken, prometheusRequests, prometheusErrors, prometheusQuick } = evidence
const ofPrometheus: readonly Setting<unknown>[] = [
  prometheus,
  prometheusToken,
  prometheusRequests,
  prometheusErrors,
  prometheusQuick,
]
/** These last ones for a second reason: anyone who may write the Service would choose what a later job runs, or whom it sends its token. */
const secret: readonly Setting<unknown>[] = [header, body, command, ...ofPrometheus]
const { maxErrorRate, detect, maxLatency, falseAbort, missedFault } = evidence
const limits: readonly Setting<unknown>[] = [maxErrorRate, detect, maxLatency, falseAbort, missedFault]
const onlyNamed: readonly Setting<unknown>[] = [...secret, ...limits, plan.hold, plan.bake, plan.timeout]

/** Of all that was written, what a later job may ask about. Of what may be secret only that it was there. */
export const givenOf = (given: ReadonlyMap<string, string>): Texts => {
  const texts = kept.flatMap((setting) => pick(setting.name, written(setting, given)))
  const names = onlyNamed.flatMap((setting) => pick(setting.name, written(setting, given) && ''))
  return Object.fromEntries([...texts, ...names])
}

/** The GitLab component hands every default over, so a default does not count as written. */
const written = (
  { name, default: usual }: Setting<unknown>,
  given: ReadonlyMap<string, string>,
): string | undefined => {
  const text = given.get(name)?.trim()
  return text === usual ? undefined : text
}

const pick = (name: string, text: string | undefined): [string, string][] => (text === undefined ? [] : [[name, text]])

export const keptOf = ({ given }: Pick<Settings, 'given'>): Kept => {
  const hasSecret = (name: string) => secret.some((each) => each.name === name) || given[name]?.includes('?') === true
  const names = Object.keys(given)
  const texts = kept.flatMap(({ name }) => (hasSecret(name) ? [] : pick(name, given[name])))
  return { texts: Object.fromEntries(texts), again: names.filter(hasSecret) }
}

/** The settings with what is kept in the place of what was not given. What cannot be read counts as not kept. */
export const withKept = (settings: Settings, { texts }: Pick<Kept, 'texts'>): Settings => {
  const stored = kept.flatMap(({ name, kind }) =>
    Object.hasOwn(texts, name) && kind.read(texts[name] ?? '').is === 'read' ? pick(name, texts[name]) : [],
  )
  const given = new Map([...stored, ...Object.entries(settings.given)])
  const reader = readerOf({ given, known: kept, spell: (name) => name, problems: [] })
  // Nothing else was kept, so these are what they were: given now, or their defaults.
  const { headers, body, ingressAddress } = settings.health
  const { evidenceCommand } = settings
  return {
    ...settings,
    evidence: reader.take(evidence.evidence),
    probePaths: reader.take(evidence.probePaths),
    ...(evidenceCommand ? { evidenceCommand: { ...commandOf(reader), text: evidenceCommand.text } } : {}),
    health: { ...healthOf(reader), headers, body, ingressAddress },
  }
}

/** How the command measures, whatever it is. */
export const commandOf = ({ take }: Reader): Omit<CommandSpec, 'text'> => ({
  format: take(commandFormat),
  intervalMs: take(commandInterval),
  delayMs: take(commandDelay),
})

export const healthOf = ({ take }: Reader): HealthSpec => ({
  path: take(health.path),
  method: take(health.method),
  headers: take(health.header) ?? [],
  status: take(health.status),
  body: take(health.body),
  attempts: take(health.attempts),
  timeoutMs: take(health.timeout),
  intervalMs: take(health.interval),
  ingressAddress: take(health.ingressAddress),
})
