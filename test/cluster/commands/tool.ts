/** `tool`: where a CI tool lies, built on demand. Needs neither the cluster nor root. */
import { binary } from '../lib/build.ts'
import { buildMissing } from '../lib/prepare.ts'

const names = ['act', 'actionlint'] as const

/** The path of act or actionlint. @throws for any other name. */
export async function tool(name: string | undefined): Promise<string> {
  if (!names.some((known) => known === name))
    throw new Error(`There is no tool "${name}". There are: ${names.join(', ')}.`)
  await buildMissing(['ci-tools'])
  return binary('ci-tools', String(name))
}
