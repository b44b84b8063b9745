/** The composition root: joins the engine with a cluster, health check, evidence and reporters; an outcome becomes an exit code. */
import { randomUUID } from 'node:crypto'
import { refused } from '../engine/context/refusal.ts'
import type { Outcome } from '../engine/ports/events.ts'
import type { RunCommand } from '../settings/settings.ts'
import { connected, type Invocation } from './connected.ts'
import { realClock } from './process/clock.ts'
import { showStatus } from './status.ts'

export type { Invocation }

/** Runs `verb` to its outcome; every error a user can meet is an outcome too. Never throws. */
export async function run(verb: RunCommand, invocation: Invocation): Promise<Outcome> {
  if (invocation.settings.report === undefined) return attempt(verb, invocation)
  const { reported } = await import('./files/report-file.ts')
  return reported(verb, invocation, { clock: realClock, work: (told) => attempt(verb, told) })
}

async function attempt(verb: RunCommand, invocation: Invocation): Promise<Outcome> {
  try {
    return await perform(verb, invocation)
  } catch (error) {
    return refused(error, invocation.reporter)
  }
}

/** What drives a rollout is two thirds of the program, and `status` is asked by people who wait. */
async function perform(verb: RunCommand, invocation: Invocation): Promise<Outcome> {
  if (verb === 'status') return connected(invocation, (connection) => showStatus(invocation, connection))
  const { rollouts } = await import('./rollouts.ts')
  return rollouts[verb](invocation)
}

export const newDriver = (): string => randomUUID()
