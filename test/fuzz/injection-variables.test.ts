/**
 * Whatever others may write (images, names, conditions, events, pod logs, bodies, addresses of jobs): later jobs get our outputs,
 * each one line, and no other.
 */
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { setOutputs } from '../../src/github/runner-files.ts'
import { dotenv } from '../../src/gitlab/dotenv.ts'
import { annotations } from '../../src/gitlab/job-page-links.ts'
import { outputsOf } from '../../src/report/job/outputs.ts'
import { cases, outcomeOf } from './support/events.ts'
import { hold } from './support/hold.ts'

const names = Object.keys(outputsOf(outcomeOf('', 'aborted')))

hold(
  'the dotenv report has our variables, one a line, and no other',
  cases,
  ([text, kind]) => {
    const report = dotenv(outcomeOf(text, kind), 'ROLLOUT_')
    const variables = names.map((name) => `ROLLOUT_${name.toUpperCase().replaceAll('-', '_')}`)
    for (const line of report.split(/\r|\n|\u2028|\u2029|\u0085/).filter(Boolean)) {
      assert.match(line, /^[A-Z_]+=[^"'`\\$#]*$/)
      assert.ok(variables.includes(line.slice(0, line.indexOf('='))), line)
    }
  },
  2_500,
)

hold(
  'links of a GitLab job are JSON, and labels one line',
  cases,
  ([text, kind]) => {
    const { 'kn-rollout': links } = JSON.parse(annotations(outcomeOf(text, kind), {}))
    assert.ok(Array.isArray(links))
  },
  2_500,
)

/** As actions/runner reads the file of outputs: NAME<<DELIMITER, lines, DELIMITER. */
const outputsIn = (file: string): readonly string[] => {
  const found: string[] = []
  const lines = readFileSync(file, 'utf8').split(/\r?\n/)
  for (let index = 0; index < lines.length; index += 1) {
    const [, name, delimiter] = /^([^<=]+)<<(.+)$/.exec(lines[index] ?? '') ?? []
    if (name === undefined || delimiter === undefined) continue
    found.push(name)
    index = lines.indexOf(delimiter, index + 1)
    assert.ok(index > 0, 'a delimiter is missing')
  }
  return found
}

test('the file of outputs has our outputs and no other', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'outputs-'))
  const file = join(folder, 'outputs')
  const before = process.env.GITHUB_OUTPUT
  process.env.GITHUB_OUTPUT = file
  t.after(() => {
    rmSync(folder, { recursive: true })
    if (before === undefined) delete process.env.GITHUB_OUTPUT
    else process.env.GITHUB_OUTPUT = before
  })
  await fc.assert(
    fc.asyncProperty(cases, async ([text, kind]) => {
      writeFileSync(file, '')
      await setOutputs(outputsOf(outcomeOf(text, kind)))
      assert.deepEqual(outputsIn(file), names)
    }),
    { seed: 20261124, numRuns: 30 },
  )
})
