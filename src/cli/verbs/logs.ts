/** `logs`: what the pods of a Service or a Revision print, and where none is left, why the Revision failed. */
import type { LogLine } from '../../engine/ports/events.ts'
import { showLogs } from '../../knative/pods/logs.ts'
import { listWithRevisions, manyOf } from '../../knative/reads/read-many.ts'
import type { Api } from '../../kubernetes/api/request.ts'
import { causeText } from '../../report/commands/status.ts'
import { linesOf } from '../../report/log/log-lines.ts'
import { fault } from '../../settings/setting.ts'
import { logOptions, oneService } from '../table/options.ts'
import type { VerbCode } from '../verb-code.ts'

type Asked = {
  readonly namespace: string
  readonly service: string | undefined
  readonly revision: string | undefined
}

/**
 * What verdicts keep of the Revisions asked for: of one that failed, pods and their logs are soon gone. Nothing without the right to list
 * Services, which nobody needs for logs.
 */
async function causesOf(api: Api, { namespace, service, revision }: Asked): Promise<readonly string[]> {
  const found = await listWithRevisions(api, { namespace, ...(service !== undefined && { service }) }).catch(() => [])
  return found
    .flatMap(({ snapshot }) => [...snapshot.revisions.values()])
    .filter(({ name }) => revision === undefined || name === revision)
    .flatMap(({ name, verdict }) => (verdict?.cause === undefined ? [] : [causeText(name, verdict)]))
}

export const logs: VerbCode = {
  prepare: ({ take, isGiven, isWrong, blame }) => {
    const [service, revision] = [take(oneService), take(logOptions.revision)]
    const [isFollowed, lastLines] = [take(logOptions.follow), take(logOptions.lines)]
    const isKnown = [oneService, logOptions.revision].some((each) => isGiven(each) || isWrong(each))
    if (!isKnown) blame(oneService, fault('E_MISSING', { example: oneService.example }))
    return {
      act: async ({ page, connect, clock, interrupt }) => {
        const connection = await connect()
        const { api } = manyOf({ ...connection, clock })
        const each = (line: LogLine) => {
          page.show(linesOf({ is: 'log', line }))
          page.data(line)
        }
        const of = revision === undefined ? { service: service ?? '' } : { revision }
        const { namespace } = connection
        const found = await showLogs(api, { namespace, of, lastLines, isFollowed, each, signal: interrupt() })
        if (found > 0) return 0
        page.warn(`There are no pods of ${revision ?? service} in ${namespace}: it may be scaled to zero.`)
        for (const known of await causesOf(api, { namespace, service, revision })) page.warn(known)
        return 0
      },
    }
  },
}
