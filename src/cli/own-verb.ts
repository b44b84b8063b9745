/** Commands with code of their own: their options from flags and variables, the connection, what they print, how they fail. */
import { refused } from '../engine/context/refusal.ts'
import { type Connection, connect } from '../kubernetes/auth/connect.ts'
import { escapedJson, jsonOutcomeReporter } from '../report/json.ts'
import { terminalText } from '../report/log/terminal.ts'
import { printable } from '../report/text/foreign-text.ts'
import { exitCodeOf } from '../rollout/endings.ts'
import { commandLine, target } from '../settings/catalogue.ts'
import { refuseWrong } from '../settings/parse.ts'
import { fromFlags } from '../settings/sources/flags.ts'
import type { RawSettings } from '../settings/written/raw.ts'
import { type Reader, readerOf } from '../settings/written/reader.ts'
import { type Entry, isJsonWanted, terminalOptions } from './entry.ts'
import { textLog } from './rollout.ts'
import { optionsOf, type Verb } from './table/verb.ts'
import type { Page } from './verb-code.ts'

export async function runOwn(entry: Entry, { runs, ...verb }: Verb, args: readonly string[]): Promise<number> {
  if (runs.is === 'rollout') throw new Error(`${verb.name} has no code of its own`)
  const { env, cwd, clock, interrupt, page: write, writeError } = entry
  const raw = fromFlags(
    args,
    { env, cwd },
    {
      known: optionsOf({ ...verb, runs }),
      positional: runs.positional,
      verb: verb.name,
    },
  )
  const page = pageOf(entry, raw)
  const reader = readerOf(raw)
  let connection: Connection | undefined
  try {
    const { prepare } = await runs.load()
    const { act } = prepare(reader)
    reader.take(commandLine.output)
    const source = { ...placeIn(reader), env }
    refuseWrong(raw, reader)
    return await act({
      page,
      env,
      clock,
      interrupt,
      connect: async () => {
        connection ??= await connect(source)
        connection.warnings.forEach(page.warn)
        return connection
      },
    })
  } catch (error) {
    const reporter = isJsonWanted(raw) ? jsonOutcomeReporter({ write, writeError }) : textLog(entry, raw)
    return exitCodeOf(refused(error, reporter))
  } finally {
    connection?.close()
  }
}

const placeIn = ({ take }: Reader) => {
  const [kubeconfig, context, namespace] = [take(target.kubeconfig), take(target.context), take(target.namespace)]
  return { ...(kubeconfig && { kubeconfig }), ...(context && { context }), ...(namespace && { namespace }) }
}

function pageOf(entry: Entry, raw: RawSettings): Page {
  const { write, writeError } = entry
  const options = terminalOptions(entry, raw.known)
  const isJson = isJsonWanted(raw)
  return {
    show: (lines) => {
      if (!isJson) for (const each of lines) write(terminalText(each, options))
    },
    print: write,
    data: (value) => {
      if (isJson) write(escapedJson(value))
    },
    width: options.width ?? (() => Number.POSITIVE_INFINITY),
    warn: (message) => writeError(`Warning: ${printable(options.say(message))}`),
  }
}
