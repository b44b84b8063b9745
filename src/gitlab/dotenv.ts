/**
 * An outcome as GitLab's dotenv report: variables for the jobs that come after. Pure.
 * Source: GitLab CI/CD, artifacts:reports:dotenv. No quotes, no blank lines, no comments, 5 KB in all; a `$` would be expanded
 * where the variable is used. The prefix is not KN_ROLLOUT_: by that name the next job would take `traffic` for its own setting.
 */
import type { Outcome } from '../engine/ports/events.ts'
import { outputsOf } from '../report/job/outputs.ts'

const longest = 1_000

/** `ROLLOUT_PREVIOUS_REVISION=hello-00041`; what has no value is left out. */
export const dotenv = (outcome: Outcome, prefix: string): string =>
  Object.entries(outputsOf(outcome))
    .map(([name, value]) => [variable(prefix, name), plain(value)] as const)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${value}\n`)
    .join('')

const variable = (prefix: string, name: string): string => `${prefix}${name.toUpperCase().replaceAll('-', '_')}`

/** Readers differ in what they make of quotes, `#` and `\`; a sentence can do without. */
const plain = (value: string): string =>
  value
    .replace(/["'`\\$#]/g, '')
    .slice(0, longest)
    .trim()
