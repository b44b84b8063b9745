/** A Service on the real cluster whose rollouts reach the API server over a bad line, round by round, and what is left of each. */
import { setTimeout as delay } from 'node:timers/promises'
import { createRandom } from '../../../sandbox/time/random.ts'
import { connect } from '../../../src/kubernetes/auth/connect.ts'
import { kubeconfigPath } from '../../cluster/lib/access.ts'
import { startChaosProxy } from '../../reliability/chaos/proxy.ts'
import type { Storm } from '../../reliability/chaos/storms.ts'
import { fixture } from './manifests.ts'
import type { Place } from './place.ts'
import type { Ended } from './runner.ts'
import { journalOf, openMarks } from './service.ts'
import { settledAnswers } from './users.ts'

type Round = {
  readonly storm: Storm
  readonly number: number
  readonly seed: number
  /** A hold, and the storm breaks out in it; undefined: at any instant. */
  readonly inHold?: string
}

/** Most rollouts take about six seconds here. */
const instantsMs = [300, 5_000] as const

const standing = {
  image: fixture('2'),
  steps: '20, 100',
  hold: '1s',
  'ready-timeout': '30s',
  'health-path': '/healthz',
}
/** Two minutes of silence, and what it takes until everyone is back. */
const longestMs = 300_000

/** A token of its own at each run, as a cloud's plugin gives. */
const plugin = {
  exec: {
    apiVersion: 'client.authentication.k8s.io/v1',
    command: process.execPath,
    args: [
      '-e',
      'console.log(JSON.stringify({ kind: "ExecCredential", status: { token: String(process.hrtime.bigint()) } }))',
    ],
    interactiveMode: 'Never',
  },
}

/** Undefined: the laws held. `served`: the number of the round whose candidate serves since. */
export async function playRound(
  place: Place,
  served: number,
  { storm, number, seed, inHold }: Round,
): Promise<{ readonly served: number; readonly broken?: string }> {
  const random = createRandom(seed)
  const far = await connect({ kubeconfig: { file: kubeconfigPath }, env: {} })
  const proxy = await startChaosProxy(far.transport)
  try {
    const inputs = { ...standing, env: `ROUND=${number}`, ...(inHold && { hold: inHold }) }
    const step = place.step({ ...inputs, kubeconfig: proxy.kubeconfig(plugin) }, { longestMs })
    if (inHold) await place.watch.until('A step is held', (service) => journalOf(service)?.stage === 'stepping', 90)
    await delay(random.between(instantsMs))
    storm.brew(proxy.line, random)
    return await judge(place, await step.ended, { served, number })
  } finally {
    await proxy.close()
    far.close()
  }
}

type Ends = { readonly served: number; readonly number: number }

async function judge(place: Place, ended: Ended, { served, number }: Ends) {
  const { code } = ended
  const isSure = code !== null && code < unsure
  if (!isSure) await place.step({ command: 'abort' }).ended
  const expected = code === 0 ? [number] : isSure ? [served] : [served, number]
  const rounds = await roundsServing(place)
  const marks = openMarks(await place.service())
  const told = `exit ${code}, ${ended.outputs.outcome}`
  const [now = served] = rounds
  if (code === null || code > unsure) return { served: now, broken: `it ended with ${code}` }
  if (rounds.length !== 1 || !expected.includes(now))
    return {
      served: now,
      broken: `${told}, and users are on ${rounds.join(', ')} of ${expected.join(' or ')}\n${ended.log}`,
    }
  return { served: now, ...(marks.length > 0 && { broken: `${told}, and ${marks.join(', ')} are left\n${ended.log}` }) }
}

const unsure = 3

/** By the rounds in which the Revisions were made that answer now; 0: before the first. */
async function roundsServing(place: Place): Promise<readonly number[]> {
  const { status } = await place.service()
  const names = (status?.traffic ?? []).flatMap(({ revisionName, percent = 0 }) =>
    percent > 0 && revisionName ? [revisionName] : [],
  )
  const answers = await settledAnswers(place.host, 20, names)
  const revisions = [...new Set(answers.map(({ revision = 'nobody' }) => revision))]
  return [...new Set(await Promise.all(revisions.map((revision) => roundOf(place, revision))))]
}

async function roundOf(place: Place, revision: string): Promise<number> {
  const path = "--output=jsonpath={.spec.containers[0].env[?(@.name=='ROUND')].value}"
  return Number(await place.kubectl('get', 'revision', revision, path))
}
