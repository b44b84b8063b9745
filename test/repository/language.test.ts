/** The words that texts must not have: what is refused, and what is good English and must pass. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { faultsIn } from '../../scripts/check/phrases.ts'

const refused: Readonly<Record<string, readonly [text: string, phrase: string, line: number]>> = {
  'in a string': ["const cure = 'Mend it and deploy again.'", 'Mend', 1],
  'with a placeholder before it': [`${'a\n'.repeat(2)}message: \`"\${value}" is no duration.\``, 'is no duration', 3],
  'over two lines of a comment': ['/**\n * What a rollout was\n * told by its job.\n */', 'was told', 2],
  'over two lines of a quote': ['> It waits\n> for a word.', 'waits for a word', 1],
}

for (const [where, [text, phrase, line]] of Object.entries(refused))
  test(`a phrase is found ${where}, with its line`, () => {
    assert.deepEqual(
      faultsIn(text).map((fault) => [fault.phrase, fault.line]),
      [[phrase, line]],
    )
  })

for (const text of [
  'There is no Service hello in the namespace shop.',
  'We recommend a comment that amends the name.',
  'There is no namespace.',
  'There is no name for it.',
  'Wait for a worded answer.',
])
  test(`"${text}" is good English`, () => assert.deepEqual(faultsIn(text), []))
