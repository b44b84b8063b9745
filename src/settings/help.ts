/** The text of `kn rollout --help`, made from the catalogue. */
import { groups, onCommandLine } from './catalogue.ts'
import type { Setting } from './setting.ts'

const width = 96
const indent = ' '.repeat(6)

const usage = `Rolls out a Knative Service step by step, with nothing installed in the cluster.

  kn rollout deploy SERVICE [flags]    deploy a Revision and shift traffic to it step by step
  kn rollout promote SERVICE [flags]   continue a rollout that --pause-at has paused
  kn rollout abort SERVICE [flags]     abort the open rollout and return traffic to stable
  kn rollout rollback SERVICE [flags]  return to the previous Revision after a promotion
  kn rollout recover [SERVICE] [flags] finish rollouts that killed jobs or pauses left open
  kn rollout status SERVICE [flags]    show Revisions, the traffic split and the open rollout
  kn rollout curl SERVICE [flags]      check the health of the candidate

The command is also available without kn, as kn-rollout. Every flag can be set as a variable:
--hold is KN_ROLLOUT_HOLD.

Exit codes: 0 success; 1 aborted, traffic is on the previous Revision; 2 refused, nothing was
changed; 3 traffic may not be where it should be: read the last lines of the log.`

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
  if (required) return 'Usually the first argument.'
  if (kind.shape === 'lines') return 'Can be repeated.'
  if (kind.shape === 'switch' || text === undefined) return ''
  return kind.options ? `One of ${kind.options.join(', ')}; default ${text}.` : `Default: ${text}.`
}

const wrapped = (text: string): readonly string[] => {
  const line = new RegExp(`(\\S.{0,${width - indent.length - 1}})(?:\\s+|$)`, 'g')
  return [...text.matchAll(line)].map(([, part = '']) => indent + part)
}
