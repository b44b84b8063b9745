/**
 * Rounds of the bundle as a process of its own, against a Knative in this one behind the bad line: a storm breaks out at a random
 * instant of a rollout, and what is left is judged. One Service a lane, its image counted on from round to round.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { ServiceObject } from '../../../sandbox/objects/objects.ts'
import { createRandom, type Random } from '../../../sandbox/time/random.ts'
import { type CommandEnded, startCommand } from '../../bundle/support/command.ts'
import { emptyScene, namespace, openMarks, type Scene, service, trafficOf } from '../../bundle/support/scene.ts'
import { until } from '../../cluster/lib/wait.ts'
import { assertLawOfTraffic } from '../../e2e/support/watch.ts'
import { startChaosProxy } from './proxy.ts'
import type { Storm } from './storms.ts'

export type Lane = {
  /** Undefined: the laws held. */
  readonly play: (storm: Storm, seed: number) => Promise<string | undefined>
}

type Owner = Parameters<typeof emptyScene>[0]

const image = (build: number): string => `registry.example/hello:${build}`

/** It ends with the test. */
export async function createLane(t: Owner): Promise<Lane> {
  const scene = await emptyScene(t)
  const folder = mkdtempSync(join(tmpdir(), 'chaos-'))
  t.after(() => rmSync(folder, { recursive: true }))
  let build = 1
  scene.sandbox.foreign.createService(serviceOf(image(build)))
  await until('The Service answers', async () => (await scene.builds()).join() === '1', 20)
  return {
    play: async (storm, seed) => {
      const before = build
      build += 1
      const round = { scene, folder, storm, image: image(build), random: createRandom(seed) }
      const { ended, seen } = await rollOut(round)
      const broken = (await judge(scene, { ended, before, after: build })) ?? brokenOnTheWay(seen)
      if ((await scene.builds()).join() !== String(build)) build = before
      return broken && `${storm.fault}, seed ${seed}: ${broken}\n${ended.text}`
    },
  }
}

const serviceOf = (image: string) => ({
  apiVersion: 'serving.knative.dev/v1',
  kind: 'Service',
  metadata: { name: service, namespace },
  spec: { template: { spec: { containers: [{ image }] } } },
})

type Round = {
  readonly scene: Scene
  readonly folder: string
  readonly storm: Storm
  readonly image: string
  readonly random: Random
}

const standing = {
  KN_ROLLOUT_NAMESPACE: namespace,
  KN_ROLLOUT_STEPS: '20, 100',
  KN_ROLLOUT_HOLD: '1s',
  KN_ROLLOUT_HEALTH_PATH: '/',
  KN_ROLLOUT_READY_TIMEOUT: '10s',
}
/** Each of a rollout's waits may take its time on a bad line. */
const longestMs = 100_000

/** Most rollouts take about three seconds here. */
const instantsMs = [100, 2_500] as const

async function rollOut({ scene, folder, storm, image, random }: Round) {
  const seen: ServiceObject[] = []
  const stop = scene.sandbox.store.services.watch(({ object }) => void seen.push(object))
  const proxy = await startChaosProxy(scene.sandbox.transport)
  const tokenFile = join(folder, 'token')
  writeFileSync(tokenFile, 'one')
  const command = startCommand(
    ['deploy', service],
    {
      KN_ROLLOUT_KUBECONFIG: proxy.kubeconfig({ tokenFile }),
      KN_ROLLOUT_INGRESS_ADDRESS: scene.ingressAddress,
      KN_ROLLOUT_IMAGE: image,
      ...standing,
    },
    longestMs,
  )
  await delay(random.between(instantsMs))
  storm.brew(proxy.line, random)
  // Whoever renews the token does so a moment after it has died.
  setTimeout(() => writeFileSync(tokenFile, 'two'), renewedAfterMs)
  const ended = await command.ended
  await proxy.close()
  stop()
  return { ended, seen }
}

const renewedAfterMs = 50

type Ends = { readonly ended: CommandEnded; readonly before: number; readonly after: number }

/** Where each exit code says that users are; after one that does not know, an abort on a good line makes sure. */
async function judge(scene: Scene, { ended, before, after }: Ends): Promise<string | undefined> {
  const isSure = ended.code !== null && ended.code < unsure
  if (!isSure) await scene.command('abort', service).ended
  const expected = ended.code === 0 ? [after] : isSure ? [before] : [before, after]
  const builds = await settled(scene, expected.map(String))
  if (ended.code === null || ended.code > unsure) return `it ended with ${ended.code}`
  if (!expected.map(String).includes(builds.join())) return `exit ${ended.code}, and users are on ${builds.join(', ')}`
  const marks = openMarks(scene)
  return marks.length > 0
    ? `exit ${ended.code}, and ${marks.join(', ')} are left on ${JSON.stringify(trafficOf(scene))}`
    : undefined
}

const unsure = 3

/** The ingress may lag the Route by some hundred ms. */
async function settled(scene: Scene, expected: readonly string[]): Promise<readonly string[]> {
  for (let tries = 0; ; tries++) {
    const builds = await scene.builds()
    if (expected.includes(builds.join()) || tries === 20) return builds
    await delay(100)
  }
}

function brokenOnTheWay(seen: readonly ServiceObject[]): string | undefined {
  try {
    assertLawOfTraffic(JSON.parse(JSON.stringify(seen)))
    return undefined
  } catch (error) {
    return String(error)
  }
}
