/**
 * The only door from what was written to what is meant: settings that need no second look, or all that is wrong at once.
 * Pure: what must be fetched (sources/) has been fetched.
 */
import type { TemplateChange } from '../engine/ports/cluster-views.ts'
import { object } from '../engine/ports/json.ts'
import { type Facts, words } from '../errors/catalogue.ts'
import { type Problem, RolloutError } from '../errors/rollout-error.ts'
import type { AnalysisLimits } from '../rollout/analysis/limits.ts'
import {
  commandLine,
  settings as common,
  endings,
  evidence,
  github,
  health,
  onCommandLine,
  onGithub,
  plan,
  target,
  template,
} from './catalogue.ts'
import { checkEvidence } from './combinations/evidence.ts'
import { checkPlan } from './combinations/plan.ts'
import { checkTarget } from './combinations/target.ts'
import { checkTemplate } from './combinations/template.ts'
import { commandOf, givenOf, healthOf } from './kept.ts'
import { planSpecOf } from './plan-spec.ts'
import type { GithubSpec, Settings } from './settings.ts'
import { type Meant, manifestOf } from './template/manifest.ts'
import { templateOf } from './template/template.ts'
import type { RawSettings } from './written/raw.ts'
import { type Reader, readerOf } from './written/reader.ts'
import { unknownIn } from './written/unknown.ts'

/** @throws E_SETTINGS with every problem, in the order of the catalogue. */
export const parse = (raw: RawSettings): Settings => {
  const reader = readerOf(ofThisFace(raw))
  const settings = settingsOf(reader, raw)
  checkTarget(reader, settings)
  checkTemplate(reader, settings.template)
  checkPlan(reader, settings)
  checkEvidence(reader, settings)
  refuseWrong(raw, reader)
  return settings
}

/** What this face does not have is refused for that alone. */
const ofThisFace = ({ given, known, ...raw }: RawSettings): RawSettings => ({
  ...raw,
  known,
  given: new Map([...given].filter(([name]) => known.some((setting) => setting.name === name))),
})

/** @throws E_SETTINGS with every problem, in the order of the catalogue, or of the settings that this command has. */
export const refuseWrong = (raw: RawSettings, reader: Reader): void => {
  const problems = sorted([...unknownIn(raw), ...reader.problems], raw)
  if (problems.length > 0) throw new RolloutError('E_SETTINGS', words('E_SETTINGS', facts(problems, raw)), { problems })
}

const settingsOf = (reader: Reader, raw: RawSettings): Settings => {
  const { take } = reader
  const given = { service: take(target.service), namespace: take(target.namespace) }
  const manifest = manifestIn(reader, raw, given)
  const service = given.service ?? nameIn(reader, manifest, 'name') ?? ''
  const namespace = given.namespace ?? nameIn(reader, manifest, 'namespace')
  const tags = { candidate: take(plan.candidateTag), stable: take(plan.stableTag) }
  return {
    command: take(target.command),
    service,
    namespace,
    ...placeOf(reader),
    template: templateOf(reader, { manifest, envFile: raw.envFile }),
    tags,
    plan: planSpecOf(reader, tags),
    readyTimeoutMs: take(health.readyTimeout),
    timeoutMs: take(plan.timeout),
    health: healthOf(reader),
    ...limitsOf(reader),
    ...evidenceOf(reader),
    maxHoldMs: take(evidence.maxHold),
    onInconclusive: take(evidence.onInconclusive),
    measurements: take(evidence.measurements),
    report: take(endings.report),
    onAbort: take(endings.onAbort),
    keepPrevious: take(endings.keepPrevious),
    rollback: { to: take(endings.to), evenIfBad: take(endings.evenIfBad) },
    adoptTags: take(plan.adoptTags),
    adoptGitops: take(endings.adoptGitops),
    create: take(endings.create),
    onFirstFailure: take(endings.onFirstFailure),
    newRevision: take(endings.newRevision),
    dryRun: take(endings.dryRun),
    showWrites: take(endings.showWrites),
    pauseTimeoutMs: take(plan.pauseTimeout),
    onPauseTimeout: take(plan.onPauseTimeout),
    onNewer: take(endings.onNewer),
    github: githubOf(reader),
    ...commandLineOf(reader),
    given: givenOf(raw.given),
  }
}

