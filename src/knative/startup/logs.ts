/** Follows the user container's log of each pod, run by run, and remembers the last lines. Without the right to it: silent. */
import { pathOf } from '../../kubernetes/api/read.ts'
import type { Api } from '../../kubernetes/api/request.ts'
import { lines } from '../../kubernetes/api/watch-stream.ts'
import { corePath } from '../paths.ts'
import { lastLines } from './events.ts'
import type { PodView } from './pods.ts'

export type PodLogs = {
  /** Takes up runs that have begun since. */
  readonly follow: (pods: readonly PodView[]) => void
  readonly last: (pod: string) => readonly string[]
}

type Parts = {
  readonly namespace: string
  readonly each: (pod: string, text: string) => void
  readonly signal: AbortSignal
}

/** A rollout raises many pods at once; a few of them tell what all say. */
const mostPods = 3

export const createPodLogs = (api: Api, { namespace, each, signal }: Parts): PodLogs => {
  const last = new Map<string, readonly string[]>()
  const taken = new Set<string>()
  const followed = new Set<string>()
  const tail = async (pod: PodView): Promise<void> => {
    const query = { container: pod.userContainer, follow: 'true' }
    const path = pathOf({ path: `${corePath(namespace, 'pods')}/${encodeURIComponent(pod.name)}/log`, query })
    try {
      // No limit on the headers: they come with the first line.
      const response = await api.transport({ method: 'GET', path }, { signal })
      if (response.status !== 200) {
        followed.delete(pod.name)
        return
      }
      last.set(pod.name, [])
      const show = bounded((text) => each(pod.name, text))
      for await (const line of lines(response.body)) {
        const text = cut(line)
        last.set(pod.name, [...(last.get(pod.name) ?? []), text].slice(-lastLines))
        show(text)
      }
    } catch {
      // The connection broke. Taking the run up again would tell its lines twice.
    }
  }
  return {
    follow: (pods) => {
      for (const pod of pods) {
        const run = runOf(pod)
        const hasRoom = followed.has(pod.name) || followed.size < mostPods
        if (run === undefined || taken.has(run) || !hasRoom) continue
        taken.add(run)
        followed.add(pod.name)
        void tail(pod)
      }
    },
    last: (pod) => last.get(pod) ?? [],
  }
}

/** A candidate may print what it likes, and a job's log has an end: GitLab's at 4 MiB, behind which the ending would be lost. */
const longestLine = 4_000
const mostLines = 1_000

const cut = (text: string): string =>
  text.length <= longestLine ? text : `${text.slice(0, longestLine)} (and ${text.length - longestLine} characters more)`

/** Passes on what a log has room for, and says that there was more. */
const bounded = (show: (text: string) => void): ((text: string) => void) => {
  let count = 0
  return (text) => {
    count += 1
    if (count <= mostLines) show(text)
    if (count === mostLines + 1) show('(further lines are not shown)')
  }
}

/** Names the run of the user container, once there is a log: a container that was restarted has another. */
export const runOf = ({ name, userContainer, containers }: PodView): string | undefined => {
  const user = containers.find((container) => container.name === userContainer)
  if (user?.state === 'running') return `${name}/${user.exits}`
  return user?.state === 'terminated' ? `${name}/${user.exits - 1}` : undefined
}
