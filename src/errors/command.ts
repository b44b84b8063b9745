/**
 * The commands that messages tell people to run. The one place that knows the name of the program there: that of its own file, which runs
 * wherever kn is not installed, and also where kn found it as a plugin.
 */
const program = 'kn-rollout'

export type Command = {
  readonly verb: string
  readonly service?: string
  /** Behind the Service. */
  readonly args?: readonly string[]
  readonly namespace?: string
}

/** `kn-rollout abort hello -n shop`, to paste into a terminal. */
export const commandText = ({ verb, service, args = [], namespace }: Command): string =>
  [
    program,
    verb,
    ...(service === undefined ? [] : [service]),
    ...args,
    ...(namespace === undefined ? [] : ['-n', namespace]),
  ].join(' ')
