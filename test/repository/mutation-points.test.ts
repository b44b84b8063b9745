import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { type Mutant, mutantsOf, parsed } from '../../scripts/mutate/points.ts'

const mutants = (text: string): readonly Mutant[] => {
  const folder = mkdtempSync(join(tmpdir(), 'kn-rollout-'))
  try {
    const file = join(folder, 'snippet.ts')
    writeFileSync(file, text)
    return parsed(folder, [file]).flatMap((tree) => mutantsOf(tree, 'snippet.ts'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const code = `
export const f = (a: number, b?: number) => (a === 3 && !b ? a + 1 : (b ?? 250))
export async function g(on: boolean) {
  if (on) await h(true)
  a()
  on && a() && h(false)
}
`

describe('the changes that the tests are tried with', () => {
  it('are made of operators, conditions, literals, and calls that stand alone', () => {
    assert.deepEqual(
      mutants(code).map(({ line, change }) => `${line}: ${change}`),
      [
        '2: a === 3 && !b ? a + 1 : (b ?? 250) -> a === 3 && !b ? (b ?? 250) : a + 1',
        '2: a === 3 && !b -> (a === 3 || !b)',
        '2: a === 3 -> (a !== 3)',
        '2: 3 -> 4',
        '2: !b -> b',
        '2: a + 1 -> (a - 1)',
        '2: 1 -> 2',
        '2: b ?? 250 -> (b && 250)',
        '4: on -> !(on)',
        '4: await h(true) -> (removed)',
        '4: true -> false',
        '5: a() -> (removed)',
        '6: on && a() && h(false) -> (on && a() || h(false))',
        '6: on && a() -> (on || a())',
        '6: false -> true',
      ],
    )
  })

  it('leave a program, of which only that place is another', () => {
    for (const { text, change } of mutants(code)) {
      assert.doesNotThrow(() => stripTypeScriptTypes(text), change)
      assert.equal(text.split('\n').filter((line, index) => line !== code.split('\n')[index]).length, 1, change)
    }
    assert.match(mutants(code).at(-2)?.text ?? '', /^ {2};\(on \|\| a\(\)\) && h\(false\)$/m)
  })

  it('spare types, imports, comments and strings', () => {
    const spared = `
import { type A, b } from './3 === 3.ts'
export { b } from './true.ts'
type Yes = A extends true ? 1 : 2
interface No { readonly on: false; readonly of: 1 | 2 }
// a === b && !c
/** a ?? 1 */
export const text = 'a === 1 && !b' as 'x' | true
export const made = \`a && \${b} + 1\`
export const joined = 'a' + b
export const g = <T extends 1 | 2>(of: T): of is T & 1 => of satisfies 1 | 2
`
    assert.deepEqual(mutants(spared), [])
  })

  it('are named by the line of the source that they stand in', () => {
    const [mutant] = mutants('export const x =\n  1 <\n  y\n')
    assert.deepEqual([mutant?.line, mutant?.source, mutant?.change], [2, '1 <', '1 < y -> (1 <= y)'])
  })
})
