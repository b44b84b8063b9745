/** One performer a decision. */
import type { Decision } from '../../rollout/decide.ts'
import { abort } from './abort.ts'
import { deploy } from './deploy.ts'
import { checkHealth } from './health.ts'
import { pause } from './pause.ts'
import { present } from './present.ts'
import { promote, settle, stay } from './promote.ts'
import { scale } from './scale.ts'
import type { Performer } from './scene.ts'
import { holdAgain, shift } from './shift.ts'
import { giveUp, stop } from './stop.ts'
import { tidy } from './tidy.ts'
import { wait } from './wait.ts'

export const performers: { readonly [K in Decision['do']]: Performer<Extract<Decision, { do: K }>> } = {
  deploy,
  present,
  scale,
  'check-health': checkHealth,
  shift,
  'hold-again': holdAgain,
  pause,
  promote,
  settle,
  stay,
  abort,
  tidy,
  stop,
  'give-up': giveUp,
  wait,
}
