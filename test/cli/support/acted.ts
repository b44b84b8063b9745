/** The code of a command, run over any transport: what it shows, and its exit code. */
import type { VerbCode } from '../../../src/cli/verb-code.ts'
import type { Transport } from '../../../src/kubernetes/http/transport.ts'
import { terminalText } from '../../../src/report/log/terminal.ts'
import type { Setting } from '../../../src/settings/setting.ts'
import { readerOf } from '../../../src/settings/written/reader.ts'
import { type FakeClock, fakeClock } from '../../knative/support/fake-clock.ts'

export type Acted = {
  readonly code: number
  readonly lines: readonly string[]
  readonly data: readonly object[]
  readonly warnings: readonly string[]
}

export type Acting = {
  /** Options by their names. */
  readonly given?: Readonly<Record<string, string>>
  readonly known?: readonly Setting<unknown>[]
  readonly clock?: FakeClock
  readonly interrupt?: AbortSignal
  /** Of the terminal; without it lines are as long as they are. */
  readonly columns?: number
}

export async function acted(verb: VerbCode, transport: Transport, acting: Acting = {}): Promise<Acted> {
  const { given = {}, known = [], clock = fakeClock(), interrupt = new AbortController().signal } = acting
  const width = () => acting.columns ?? Number.POSITIVE_INFINITY
  const [lines, data, warnings]: [string[], object[], string[]] = [[], [], []]
  const reader = readerOf({ given: new Map(Object.entries(given)), known, spell: (name) => name, problems: [] })
  const { act } = verb.prepare(reader)
  const code = act({
    page: {
      show: (shown) =>
        void lines.push(...shown.flatMap((each) => terminalText(each, { colour: false, width }).split('\n'))),
      print: (text) => void lines.push(text),
      data: (value) => void data.push(value),
      width,
      warn: (message) => void warnings.push(message),
    },
    env: {},
    clock,
    interrupt: () => interrupt,
    connect: async () => ({
      transport,
      server: 'https://k8s.example',
      context: 'prod',
      namespace: 'shop',
      from: '/home/ci/.kube/config',
      user: 'deployer',
      warnings: [],
      close: () => {},
    }),
  })
  return { code: await clock.run(code), lines, data, warnings }
}
