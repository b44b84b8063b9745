/** A Prometheus that scrapes the pods measures what users receive, where the job may not read the pods itself. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fakePrometheus } from '../evidence/prometheus/support/fake-prometheus.ts'
import { summaryPage, terminalLog } from '../report/support/pages.ts'
import { type Rollout, rollItOut, shiftsOf } from './support/sandbox-world.ts'
import { answering, host, namespace, type Stage, servingStage } from './support/stage.ts'

const token = 'hunter2-not-for-anyone'
const address = 'https://prometheus.example.test'
const asked = {
  steps: '10, 50, 100',
  hold: '20s',
  'max-error-rate': '5 %',
  evidence: 'prometheus',
  prometheus: address,
  'prometheus-token': token,
}
/** On a path that no probe asks. */
const broken = 'ERROR_PATH=/buy\nERROR_RATE=0.5'

const textOf = async (body: AsyncIterable<string | Uint8Array>): Promise<string> => {
  let text = ''
  for await (const chunk of body) text += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString()
  return text
}

/** It scrapes all pods every 10 s, by the labels that a PodMonitor gives them. */
function scraping({ scheduler, sandbox }: Stage) {
  const prometheus = fakePrometheus(() => scheduler.now(), { token })
  const scrape = async () => {
    for (const { metadata } of sandbox.store.pods.list(namespace)) {
      const path = `/api/v1/namespaces/${namespace}/pods/${metadata.name}:9091/proxy/metrics`
      const response = await sandbox.transport(
        { method: 'GET', path, headers: {} },
        { signal: new AbortController().signal },
      )
      const page = response.status === 200 ? await textOf(response.body) : ''
      prometheus.scrape(page, { job: 'knative', namespace, pod: metadata.name, instance: `${metadata.name}:9091` })
    }
  }
  let isOver = false
  const loop = async () => {
    while (!isOver) {
      await scrape()
      await scheduler.sleep(10_000)
    }
  }
  void loop()
  return {
    ...prometheus,
    end: () => {
      isOver = true
    },
  }
}

/** Users who buy, 20 a second, from a minute before the rollout until it is over. */
async function whileUsersBuy(
  stage: Stage,
  rollout: (prometheus: ReturnType<typeof scraping>) => Promise<Rollout>,
): Promise<Rollout> {
  const { scheduler, sandbox } = stage
  let isOver = false
  const buy = async () => {
    while (!isOver) {
      void sandbox.ingress(host, '/buy')
      await scheduler.sleep(50)
    }
  }
  void buy()
  const prometheus = scraping(stage)
  await scheduler.pass(60_000)
  try {
    return await rollout(prometheus)
  } finally {
    isOver = true
    prometheus.end()
  }
}

const page = ({ events }: Rollout) => ({ name: 'of a story', events })

