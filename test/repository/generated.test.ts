/** What is made from the catalogues is what the catalogues say now, and reads well. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { parse } from 'yaml'
import { faces, present, root } from '../../scripts/faces/faces.ts'
import { version } from '../../src/app/version.ts'
import { overview, settingsText, verbPage } from '../../src/cli/help/help.ts'
import { verbs } from '../../src/cli/table/verbs.ts'
import { catalogue } from '../../src/errors/catalogue.ts'
import { docsPage, errorPage } from '../../src/errors/documentation.ts'
import { actionSettings, outputs } from '../../src/settings/catalogue.ts'

for (const [path, text] of faces()) {
  test(`${path} is what the catalogues give (else: npm run generate)`, () => assert.equal(present(path), text))
}

const action = parse(present('action.yml') ?? '')

test('action.yml runs the bundle on Node 24, as main and as post step', () => {
  assert.deepEqual(action.runs, { using: 'node24', main: 'dist/index.js', post: 'dist/post.js' })
})

test('action.yml declares every setting and output, each described', () => {
  assert.deepEqual(
    Object.keys(action.inputs),
    actionSettings.map(({ name }) => name),
  )
  assert.deepEqual(
    Object.keys(action.outputs),
    outputs.map(({ name }) => name),
  )
  for (const { description } of [
    ...Object.values<Described>(action.inputs),
    ...Object.values<Described>(action.outputs),
  ]) {
    assert.match(description, /^[A-Z].*\.$/)
  }
})
type Described = { readonly description: string }

test('no input but the token has a default in action.yml: it would look as if the user had written it', () => {
  const withDefault = Object.entries<object>(action.inputs).filter(([, input]) => 'default' in input)
  assert.deepEqual(
    withDefault.map(([name]) => name),
    ['github-token'],
  )
})

test('every error has its section in the troubleshooting guide', () => {
  const page = present('docs/troubleshooting.md') ?? ''
  const sections = [...page.matchAll(/^### (E_\w+)$/gm)].map(([, code]) => code)
  assert.deepEqual(sections.toSorted(), Object.keys(catalogue).toSorted())
})

test('a message names a page that is there, and by the address of the documentation', () => {
  const page = present('docs/troubleshooting.md') ?? ''
  const named = [...page.matchAll(/[\w:./-]*\b[\w-]+\.md\b/g)].map(([address]) => address)
  assert.ok(named.length > 0)
  for (const address of named) {
    const file = address.slice(address.lastIndexOf('/') + 1)
    assert.equal(address, docsPage(file))
    assert.notEqual(present(`docs/${file}`), undefined, file)
  }
  assert.equal(errorPage('E_LOCKED'), docsPage('troubleshooting.md#e_locked'))
})

const helpPages = (width: number): readonly (readonly [string, string])[] => [
  ['help', overview(width)],
  ['help settings', settingsText(width)],
  ...verbs.map((verb) => [`help ${verb.name}`, verbPage(verb, width)] as const),
]

test('no text for people shows the seams of the program', () => {
  for (const [path, text] of [...faces(), ...helpPages(80)]) {
    assert.doesNotMatch(text, /undefined|NaN|\[object|null/, path)
  }
})

test('the version is the same everywhere', () => {
  assert.equal(version, JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version)
})