const placeOf = ({ take }: Reader): Pick<Settings, 'allNamespaces' | 'kubeconfig' | 'context'> => ({
  allNamespaces: take(target.allNamespaces),
  kubeconfig: take(target.kubeconfig),
  context: take(target.context),
})

const manifestIn = (reader: Reader, raw: RawSettings, meant: Omit<Meant, 'file'>): TemplateChange['manifest'] => {
  const file = reader.take(template.manifest)
  if (file === undefined) return undefined
  const read = manifestOf(raw.manifest ?? { is: 'unreadable', why: 'nothing was read' }, { file, ...meant })
  if (read.is === 'read') return read.value
  reader.blame(template.manifest, ...read.faults)
  return undefined
}

/** As kubectl takes both from the file. They become parts of paths, so they are held to the same rules as settings. */
const nameIn = (
  { blame }: Reader,
  manifest: TemplateChange['manifest'],
  field: 'name' | 'namespace',
): string | undefined => {
  const found = object(manifest?.metadata)[field]
  if (found === undefined) return undefined
  const read = (field === 'name' ? target.service : target.namespace).kind.read(String(found))
  if (read.is === 'read') return read.value
  blame(template.manifest, ...read.faults)
  return undefined
}

const limitsOf = (reader: Reader): Pick<Settings, 'analysis' | 'isDetectAuto'> => {
  const detect = reader.take(evidence.detect)
  return detect === 'auto'
    ? { analysis: analysisOf(reader, undefined), isDetectAuto: true }
    : { analysis: analysisOf(reader, detect) }
}

/** The limits that were written. */
export const analysisOf = ({ take }: Reader, detect: number | undefined): AnalysisLimits => ({
  maxErrorRate: take(evidence.maxErrorRate),
  detect,
  maxLatencyMs: take(evidence.maxLatency),
  falseAbort: take(evidence.falseAbort),
  missedFault: take(evidence.missedFault),
})

type Measured = Pick<Settings, 'evidence' | 'probePaths' | 'evidenceCommand' | 'prometheus'>

const evidenceOf = (reader: Reader): Measured => ({
  evidence: reader.take(evidence.evidence),
  probePaths: reader.take(evidence.probePaths),
  ...commandIn(reader),
  ...prometheusIn(reader),
})

const commandIn = (reader: Reader): Pick<Settings, 'evidenceCommand'> => {
  const text = reader.take(evidence.command)
  return text === undefined ? {} : { evidenceCommand: { ...commandOf(reader), text } }
}

const prometheusIn = ({ take }: Reader): Pick<Settings, 'prometheus'> => {
  const address = take(evidence.prometheus)
  if (address === undefined) return {}
  return {
    prometheus: {
      address,
      token: take(evidence.prometheusToken),
      requests: take(evidence.prometheusRequests),
      errors: take(evidence.prometheusErrors),
      quick: take(evidence.prometheusQuick),
    },
  }
}

const commandLineOf = ({ take }: Reader): Pick<Settings, 'output' | 'plain' | 'watch' | 'sample'> => {
  const [count, rate, revisionFrom] = [take(commandLine.count), take(commandLine.rate), take(commandLine.revisionFrom)]
  return {
    output: take(commandLine.output),
    plain: take(commandLine.plain),
    watch: take(commandLine.watch),
    ...(count !== undefined && { sample: { count, rate, ...(revisionFrom && { revisionFrom }) } }),
  }
}

const githubOf = ({ take }: Reader): GithubSpec => ({
  token: take(github.token),
  deployment: take(github.deployment),
  comment: take(github.comment),
  status: take(github.status),
})

/** In the catalogue's order; what is in no catalogue comes first. */
const sorted = (problems: readonly Problem[], { known, spell }: RawSettings): readonly Problem[] => {
  const all = new Set([...common, ...onGithub.settings, ...onCommandLine.settings, ...known])
  const order = [...all].map(({ name }) => spell(name))
  return problems.toSorted((a, b) => order.indexOf(a.setting) - order.indexOf(b.setting))
}

const facts = (problems: readonly Problem[], { help }: RawSettings): Facts<'E_SETTINGS'> => ({
  ...(help && { help }),
  count: problems.length,
  list: problems.map(({ setting, message, cure }) => `  ${setting}: ${message} ${cure}`).join('\n'),
})