describe('requests in Prometheus', () => {
  for (const knative of ['1.17', '1.23'] as const)
    it(`that fail on a path that no probe asks return traffic to stable, by the names of ${knative}`, async () => {
      const stage = await servingStage({ setup: { knative } })
      const rollout = await whileUsersBuy(stage, ({ http }) => rollItOut(stage, { ...asked, env: broken }, { http }))
      assert.equal(rollout.outcome.because, 'analysis-failed', rollout.outcome.reason)
      assert.deepEqual(shiftsOf(rollout), [10, 0])
      assert.match(
        rollout.outcome.reason,
        /\d+ of \d+ requests in Prometheus failed \(\d+ %; surely above \d+ %\); stable 0 of \d+/,
      )
      assert.deepEqual(await answering(stage), ['hello-00003'])
    })

  it('that all succeed promote, with our own probes left out, after steps that two scrapes have seen', async () => {
    const stage = await servingStage({ seed: 3 })
    const rollout = await whileUsersBuy(stage, ({ http }) =>
      rollItOut(stage, { ...asked, 'max-latency': '1s' }, { http }),
    )
    const { outcome } = rollout
    assert.equal(outcome.kind, 'promoted', outcome.reason)
    const [step] = outcome.steps.slice(1)
    const measured = step?.sources.find(({ source }) => source === 'requests in Prometheus')
    assert.ok((step?.heldMs ?? 0) >= 33_000, `held for ${step?.heldMs} ms`)
    // Half of 20 a second at random, from scrape to scrape; with the probes it would be 14.
    const seconds = Math.round((measured?.count ?? 0) / 10)
    assert.ok(
      [20, 30].some((each) => Math.abs(seconds - each) <= 1),
      `${measured?.count} requests`,
    )
    assert.deepEqual([measured?.bad, measured?.slow], [0, 0])
    const log = terminalLog(page(rollout))
    const plan = rollout.events.find((event) => event.is === 'plan')?.plan
    assert.ok(
      plan?.steps.every(({ holdMs }) => holdMs === 0 || holdMs === step?.heldMs),
      JSON.stringify(plan?.steps),
    )
    const forecast = rollout.events.find((event) => event.is === 'forecast')
    const scraped = forecast?.steps[0]?.metrics.find(({ source }) => source === 'requests in Prometheus')
    assert.ok(Number(scraped?.acceptedMs) > Number(step?.heldMs), 'it knows of nothing until then')
    assert.match(log, /No hold is shorter than 3\d s, since requests in Prometheus are known up to that late\./)
    assert.match(
      log,
      /Measured {2}Requests in Prometheus \(of hello-00001, scraped every 10 s, the newest \d+ s ago\) and 4 probes/,
    )
    // At the rate that its counters grow by before the start.
    assert.match(log, /by then users have received about \d+ bad answers/)
    for (const text of [log, summaryPage(page(rollout)), JSON.stringify(rollout)]) assert.ok(!text.includes(token))
  })

  it('that it does not have of stable refuse the rollout before anything is changed, with the query as it was sent', async () => {
    const stage = await servingStage({ setup: { requestMetrics: false } })
    const refused = whileUsersBuy(stage, ({ http }) => rollItOut(stage, asked, { http }))
    await assert.rejects(refused, (error: Error & { code?: string; cure?: string }) => {
      assert.equal(error.code, 'E_EVIDENCE')
      const query = `kn_serving_invocation_duration_seconds_count{namespace="${namespace}",pod=~"hello-00001-deployment-.+"}[300s]`
      assert.ok(error.message.includes(`\`${query}\``), error.message)
      assert.match(
        error.cure ?? '',
        /Let it scrape port 9091.*To go on without it, remove `prometheus` and set `evidence` to auto\.$/,
      )
      return true
    })
    assert.deepEqual(await answering(stage), ['hello-00001'])
  })

  it('are counted by selectors of the user, each Revision by its own', async () => {
    const stage = await servingStage()
    const settings = {
      ...asked,
      env: broken,
      'prometheus-requests': 'http_server_requests{revision="{{revision}}",namespace="{{namespace}}"}',
      'prometheus-errors': 'http_server_failures{revision="{{revision}}"}',
    }
    let count = 0
    const rollout = await whileUsersBuy(stage, (prometheus) => {
      const expose = async () => {
        for (;;) {
          count += 40
          for (const [revision, failed] of [
            ['hello-00001', 0],
            ['hello-00002', count / 2],
          ] as const)
            prometheus.scrape(
              `http_server_requests{revision="${revision}"} ${count}\nhttp_server_failures{revision="${revision}"} ${failed}\n`,
              { namespace, job: 'shop' },
            )
          await stage.scheduler.sleep(5_000)
        }
      }
      void expose()
      return rollItOut(stage, settings, { http: prometheus.http })
    })
    assert.match(rollout.outcome.reason, /requests in Prometheus failed \(50 %; .*\); stable 0 of \d+ \(0 %\)\./)
  })

  for (const [what, settings, said] of [
    [
      'a function around its counters',
      { 'prometheus-requests': 'sum(a)', 'prometheus-errors': 'b' },
      /does not answer `sum\(a\)` \(bad_data: .*ranges only/,
    ],
    ['another token', { 'prometheus-token': 'another' }, /\(HTTP 401\)/],
  ] as const)
    it(`that are asked for with ${what} refuse the rollout`, async () => {
      const stage = await servingStage()
      const refused = whileUsersBuy(stage, ({ http }) => rollItOut(stage, { ...asked, ...settings }, { http }))
      await assert.rejects(refused, { code: 'E_EVIDENCE', message: said })
    })

  it('that are asked for with a token in plain text are warned of before anything is changed', async () => {
    const warned = async (prometheus: string) => {
      const stage = await servingStage()
      const settings = { ...asked, prometheus, 'dry-run': 'true' }
      const { events } = await whileUsersBuy(stage, ({ http }) => rollItOut(stage, settings, { http }))
      return events.flatMap((event) => (event.is === 'warning' ? [event.message] : []))
    }
    const plain = 'http://prometheus.monitoring:9090'
    assert.match((await warned(plain)).join(), /^`prometheus-token` is sent to http:\S+:9090 without encryption/)
    assert.deepEqual([await warned('http://127.0.0.1:9090'), await warned(address)], [[], []])
  })

  it('that cannot be asked for during a step are no evidence, and are named once', async () => {
    const stage = await servingStage()
    const rollout = await whileUsersBuy(stage, ({ http, answerWith }) =>
      rollItOut(stage, asked, {
        http,
        onEvent: (event) => event.is === 'shifted' && answerWith(new Error('ECONNREFUSED')),
      }),
    )
    const warnings = rollout.events.filter((event) => event.is === 'warning')
    assert.deepEqual(
      warnings.map(({ message }) => message),
      [`The Prometheus at ${address} cannot be asked: ECONNREFUSED.`],
    )
    assert.equal(rollout.outcome.steps[0]?.sources.find(({ source }) => source.includes('Prometheus'))?.count, 0)
  })
})
