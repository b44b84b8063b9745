/** `env`: the variables of a Service. */
import { failure } from '../../errors/catalogue.ts'
import { commandText } from '../../errors/command.ts'
import { readOnce } from '../../knative/reads/read-once.ts'
import { variablesOf } from '../../knative/template/variables.ts'
import { variableLines } from '../../report/lists/variable-list.ts'
import { line } from '../../report/log/line.ts'
import { fault } from '../../settings/setting.ts'
import { oneService, showValues } from '../table/options.ts'
import type { Means, VerbCode } from '../verb-code.ts'

export const env: VerbCode = {
  prepare: ({ take, isGiven, blame }) => {
    const [service = '', areShown] = [take(oneService), take(showValues)]
    if (!isGiven(oneService)) blame(oneService, fault('E_MISSING', { example: oneService.example }))
    return { act: (means) => show(means, service, areShown) }
  },
}

async function show({ page, connect, clock }: Means, service: string, areShown: boolean): Promise<number> {
  const { transport, server, namespace } = await connect()
  const { snapshot } = await readOnce({ transport, clock, server, namespace, service })
  const { template } = snapshot.service ?? {}
  if (!template) throw failure('E_NOT_THERE', { service, namespace })
  const variables = variablesOf(template).map(({ value, ...rest }) =>
    areShown && value !== undefined ? { ...rest, value } : rest,
  )
  page.show(variableLines(variables, page.width()))
  page.show([
    line(''),
    line('A change makes a new Revision, so it is rolled out like any other:', 'quiet'),
    line(`  ${commandText({ verb: 'env set', service, args: ['NAME=VALUE'], namespace })}`),
  ])
  page.data({ variables })
  return 0
}
