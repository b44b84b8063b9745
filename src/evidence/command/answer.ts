/** What a run of the user's command says: an exit code, or counts of requests as lines of JSON. Pure. */
import type { Measurement } from '../../rollout/model.ts'
import type { CommandSpec } from '../../settings/settings.ts'
import type { CommandRun } from './run.ts'

/** `faulty`: no evidence, and why, in words that follow "the command". */
export type Answer =
  | { readonly is: 'measured'; readonly counts: readonly Count[] }
  | { readonly is: 'faulty'; readonly why: string }

export type Count = Pick<Measurement, 'of' | 'n' | 'bad' | 'slow' | 'note'>

export function answerOf(run: CommandRun, format: CommandSpec['format']): Answer {
  if (run.is === 'broken') return faulty(`gave no measurement: ${run.why}`)
  return format === 'exit-code' ? byCode(run.code) : byCounts(run)
}

const faulty = (why: string): Answer => ({ is: 'faulty', why })

/** A shell says 126 and 127 of a program that it could not start, and more than 128 of one that a signal ended. */
function byCode(code: number | null): Answer {
  if (code !== 0 && code !== 1) return faulty(`ended with ${codeText(code)}, which is neither 0 (good) nor 1 (bad)`)
  return {
    is: 'measured',
    counts: [{ of: 'candidate', n: 1, bad: code, ...(code === 1 ? { note: 'exit code 1' } : {}) }],
  }
}

const codeText = (code: number | null): string => (code === null ? 'a signal' : `exit code ${code}`)

function byCounts({ code, stdout }: Extract<CommandRun, { is: 'ended' }>): Answer {
  if (code !== 0) return faulty(`ended with ${codeText(code)}, so its counts do not count`)
  const lines = stdout.split('\n').filter((line) => line.trim() !== '')
  const counts: Count[] = []
  for (const [index, line] of lines.entries()) {
    const count = countIn(line)
    if (typeof count === 'string') return faulty(`printed what is no measurement: line ${index + 1} ${count}`)
    counts.push(count)
  }
  return { is: 'measured', counts }
}

type Fields = Readonly<Record<string, unknown>>

/** What is wrong with it, where it is none. The line itself may hold a secret. */
function countIn(line: string): Count | string {
  const fields = fieldsOf(line)
  if (!fields) return 'is no JSON object'
  const { of, n, bad, slow = 0 } = fields
  if (of !== 'candidate' && of !== 'stable') return 'has no `of` that is "candidate" or "stable"'
  if (!isCount(n) || !isCount(bad) || !isCount(slow))
    return 'has counts that are no whole numbers from 0 on (`n`, `bad`, and `slow` if there is one)'
  if (bad > n || slow > n)
    return `has more ${bad > n ? 'bad' : 'slow'} requests than requests (${Math.max(bad, slow)} of ${n})`
  return { of, n, bad, ...(fields.slow === undefined ? {} : { slow }) }
}

const fieldsOf = (line: string): Fields | undefined => {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
  } catch {
    return undefined
  }
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0
