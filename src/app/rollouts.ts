/** The commands that make, end or check a rollout, each with a world of its own. Loaded only for them: app/run.ts. */
import { abandon } from '../engine/commands/abort.ts'
import { checkNow } from '../engine/commands/check-health.ts'
import { rollOut } from '../engine/commands/deploy.ts'
import { promote } from '../engine/commands/promote.ts'
import { rollBack } from '../engine/commands/rollback.ts'
import type { World } from '../engine/context/context.ts'
import type { Outcome } from '../engine/ports/events.ts'
import type { Connection } from '../kubernetes/auth/connect.ts'
import { withinCredentials } from '../settings/job-limit.ts'
import { printDuration } from '../settings/kinds/units.ts'
import type { RunCommand } from '../settings/settings.ts'
import { connected, type Invocation } from './connected.ts'
import { recorded } from './files/record-measurements.ts'
import { realClock } from './process/clock.ts'
import { recover } from './recover-many.ts'
import { inWorld, inWorldOf } from './with-connection.ts'

type Verbs = Readonly<Record<Exclude<RunCommand, 'status'>, (invocation: Invocation) => Promise<Outcome>>>

const inOne = (work: (world: World) => Promise<Outcome>) => (invocation: Invocation) => inWorld(invocation, work)

export const rollouts: Verbs = {
  deploy: (invocation) =>
    recorded(invocation, (recording) => connected(recording, (connection) => deploy(recording, connection))),
  promote: (invocation) => recorded(invocation, inOne(promote)),
  abort: inOne((world) => abandon(world, 'anyone')),
  rollback: inOne(rollBack),
  recover,
  curl: inOne(checkNow),
  finish: (invocation) => (invocation.settings.command === 'recover' ? recover(invocation) : finishOwn(invocation)),
}

/** Nothing is begun that its credentials would not see the end of. @throws E_CREDENTIALS_TOO_SHORT */
function deploy(invocation: Invocation, connection: Connection): Promise<Outcome> {
  const { endsAtMs } = connection
  const settings = withinCredentials(invocation.settings, endsAtMs && endsAtMs - realClock.now())
  if (settings.timeoutMs < invocation.settings.timeoutMs)
    invocation.reporter.report({
      is: 'warning',
      code: 'W_CREDENTIALS_END',
      message: `The token or client certificate in the kubeconfig expires and cannot be renewed, so the timeout of the rollout is ${printDuration(Math.floor(settings.timeoutMs / 1_000) * 1_000)} instead of ${printDuration(invocation.settings.timeoutMs)}.`,
    })
  return inWorldOf({ ...invocation, settings }, connection, rollOut)
}

const finishOwn = inOne((world) => abandon(world, 'own'))
