/**
 * `npm test`: what needs no cluster, in as few processes as there can be. Prints Node's own report; its last line says how many
 * passed, and in what time. Ends with 1 if a test failed.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from 'node:test'
import { type Group, groupsOf, inRealTime } from './files.ts'
import { groupText } from './group.ts'
import withDuration from './reporter.ts'

const root = join(import.meta.dirname, '../..')
/** One more than there are cores: some tests wait for a process that they started, and each process loads the modules anew. */
const processes = 1 + Math.min(2, availableParallelism())

/** Node starts a process for each file that it is given. */
function written(folder: string, { name, paths }: Group): string {
  const file = join(folder, `${name}.mjs`)
  writeFileSync(file, groupText(root, paths))
  return file
}

const folder = mkdtempSync(join(tmpdir(), 'kn-rollout-test-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
const files = groupsOf(root, processes).map((group) => written(folder, group))
const events = run({ files, concurrency: processes + inRealTime, cwd: root })
events.on('test:summary', ({ file, success }) => {
  if (file === undefined && !success) process.exitCode = 1
})
events.compose(withDuration).pipe(process.stdout)
