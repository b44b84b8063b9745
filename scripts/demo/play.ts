/** One act: a step of a GitHub job runs to its end and its post step after it, while the screen shows its log and its users. */
import { type Ended, type Step, startStep } from '../../test/e2e/support/runner.ts'
import { type Act, isAsExpected, stepLines } from './acts.ts'
import type { Met } from './crowd.ts'
import { inked, quoted } from './ink.ts'
import { shownLine } from './job-log.ts'
import type { View } from './panel.ts'
import type { Screen } from './screen.ts'
import { namespace, type Stage } from './stage.ts'
import { frameMs, viewFrom, watch } from './watch.ts'

export type Played = {
  readonly act: Act
  readonly ended: Ended
  readonly met: readonly Met[]
  readonly isAsExpected: boolean
}

export type Cast = {
  readonly stage: Stage
  readonly screen: Screen
  /** Aborts when the show is to end: the job is cancelled then, as on a person's click. */
  readonly interrupt: AbortSignal
}

/** Users are watched a while longer: what they meet after the end is the point. */
const afterwardsMs = 1_500

export const play = async (act: Act, cast: Cast, number: number): Promise<Played> => {
  const { stage, screen, interrupt } = cast
  const { kubeconfig, ingressAddress, crowd } = stage
  const title = `${number} of 2  ${act.title}, ${crowd.perSecond} users a second`
  const view = viewFrom(stage, { title, hint: 'Ctrl-C takes everyone back' })
  announce(act, screen, number)
  const step = startStep({ ...act.inputs, namespace, kubeconfig, 'ingress-address': ingressAddress })
  const cancel = () => void step.cancel()
  // Should this process fall over, its step must not go on alone.
  const kill = () => void step.kill()
  interrupt.addEventListener('abort', cancel, { once: true })
  process.once('exit', kill)
  await follow(step, screen, view)
  process.off('exit', kill)
  interrupt.removeEventListener('abort', cancel)
  const ended = await step.ended
  await step.post()
  await watch(screen, view, afterwardsMs)
  const seen = view()
  return { act, ended, met: seen.met, isAsExpected: isAsExpected(act, ended, seen) }
}

const announce = (act: Act, screen: Screen, number: number): void => {
  const ink = screen.ink()
  screen.say(
    '',
    inked([[`${number}  ${act.title}`, 'title']], ink),
    `   ${act.story} The step in the workflow:`,
    '',
    ...stepLines(act).map((line) => `     ${line}`),
    '',
    '   What the job says:',
    '',
  )
}

/** Says each line of the job as it comes. */
const follow = async (step: Step, screen: Screen, view: () => View): Promise<void> => {
  let said = 0
  const sayNew = () => {
    const lines = step.log().split('\n').slice(0, -1)
    const fresh = lines.slice(said).flatMap((line) => shownLine(line) ?? [])
    said = lines.length
    if (fresh.length > 0) screen.say(...fresh.flatMap((line) => quoted(line, screen.ink())))
  }
  while (step.isRunning()) {
    sayNew()
    await watch(screen, view, frameMs)
  }
  await step.ended
  sayNew()
}
