/** One action a decision. */
import type { Decision } from '../../rollout/decide.ts'
import type { Action } from './action.ts'
import { checkHealth } from './check-health.ts'
import { cleanUp } from './clean-up-after-return.ts'
import { deploy, follow, tagCandidate } from './deploy.ts'
import { finishPromotion, keepSplit, promote } from './finish-promotion.ts'
import { beginHold } from './hold.ts'
import { pause } from './pause.ts'
import { abort } from './return-to-stable.ts'
import { scale } from './scale.ts'
import { holdAgain, shift } from './shift.ts'
import { giveUp, stop } from './stop.ts'
import { takeRequest } from './take-request.ts'
import { wait } from './wait.ts'
import { watchTagHost } from './watch-tag-host.ts'

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
