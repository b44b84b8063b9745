/** One action a decision. */
import type { Decision } from '../../rollout/decide.ts'
import type { Action } from './action-context.ts'
import { checkHealth } from './candidate/check-health.ts'
import { deploy, follow, tagCandidate } from './candidate/deploy.ts'
import { watchTagHost } from './candidate/watch-tag-host.ts'
import { cleanUp } from './endings/clean-up-after-return.ts'
import { finishPromotion, keepSplit, promote } from './endings/finish-promotion.ts'
import { abort } from './endings/return-to-stable.ts'
import { giveUp, stop } from './endings/stop.ts'
import { beginHold } from './steps/hold.ts'
import { pause } from './steps/pause.ts'
import { scale } from './steps/scale.ts'
import { holdAgain, shift } from './steps/shift.ts'
import { takeRequest } from './steps/take-request.ts'
import { wait } from './wait.ts'

export const actions: { readonly [K in Decision['do']]: Action<Extract<Decision, { do: K }>> } = {
  deploy,
  'watch-tag-host': watchTagHost,
  'tag-candidate': tagCandidate,
  scale,
  follow,
  'check-health': checkHealth,
  shift,
  'begin-hold': beginHold,
  'hold-again': holdAgain,
  'take-request': takeRequest,
  pause,
  promote,
  'finish-promotion': finishPromotion,
  'keep-split': keepSplit,
  abort,
  'clean-up': cleanUp,
  stop,
  'give-up': giveUp,
  wait,
}
