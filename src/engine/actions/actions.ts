/** One performer a decision. */
import type { Decision } from '../../rollout/decide.ts'
import { abort } from './abort.ts'
import type { Performer } from './action.ts'
import { checkHealth } from './check-health.ts'
import { tidy } from './clean-up.ts'
import { deploy } from './deploy.ts'
import { promote, settle, stay } from './finish-promotion.ts'
import { pause } from './pause.ts'
import { scale } from './scale.ts'
import { holdAgain, shift } from './shift.ts'
import { giveUp, stop } from './stop.ts'
import { present } from './tag-candidate.ts'
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
