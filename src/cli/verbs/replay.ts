/** `replay`: what other limits would have decided on what a rollout measured. Asks no cluster. */
import { writeReport } from '../../app/files/report-file.ts'
import { failure } from '../../errors/catalogue.ts'
import { replayLines } from '../../report/commands/replay.ts'
import { replayPage } from '../../report/html/replay-page.ts'
import { type AnalysisLimits, writtenLimits } from '../../rollout/analysis/limits.ts'
import { type Beginning, type Recorded, recordedIn } from '../../rollout/replay/recording.ts'
import { type Policy, replay } from '../../rollout/replay/replay.ts'
import { endings } from '../../settings/catalogue.ts'
import { checkLimits } from '../../settings/combinations/evidence.ts'
import { analysisOf } from '../../settings/parse.ts'
import { fault } from '../../settings/setting.ts'
import { readBounded, reasonOf } from '../../settings/sources/bounded-file.ts'
import type { Reader } from '../../settings/written/reader.ts'
import { file, replayOptions } from '../table/replay-options.ts'
import type { Means, VerbCode } from '../verb-code.ts'

const { hold, maxHold, onInconclusive, detect } = replayOptions

export const code: VerbCode = {
  prepare: (reader) => {
    const { take, isGiven, blame } = reader
    if (!isGiven(file)) blame(file, fault('E_MISSING', { example: file.example }))
    const written = writtenLimits(limitsIn(reader))
    const [holdMs, maxHoldMs, onWithout] = [take(hold), take(maxHold), take(onInconclusive)]
    const policy: Omit<Policy, 'limits'> = {
      ...(holdMs === undefined ? {} : { holdMs }),
      ...(maxHoldMs === undefined ? {} : { maxHoldMs }),
      ...(onWithout === undefined ? {} : { onInconclusive: onWithout }),
    }
    const [path = '', report] = [take(file), take(endings.report)]
    return { act: (means) => show(means, path, { written, policy, ...(report !== undefined && { report }) }) }
  },
}

const limitsIn = (reader: Reader): AnalysisLimits => {
  const limits = analysisOf(reader, reader.take(detect))
  checkLimits(reader, limits)
  return limits
}

type Wanted = {
  readonly written: AnalysisLimits
  readonly policy: Omit<Policy, 'limits'>
  readonly report?: string
}

/** @throws E_RECORDING */
async function show({ page }: Means, path: string, { written, policy, report }: Wanted): Promise<number> {
  const lines = linesIn(path)
  const limits = { ...recordedLimits(lines[0].limits, written), ...written }
  const isOwn = Object.keys(written).length === 0
  const replayed = replay(lines, { ...policy, ...(isOwn ? {} : { limits }) })
  page.show(replayLines({ lines, limits, replayed }))
  const { namespace, service, atMs } = lines[0]
  page.data({ namespace, service, atMs, limits, ...replayed })
  const why = report && (await writeReport(report, { page: () => replayPage({ lines, limits, replayed }) }))
  if (why) page.warn(`The report was not written to ${report}: ${why}.`)
  return 0
}

/** What must be detected belongs to its limit: with another limit it may not fit. */
function recordedLimits(recorded: AnalysisLimits, { maxErrorRate }: AnalysisLimits): AnalysisLimits {
  const { detect, ...limits } = recorded
  return maxErrorRate === undefined && detect !== undefined ? { ...limits, detect } : limits
}

/** Ten hours of two sources are about 40 MiB. */
const mostMiB = 64

function linesIn(path: string): readonly [Beginning, ...Recorded[]] {
  const values = valuesIn(path)
  const lines = recordedIn(values)
  if (typeof lines === 'number')
    throw failure('E_RECORDING', { file: path, why: `line ${lines} is not of a recording` })
  const [first, ...rest] = lines
  if (first?.is !== 'rollout') throw failure('E_RECORDING', { file: path, why: 'it does not begin with a rollout' })
  return [first, ...rest]
}

/** A process that was killed may have left its last line unfinished. */
function valuesIn(path: string): readonly unknown[] {
  const texts = textOf(path).split('\n')
  const last = texts.findLastIndex((text) => text.trim() !== '')
  return texts.slice(0, last + 1).flatMap((text, index) => {
    try {
      return [JSON.parse(text)]
    } catch {
      return index === last && index > 0 ? [] : [undefined]
    }
  })
}

function textOf(path: string): string {
  try {
    return readBounded(path, mostMiB)
  } catch (error) {
    throw failure('E_RECORDING', { file: path, why: reasonOf(error) })
  }
}
