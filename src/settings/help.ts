/** The text of `kn rollout --help`, made from the catalogue. */
import { groups, onCommandLine } from './catalogue.ts'
import type { Setting } from './setting.ts'

const width = 96
const indent = ' '.repeat(6)

const usage = `Rolls a Knative Service out step by step, with nothing installed in the cluster.

  kn rollout deploy SERVICE [flags]   deploy a Revision and move traffic to it step by step
  kn rollout promote SERVICE [flags]  go on with a rollout that --pause-at has stopped
  kn rollout abort SERVICE [flags]    end a rollout that is open, with everyone back on stable
  kn rollout rollback SERVICE [flags] after a promotion, return to the Revision before
  kn rollout recover [SERVICE] [flags] end what killed jobs and forgotten pauses left open
  kn rollout status SERVICE [flags]   who gets how much of the traffic, whether a rollout runs
  kn rollout curl SERVICE [flags]     check the health of what the candidate's tag serves

Without kn it is called kn-rollout. A flag may also be a variable: --hold is KN_ROLLOUT_HOLD.

Exit codes: 0 done; 1 aborted, users are on the Revision before; 2 refused, nothing was touched;
3 users may not be where they should: read the last lines.`

export const help = (): string => {
  const sections = [...groups, onCommandLine].map(({ title, settings }) =>
    [title, ...settings.flatMap(entry)].join('\n'),
  )
  return [usage, ...sections].join('\n\n')
}

const entry = (setting: Setting<unknown>): readonly string[] => [
  `  ${flag(setting)}`,
  ...wrapped(`${setting.sentence} ${remark(setting)}`.trim()),
]

const flag = ({ name, short, kind, example }: Setting<unknown>): string => {
  const names = short ? `-${short}, --${name}` : `--${name}`
  return kind.shape === 'switch' ? names : `${names} ${/[\s"*]/.test(example) ? `'${example}'` : example}`
}

const remark = ({ kind, default: text, required }: Setting<unknown>): string => {
  if (required) return 'Usually given as the first argument.'
  if (kind.shape === 'lines') return 'May be repeated.'
  if (kind.shape === 'switch' || text === undefined) return ''
  return kind.options ? `One of ${kind.options.join(', ')}; default ${text}.` : `Default: ${text}.`
}

const wrapped = (text: string): readonly string[] => {
  const line = new RegExp(`(\\S.{0,${width - indent.length - 1}})(?:\\s+|$)`, 'g')
  return [...text.matchAll(line)].map(([, part = '']) => indent + part)
}
