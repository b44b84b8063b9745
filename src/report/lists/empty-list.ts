/** What a list says that has nothing in it: where it looked, since that is what is usually wrong. Pure. */
import { commandText } from '../../errors/command.ts'
import { type Line, line } from '../log/line.ts'

/** Without a namespace: all of them. */
export type Area = { readonly namespace?: string; readonly context: string; readonly server: string }

/** `what`: in the plural, as in `Services`. `verb`: the command that was run. */
export const emptyList = (what: string, verb: string, { namespace, context, server }: Area): readonly Line[] => {
  const of = `context ${context}, server ${server}`
  return namespace === undefined
    ? [line(`There are no ${what} in any namespace (${of}).`)]
    : [
        line(`There are no ${what} in the namespace ${namespace} (${of}).`),
        line(`To look in all namespaces: ${commandText({ verb, args: ['-A'] })}`),
      ]
}
