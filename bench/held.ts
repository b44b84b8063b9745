/** The memory of a rollout in a hold: what is resident, second by second. */
import { setTimeout as delay } from 'node:timers/promises'
import type { Place } from './place.ts'

const seconds = 60

export type Held = { readonly residentMiB: readonly number[] }

export async function holdOnce(place: Place): Promise<Held> {
  const program = place.deploy('--steps=10, 100', '--hold=5m', '--max-error-rate=1%', '--env=RUN=held')
  await program.says('10 % in force')
  const residentMiB: number[] = []
  while (residentMiB.length < seconds) {
    residentMiB.push(program.residentMiB())
    await delay(1_000)
  }
  program.interrupt()
  await program.ended
  return { residentMiB }
}
