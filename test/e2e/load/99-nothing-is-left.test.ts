import { test } from 'node:test'
import { run } from '../../cluster/lib/command.ts'
import { kubectl } from '../../cluster/lib/parts.ts'
import { until } from '../../cluster/lib/wait.ts'
import { namespaceLabel } from '../support/scenario.ts'

test('no namespace of these cases is left', { timeout: 250_000 }, async () => {
  const left = () => run([...kubectl, 'get', 'namespaces', `--selector=${namespaceLabel}`, '--output=name'])
  await until('All namespaces are gone', async () => (await left()).trim() === '', 240)
})
