/**
 * `npm run mutate -- --sample 100`: would a test fail if the product were wrong? Changes one thing at a time in the code that
 * moves traffic, in copies of the working tree, and runs the tests that can see it until one fails. The sample is drawn by the
 * commit, so that nobody chooses it; `--seed` draws another one and says so. Only tests count, not the type checker.
 *
 * Ends with 1 below 85 % caught. What no test can notice, since the program does the same, stands with its reason in
 * scripts/mutate/mutants-equivalent.txt and is counted apart.
 */
import { execFileSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { availableParallelism } from 'node:os'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { runsAlone, testPaths } from '../test/files.ts'
import { type Mutant, mutantsOf, parsed } from './points.ts'
import { reachFrom } from './reach.ts'
import { openWorkshop, type Workshop } from './workshop.ts'

const root = join(import.meta.dirname, '../..')
const leastCaught = 0.85
const rooms = ['src/rollout', 'src/engine', 'src/kubernetes', 'src/knative']

type TestFile = {
  readonly path: string
  readonly sees: ReadonlySet<string>
  readonly seconds: number
  /** It can't share a process with others. */
  readonly alone: boolean
}
type Verdict = { readonly mutant: Mutant; readonly by: string | undefined; readonly equivalent?: string }

const { values } = parseArgs({ options: { sample: { type: 'string', default: '100' }, seed: { type: 'string' } } })
const head = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: root, encoding: 'utf8' }).slice(0, 8)
const seed = values.seed ?? head
const sinceStart = (): string => `${(performance.now() / 60_000).toFixed(1)} min`

/** Numbers from 0 to 1 that follow from the seed alone. Source: mulberry32. */
function randomFrom(hex: string): () => number {
  let state = Number.parseInt(hex, 16) | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    const a = Math.imul(state ^ (state >>> 15), 1 | state)
    const b = (a + Math.imul(a ^ (a >>> 7), 61 | a)) ^ a
    return ((b ^ (b >>> 14)) >>> 0) / 2 ** 32
  }
}

const isProgram = ({ text }: Mutant): boolean => {
  try {
    return stripTypeScriptTypes(text) !== ''
  } catch {
    return false
  }
}

function draw(all: readonly Mutant[], count: number): readonly Mutant[] {
  const random = randomFrom(seed)
  const inOrder = all.map((mutant) => ({ mutant, rank: random() })).sort((a, b) => a.rank - b.rank)
  const drawn: Mutant[] = []
  for (const { mutant } of inOrder) if (drawn.length < count && isProgram(mutant)) drawn.push(mutant)
  return drawn
}

/** The files of `npm test`, but for those that run the committed bundle, which a change to the sources does not reach. */
const ownPaths = (): readonly string[] => testPaths(root).filter((path) => !path.startsWith(join('test', 'bundle')))

/** How long the tests of each file take where nothing was changed. @throws where one fails even so */
async function measured(paths: readonly string[], workshops: readonly Workshop[]): Promise<readonly TestFile[]> {
  const reach = reachFrom()
  const seeing = paths.flatMap((path) => {
    const sees = new Set([...reach(join(root, path))].map((file) => relative(root, file)))
    return [...sees].some(isMutated) ? [{ path, sees, alone: runsAlone(root, path) }] : []
  })
  const shared = seeing.filter(({ alone }) => !alone)
  const halves = workshops.map((_, at) => shared.filter((_, index) => index % workshops.length === at))
  const groups = [...halves, ...seeing.filter(({ alone }) => alone).map((each) => [each])]
  const files: TestFile[] = []
  await sideBySide(groups, workshops, async (group, workshop) => {
    const { ended, by, seconds } = await workshop.test(group.map(({ path }) => path))
    if (ended !== 'passed') throw new Error(`${by ?? group[0]?.path} ${ended} before anything was changed.`)
    for (const file of group) files.push({ ...file, seconds: seconds.get(file.path) ?? 0 })
  })
  return files.sort((a, b) => a.seconds - b.seconds)
}

const isMutated = (path: string): boolean => rooms.some((room) => path.startsWith(`${room}/`))

/** Takes them in order, one to each workshop that is free. */
async function sideBySide<T>(
  items: readonly T[],
  workshops: readonly Workshop[],
  work: (item: T, workshop: Workshop) => Promise<void>,
): Promise<void> {
  const waiting = items.values()
  await Promise.all(
    workshops.map(async (workshop) => {
      for (const item of waiting) await work(item, workshop)
    }),
  )
}

/** How often each test caught a mutant of a file or of a room: what caught one there is likely to catch the next. */
const catches = new Map<string, number>()

const roomOf = (path: string): string => path.split('/')[1] ?? ''

