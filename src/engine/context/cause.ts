/**
 * Why a candidate proved bad, in one line for its verdict: the log of the job may be gone by the time someone asks. Pure. It is stored
 * on the Service, which more people can read than its log, so what may be secret is taken out before it is cut.
 */
import { printable } from '../ports/guards/printable.ts'
import { envValuesIn, hidden, withoutValues } from '../ports/guards/redact.ts'
import type { RevisionView, Start } from '../ports/ports.ts'
import type { Memory } from './memory.ts'

/** Verdicts of all Revisions are kept, and annotations have 256 KiB together. */
const longest = 200

type Proof = {
  readonly why: string
  readonly candidate: RevisionView
  readonly start: Start | undefined
}

/** Undefined where this process saw no more than the reason. At most 200 characters. */
export function causeOf(memory: Pick<Memory, 'candidate' | 'steps' | 'abortDetail'>, proof: Proof): string | undefined {
  const { candidate } = proof
  const values = envValuesIn(candidate.spec).filter(({ length }) => length >= shortest)
  const text = withoutCredentials(withoutValues(printable(saidIn(memory, proof)).trim(), values))
  if (text === '') return undefined
  return text.length > longest ? `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…` : text
}

/** Shorter ones are no secrets, and stand in sentences by chance. */
const shortest = 4

function saidIn({ candidate: { healthResult }, steps, abortDetail = '' }: Parameters<typeof causeOf>[0], proof: Proof) {
  const { why, candidate, start } = proof
  if (why === 'health-failed' && healthResult?.is === 'failed') return healthResult.why
  if (why === 'analysis-failed') return steps.at(-1)?.why ?? abortDetail
  if (why !== 'candidate-failed' && why !== 'candidate-not-ready') return abortDetail
  if (start?.is !== 'failed' && start?.is !== 'healing') return candidate.ready.message ?? abortDetail
  const { reason, message, log } = start.why
  const last = log.findLast((line) => line.trim() !== '') ?? ''
  return `${reason}: ${message.trim()} ${last}`
}

/** Values of a Secret are not known here, so they go by their form. */
const withoutCredentials = (text: string): string =>
  text
    .replace(/(?<=:\/\/)[^\s/@]+(?=@)/g, hidden)
    .replace(/\b(Bearer|Basic)\s+\S+/gi, `$1 ${hidden}`)
    .replace(/((?:passw(?:or)?d|secret|token|api[-_]?key|credential)\w*["']?\s*[=:]\s*)\S+/gi, `$1${hidden}`)
