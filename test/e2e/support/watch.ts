/** Every state of the Service under test as it comes, by one long `kubectl get --watch`; and what must hold of each. */
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { sameTraffic } from '../../../src/rollout/traffic/traffic.ts'
import { kubectl } from '../../cluster/lib/parts.ts'
import { serviceName } from './manifests.ts'
import { type Journal, journalOf, type Service } from './service.ts'

export type Watch = {
  readonly seen: readonly Service[]
  /** The first state for which this holds, from the newest one on; at once, without a poll. */
  readonly until: (what: string, holds: (service: Service) => boolean, seconds?: number) => Promise<Service>
  readonly stop: () => void
}

export function watchService(namespace: string): Watch {
  const [program = '', ...args] = [...kubectl, '--namespace', namespace, 'get', 'ksvc', '--watch', '--output=json']
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const seen: Service[] = []
  const lookers = new Set<(service: Service) => void>()
  const documents = documentReader((text) => {
    const service = JSON.parse(text)
    if (service.metadata.name !== serviceName) return
    seen.push(service)
    for (const look of lookers) look(service)
  })
  child.stdout.on('data', (chunk) => documents(String(chunk)))
  const until: Watch['until'] = (what, holds, seconds = 60) =>
    new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`${what}: not so within ${seconds} s.`)), seconds * 1000)
      const look = (service: Service) => {
        if (!holds(service)) return
        clearTimeout(late)
        lookers.delete(look)
        resolve(service)
      }
      lookers.add(look)
      const newest = seen.at(-1)
      if (newest) look(newest)
    })
  return { seen, until, stop: () => void child.kill() }
}

/** kubectl prints each object over many lines; only its last begins with a brace that closes. */
function documentReader(each: (text: string) => void): (chunk: string) => void {
  let rest = ''
  return (chunk) => {
    const parts = `${rest}${chunk}`.split(/(?<=^\}\n)/m)
    rest = parts.at(-1)?.endsWith('\n}\n') ? '' : (parts.pop() ?? '')
    for (const part of parts) if (part.trim() !== '') each(part)
  }
}

/** At every instant percents are 100 in sum, and while a rollout runs nothing with users on it moves by itself. */
export function assertLawOfTraffic(seen: readonly Service[]): void {
  for (const service of seen) {
    const { traffic = [] } = service.spec
    const sum = traffic.reduce((sum, { percent = 0 }) => sum + percent, 0)
    if (traffic.length > 0) assert.equal(sum, 100, JSON.stringify(traffic))
    const journal = journalOf(service)
    if (!journal || journal.stable.length === 0 || journal.stage === 'stopped' || isUntouched(service, journal))
      continue
    const moving = traffic.filter(({ latestRevision, percent = 0 }) => latestRevision && percent > 0)
    assert.deepEqual(moving, [], `${journal.stage}: ${JSON.stringify(traffic)}`)
  }
}

/** Nothing but the claim was written, and maybe that it is to end: list and template are still as they were found. */
const isUntouched = ({ spec }: Service, { id, stage, before }: Journal): boolean =>
  (stage === 'claimed' || stage === 'aborting') &&
  sameTraffic(spec.traffic ?? [], before) &&
  spec.template.metadata?.annotations?.['kn-rollout.dev/id'] !== id
