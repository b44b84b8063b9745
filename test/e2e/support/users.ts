/**
 * The Service's users: a steady number of requests a second at the ingress, each sent at its time whether or not the ones
 * before were answered, on connections that are kept. Every answer is written down. They go home by themselves.
 */
import { Agent, request } from 'node:http'
import { domain, ingressAddress } from '../../cluster/lib/access.ts'

const tickMs = 10
const answerMs = 10_000
const mostSeconds = 400

export type Answer = {
  /** When it was asked, and how long it took. */
  readonly atMs: number
  readonly ms: number
  /** 0: there was none. */
  readonly status: number
  /** The Revision that answered, by its own word. */
  readonly revision?: string
  readonly build?: string
  readonly note?: string
}

export type Users = {
  readonly answers: readonly Answer[]
  /** Waits for the requests still under way. */
  readonly stop: () => Promise<readonly Answer[]>
}

/** Users of NAME.NAMESPACE, `rate` requests a second. */
export function sendUsers(host: string, rate: number): Users {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  const answers: Answer[] = []
  const open = new Set<Promise<unknown>>()
  const startedMs = performance.now()
  let sent = 0
  const tick = () => {
    const passedMs = performance.now() - startedMs
    if (passedMs > mostSeconds * 1000) clearInterval(timer)
    for (; sent < (passedMs * rate) / 1000; sent++) {
      const asked = ask(host, agent).then((answer) => answers.push(answer))
      open.add(asked)
      asked.finally(() => open.delete(asked))
    }
  }
  const timer = setInterval(tick, tickMs)
  const stop = async () => {
    clearInterval(timer)
    await Promise.all(open)
    agent.destroy()
    return answers
  }
  return { answers, stop }
}

/** One after the other, without pause; for counting shares. */
export async function askTimes(host: string, times: number): Promise<readonly Answer[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const answers: Answer[] = []
  while (answers.length < times) answers.push(await ask(host, agent))
  agent.destroy()
  return answers
}

/**
 * `times` answers once the ingress follows: it may lag the Route by some hundred ms, as was seen live. Whoever still answers
 * after the patience is in the answers.
 */
export async function settledAnswers(
  host: string,
  times: number,
  revisions: readonly string[],
): Promise<readonly Answer[]> {
  const patience = performance.now() + settleMs
  for (;;) {
    const answers = await askTimes(host, times)
    const lags = answers.some(({ status, revision }) => status === 200 && !revisions.includes(revision ?? ''))
    if (!lags || performance.now() > patience) return answers
  }
}

const settleMs = 5_000

/** One request; never rejects. */
function ask(host: string, agent: Agent): Promise<Answer> {
  const atMs = performance.now()
  const options = { agent, headers: { host: `${host}.${domain}` }, timeout: answerMs }
  return new Promise((resolve) => {
    const answered = (rest: Omit<Answer, 'atMs' | 'ms'>) => resolve({ atMs, ms: performance.now() - atMs, ...rest })
    const failed = (error: Error) => answered({ status: 0, note: error.message })
    const asked = request(`http://${ingressAddress}/`, options, (response) => {
      let body = ''
      response.on('data', (chunk) => {
        body += chunk
      })
      response.on('end', () => answered({ status: response.statusCode ?? 0, ...namesIn(body) }))
      response.on('error', failed)
    })
    asked.on('timeout', () => asked.destroy(new Error(`no answer within ${answerMs} ms`)))
    asked.on('error', failed)
    asked.end()
  })
}

function namesIn(body: string): Pick<Answer, 'revision' | 'build' | 'note'> {
  const [, revision, build] = /"revision":"([^"]*)","build":"([^"]*)"/.exec(body) ?? []
  return revision === undefined || build === undefined ? { note: body.slice(0, 100) } : { revision, build }
}