/** Tests that caught mutants of the same file, then of the same room, then those of the room itself, then the quick ones. */
function likeliestFirst({ path: mutated }: Mutant, files: readonly TestFile[]): readonly TestFile[] {
  const room = roomOf(mutated)
  const able = files.filter(({ sees }) => sees.has(mutated))
  const likelihood = ({ path, seconds }: TestFile): readonly number[] => [
    catches.get(`${path} ${mutated}`) ?? 0,
    (catches.get(`${path} ${room}`) ?? 0) / (1 + seconds),
    roomOf(path) === room ? 1 : 0,
    -seconds,
  ]
  const ranked = able.map((file) => ({ file, rank: likelihood(file) }))
  return ranked.sort((a, b) => compared(b.rank, a.rank)).map(({ file }) => file)
}

const compared = (a: readonly number[], b: readonly number[]): number =>
  a.map((each, index) => each - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0

function noteCatch(test: string, { path }: Mutant): void {
  for (const where of [path, roomOf(path)]) catches.set(`${test} ${where}`, (catches.get(`${test} ${where}`) ?? 0) + 1)
}

async function judged(mutant: Mutant, files: readonly TestFile[], workshop: Workshop): Promise<string | undefined> {
  const undo = workshop.change(mutant.path, mutant.text)
  try {
    for (const group of inGroups(likeliestFirst(mutant, files))) {
      const paths = group.map(({ path }) => path)
      const { ended, by = paths[0] ?? '' } = await workshop.test(paths, 10 + 5 * sum(group))
      if (ended === 'passed') continue
      noteCatch(by, mutant)
      return ended === 'failed' ? `caught by ${by}` : `timed out in ${paths.length === 1 ? by : 'a group'}`
    }
    return undefined
  } finally {
    undo()
  }
}

const sum = (files: readonly TestFile[]): number => files.reduce((total, { seconds }) => total + seconds, 0)

/** A process for the likeliest file, one for the next few, and one for all others, as each costs time of its own. */
function inGroups(files: readonly TestFile[]): readonly (readonly TestFile[])[] {
  const shared = files.filter(({ alone }) => !alone)
  const groups = [
    shared.slice(0, 1),
    shared.slice(1, 8),
    shared.slice(8),
    ...files.filter(({ alone }) => alone).map((each) => [each]),
  ]
  return groups.filter(({ length }) => length > 0)
}

/** Lines `path | source line | change | why`. Matched by text, so that they outlive lines that come and go above them. */
function equivalents(): ReadonlyMap<string, string> {
  const lines = readFileSync(join(import.meta.dirname, 'mutants-equivalent.txt'), 'utf8').split('\n')
  const rows = lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split(' | '))
  return new Map(rows.map((row) => [row.slice(0, -1).join(' | '), row.at(-1) ?? '']))
}

const place = ({ path, line }: Mutant): string => `${path}:${line}`
const known = equivalents()
const reasonFor = ({ path, source, change }: Mutant) => known.get([path, source, change].join(' | '))

function report(verdicts: readonly Verdict[]): void {
  const survivors = verdicts.filter(({ by, equivalent }) => by === undefined && equivalent === undefined)
  const same = verdicts.filter(({ equivalent }) => equivalent !== undefined)
  const counted = verdicts.length - same.length
  if (survivors.length > 0) console.log('\nSurvived:')
  for (const { mutant } of survivors) console.log(`${place(mutant)} | ${mutant.source} | ${mutant.change}`)
  if (same.length > 0) console.log(`\n${same.length} of the sample change nothing that a test could notice.`)
  console.log(`\n${counted - survivors.length} of ${counted} caught (seed ${seed}${seedNote}, ${sinceStart()})`)
  process.exitCode = survivors.length > counted * (1 - leastCaught) ? 1 : 0
}

const seedNote = values.seed === undefined ? ', the commit' : ', chosen by --seed'
const sources = globSync(
  rooms.map((room) => `${room}/**/*.ts`),
  { cwd: root },
).sort()
const trees = parsed(
  root,
  sources.map((path) => join(root, path)),
)
const all = trees.flatMap((tree, index) => mutantsOf(tree, sources[index] ?? ''))
const sample = draw(all, Number(values.sample))
console.log(`${sample.length} of ${all.length} mutants of ${rooms.join(', ')}, drawn by the seed ${seed}${seedNote}`)

const workshops = Array.from({ length: Math.min(2, availableParallelism()) }, () => openWorkshop(root))
const close = () => {
  for (const workshop of workshops) workshop.close()
}
process.once('SIGINT', () => {
  close()
  process.exit(130)
})
try {
  const files = await measured(ownPaths(), workshops)
  console.log(`${files.length} test files can see them (${sinceStart()})`)
  const verdicts: Verdict[] = []
  await sideBySide(sample, workshops, async (mutant, workshop) => {
    const startMs = performance.now()
    const equivalent = reasonFor(mutant)
    const by = equivalent === undefined ? await judged(mutant, files, workshop) : undefined
    verdicts.push({ mutant, by, ...(equivalent === undefined ? {} : { equivalent }) })
    const seconds = ((performance.now() - startMs) / 1_000).toFixed(1)
    const said = by ?? (equivalent === undefined ? 'survived' : 'equivalent')
    console.log(`${verdicts.length} of ${sample.length} ${place(mutant)}: ${mutant.change}: ${said} (${seconds} s)`)
  })
  report(verdicts)
} finally {
  close()
}
