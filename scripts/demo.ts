/**
 * `npm start`: a good and a bad release of a Service, rolled out by the committed bundle as a GitHub runner would run it, on a
 * Knative inside this process. Nothing but Node and curl is needed, and nothing is left behind. Ends with 0 only if the good
 * one was promoted and users were taken back from the bad one, so that it is a check as well.
 */
import { spawnSync } from 'node:child_process'
import { acts } from './demo/acts.ts'
import { closing, verdict } from './demo/closing.ts'
import { openHouse } from './demo/open-house.ts'
import { type Cast, type Played, play } from './demo/play.ts'
import { screenOn } from './demo/screen.ts'
import { setStage } from './demo/stage.ts'

const { env, stdout } = process
/** As a shell says it of a program that Ctrl-C ended. */
const interrupted = 130
const interrupt = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => interrupt.abort(signal))

const hasCurl = (): boolean => spawnSync('curl', ['--version'], { stdio: 'ignore' }).status === 0

const show = async (): Promise<number> => {
  const screen = screenOn(stdout, env)
  screen.say(
    'kn-rollout, on a Knative inside this process.',
    'Nothing is installed on this machine, and nothing leaves it.',
  )
  const stage = await setStage()
  const cast = { stage, screen, interrupt: interrupt.signal }
  try {
    return process.argv.includes('--sandbox') ? await stay(cast) : await playAll(cast)
  } finally {
    screen.clear()
    await stage.close()
  }
}

const stay = async ({ stage, screen, interrupt }: Cast): Promise<number> => {
  await openHouse(stage, screen, interrupt)
  return 0
}

const playAll = async (cast: Cast): Promise<number> => {
  const { screen, interrupt } = cast
  const played: Played[] = []
  for (const [index, act] of acts.entries()) {
    if (interrupt.aborted) break
    const each = await play(act, cast, index + 1)
    screen.clear()
    if (!interrupt.aborted) screen.say('', ...verdict(each, screen.ink()))
    played.push(each)
  }
  if (interrupt.aborted) {
    screen.say('', 'Ended as you asked. Nothing is left running.')
    return interrupted
  }
  screen.say(...closing(played, screen.ink()))
  return played.every(({ isAsExpected }) => isAsExpected) ? 0 : 1
}

if (hasCurl()) process.exitCode = await show()
else {
  console.error(
    'kn-rollout checks a new Revision with curl, and there is none on the PATH here. Install curl, then run npm start again.',
  )
  process.exitCode = 1
}
