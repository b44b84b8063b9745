/**
 * Scripts that the pages offer as `evidence-command`, run as they stand by a shell, with the vendor's API or CLI in front of the real
 * ones on the PATH. Each must count both sides, and be no evidence where its vendor fails.
 * Sources: docs.datadoghq.com, query timeseries points; docs.aws.amazon.com, get-metric-statistics; docs.sentry.io, query events in table
 * format; cloud.google.com, projects.location.prometheus.api.v1.query.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { answerOf } from '../../src/evidence/command/answer.ts'
import { environment } from '../../src/evidence/command/environment.ts'

const longest = 15

const wanted = {
  is: 'measured',
  counts: [
    { of: 'candidate', n: 40, bad: 2 },
    { of: 'stable', n: 360, bad: 1 },
  ],
}

const secrets = { DD_API_KEY: 'api-key', DD_APP_KEY: 'app-key', SENTRY_AUTH_TOKEN: 'sentry-token' }

/** A period that begins and ends within a minute. */
const told = {
  service: 'hello',
  namespace: 'shop',
  candidate: 'hello-00002',
  stable: ['hello-00001'],
  percent: 10,
  since: 1_764_428_430,
  until: 1_764_428_490,
}

/** What is wrong with a script. */
export function evidenceScriptFaults(text: string): readonly string[] {
  const lines = text
    .trimEnd()
    .split('\n')
    .filter((line) => !line.startsWith('# '))
  const good = answered(text, false)
  const bad = answered(text, true)
  return [
    ...(lines.length > longest ? [`It has ${lines.length} lines.`] : []),
    ...(isDeepStrictEqual(good.answer, wanted) ? [] : [`It measures ${JSON.stringify(good.answer)}. ${good.stderr}`]),
    ...(bad.answer.is === 'faulty' ? [] : [`Where the vendor fails it measures ${JSON.stringify(bad.answer)}.`]),
  ]
}

function answered(text: string, isDown: boolean) {
  const folder = mkdtempSync(join(tmpdir(), 'kn-rollout-evidence-'))
  try {
    for (const [name, program] of Object.entries(vendors))
      writeFileSync(join(folder, name), `#!${process.execPath}\n(${program})(${isDown})\n`, { mode: 0o755 })
    const env = environment(
      { PATH: `${folder}:${process.env.PATH}`, SENTRY_ORG: 'shop', PROJECT: 'shop', ...secrets },
      told,
    )
    const { status, stdout, stderr } = spawnSync('sh', ['-c', text], { env, encoding: 'utf8' })
    return { answer: answerOf({ is: 'ended', code: status, stdout, stderr }, 'counts'), stderr }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Programs by name, as text: each runs in a process of its own. What it is asked wrongly is refused, as its vendor would. */
const vendors: Readonly<Record<string, string>> = {
  curl: String(curl),
  aws: String(aws),
  gcloud: "() => console.log('google-token')",
}

function curl(isDown: boolean): void {
  const { readFileSync } = process.getBuiltinModule('node:fs')
  const fail = (why: string): never => {
    console.error(`curl: (22) ${why}`)
    return process.exit(22)
  }
  const args = process.argv.slice(2)
  const url = new URL(args.find((arg) => arg.startsWith('https://')) ?? 'https://none')
  const sent = new URLSearchParams(
    args
      .filter((_, index) => ['-d', '--data-urlencode'].includes(args[index - 1] ?? ''))
      .map((pair): [string, string] => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
  )
  const headers = args.includes('@-') ? readFileSync(0, 'utf8') : ''
  const query = sent.get('query') ?? ''
  const isOf = (revision: string) => query.includes(revision)
  const pick = (isBad: boolean) =>
    isOf('hello-00002') ? (isBad ? 2 : 40) : isOf('hello-00001') ? (isBad ? 1 : 360) : fail(`no Revision in ${query}`)
  const needs = (what: boolean, why: string) => what || fail(why)
  const hosts: Readonly<Record<string, () => unknown>> = {
    'api.datadoghq.com': () => {
      needs(
        /^DD-API-KEY: api-key\nDD-APPLICATION-KEY: app-key\n$/.test(headers) && url.pathname === '/api/v1/query',
        '403',
      )
      needs(sent.get('from') === '1764428460' && sent.get('to') === '1764428519', `another minute: ${sent}`)
      const [, metric] = /^sum:([\w.]+)\{revision:[\w-]+\}\.as_count\(\)$/.exec(query) ?? fail(`400: ${query}`)
      const all = pick(metric === 'http.errors')
      const pointlist = [
        [1764428460000, all - 1],
        [1764428480000, 1],
        [1764428500000, null],
      ]
      return { status: 'ok', series: [{ metric, pointlist }] }
    },
    'sentry.io': () => {
      needs(
        headers === 'Authorization: Bearer sentry-token\n' && url.pathname === '/api/0/organizations/shop/events/',
        '401',
      )
      needs(
        sent.get('start') === '2025-11-29T15:00:30Z' && sent.get('end') === '2025-11-29T15:01:30Z',
        `another period: ${sent}`,
      )
      needs(sent.get('dataset') === 'spans' && sent.get('field') === 'count()', `400: ${sent}`)
      return {
        data: [{ 'count()': pick(query.includes('span.status:[')) }],
        meta: { fields: { 'count()': 'integer' } },
      }
    },
    'monitoring.googleapis.com': () => {
      needs(headers === 'Authorization: Bearer google-token\n', '401')
      needs(url.pathname === '/v1/projects/shop/location/global/prometheus/api/v1/query', '404')
      needs(sent.get('time') === '1764428490' && query.endsWith('[60s]))'), `another period: ${sent}`)
      const value = [1764428490, String(pick(query.includes('code=~"5.."')) + 0.2)]
      return { status: 'success', data: { resultType: 'vector', result: [{ metric: {}, value }] } }
    },
  }
  if (isDown) fail('The requested URL returned error: 503')
  needs(args[0] === '-sSfG', 'not by GET, or not failing')
  console.log(JSON.stringify((hosts[url.host] ?? (() => fail(`unknown host ${url.host}`)))()))
}

function aws(isDown: boolean): void {
  const args = process.argv.slice(2)
  const of = (flag: string) => args[args.indexOf(flag) + 1]
  const isAsked =
    `${args[0]} ${args[1]}` === 'cloudwatch get-metric-statistics' &&
    of('--start-time') === '1764428460' &&
    of('--end-time') === '1764428520' &&
    of('--period') === '60' &&
    of('--statistics') === 'Sum' &&
    of('--query') === 'sum(Datapoints[].Sum)' &&
    of('--output') === 'text'
  if (isDown || !isAsked) {
    console.error(isDown ? 'Could not connect to the endpoint URL' : `aws: error: ${args.join(' ')}`)
    process.exit(254)
  }
  const isBad = of('--metric-name') === 'Errors'
  console.log(
    of('--dimensions') === 'Name=revision,Value=hello-00002' ? (isBad ? '2.0' : '40.0') : isBad ? '1.0' : '360.0',
  )
}
