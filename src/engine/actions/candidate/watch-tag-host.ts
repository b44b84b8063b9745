/**
 * The host of the candidate's tag, between the write that took the tag off and the one that gives it to the candidate: once it is seen to
 * lead nowhere, no answer of the old Revision can come from it any more. In the background, while the candidate starts.
 */
import type { Journal } from '../../../rollout/model.ts'
import { takeOverMs } from '../../../rollout/policy.ts'
import type { Emptied } from '../../context/memory.ts'
import { until } from '../../context/wait-until.ts'
import { hostToWatch } from '../../observe/reachability.ts'
import { isInForce, journalIn } from '../../ports/read-snapshot.ts'
import type { Action, ActionContext } from '../action-context.ts'

export const watchTagHost: Action<{ do: 'watch-tag-host' }> = async (_, { world, memory, snapshot }) => {
  const journal = journalIn(snapshot)
  if (!journal) return
  memory.candidate.tagHost = 'asked'
  void emptied({ world, memory, snapshot }, journal)
    .catch((error): Emptied => ({ is: 'unknown', why: String(error) }))
    .then((tagHost) => {
      if (tagHost.is === 'unknown' && !memory.background.signal.aborted) reportUnknown(world, tagHost.why)
      memory.candidate.tagHost = tagHost
      world.notifier.notify()
    })
}

async function emptied({ world, memory, snapshot }: ActionContext, journal: Journal): Promise<Emptied> {
  const host = hostToWatch(world, snapshot, journal)
  if (!host) return { is: 'not-needed' }
  const { signal } = memory.background
  const isOff = await until(world, ({ route }) => isInForce(route, journal.intended), takeOverMs, signal)
  if (!isOff) return { is: 'unknown', why: 'the Route has not confirmed that the tag is off' }
  const seen = await world.hosts.isEmpty(host, signal)
  return seen.is === 'empty' ? { is: 'empty', url: host.url } : seen
}

const reportUnknown = ({ reporter, settings }: ActionContext['world'], why: string): void =>
  reporter.report({ is: 'note', text: `The host of the tag ${settings.tags.candidate} was not seen empty: ${why}.` })
