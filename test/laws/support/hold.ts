/**
 * Holds random stories against the laws. The seed is the same each time, so that a red run is a change's own doing; LAWS_SEED=random
 * takes a new one and prints it, LAWS_SEED and LAWS_PATH tell one story again. `npm test` tells one in fifty, `.ci/run` all:
 * LAWS_RUNS is the share.
 * All of them are told in threads of their own, as many at a time as there are cores; for a few that costs more than it saves.
 */
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { describe, type TestContext, test } from 'node:test'
import { isMainThread, Worker } from 'node:worker_threads'
import type fc from 'fast-check'
import type { Story } from './story.ts'
import { tellStories } from './tell.ts'

/** Plays a story; laws of its own come before those of every story. */
export type Telling = (
  story: Story,
) => Promise<{ readonly broken: readonly string[]; readonly told: readonly string[] }>

export type Law = {
  readonly stories: fc.Arbitrary<Story>
  /** How many are told where LAWS_RUNS is 1. */
  readonly runs: number
  /** Undefined: played as it is. */
  readonly telling?: Telling
}

/** What is to be told: the law of this title in this file. */
export type Task = {
  readonly file: string
  readonly title: string
  readonly seed: number
  readonly factor: number
  readonly path: string | undefined
}

/** In a thread, the laws that its file has declared. */
export const declared = new Map<string, Law>()

/** `file` is the URL of the test that declares it. */
export function law(file: string, title: string, law: Law): void {
  if (isMainThread) test(title, (t) => tell(t, law, { file, title }))
  else declared.set(title, law)
}

/** Several laws of one file, as many at a time as there are cores. */
export function laws(file: string, subject: string, all: readonly (Law & { readonly title: string })[]): void {
  const declare = () => {
    for (const { title, ...each } of all) law(file, title, each)
  }
  if (isMainThread) describe(subject, { concurrency: availableParallelism() }, declare)
  else declare()
}

const { LAWS_SEED = '20261124', LAWS_PATH, LAWS_RUNS = '0.02' } = process.env

async function tell(t: TestContext, law: Law, what: Pick<Task, 'file' | 'title'>): Promise<void> {
  const seed = LAWS_SEED === 'random' ? Math.floor(Math.random() * 2 ** 31) : Number(LAWS_SEED)
  t.diagnostic(`seed ${seed}`)
  const task: Task = { ...what, seed, factor: Number(LAWS_RUNS), path: LAWS_PATH }
  const broken = await (task.factor < 1 ? tellStories(law, task) : inIdleThread(task))
  if (broken !== '') throw new Error(broken)
}

/** Loading the sources takes a thread longer than many a law: each goes on with the next law. */
const idle: Worker[] = []

async function inIdleThread(task: Task): Promise<string> {
  const thread = idle.pop() ?? new Worker(new URL('./thread.ts', import.meta.url))
  thread.ref()
  thread.postMessage(task)
  const [broken] = await once(thread, 'message')
  thread.unref()
  idle.push(thread)
  return broken
}
