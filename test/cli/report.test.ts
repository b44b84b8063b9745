/** `--report`, as it is typed: the page of a rollout that was driven, and of a replay. */
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it, type TestContext } from 'node:test'
import { served } from './support/served.ts'

const deploy = ['deploy', 'hello', '--image', 'registry.example/hello:2', '--steps', '50,100']
const attack = '<script>alert(1)</script>'

function aFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'kn-rollout-report-'))
  t.after(() => rmSync(folder, { recursive: true }))
  return folder
}

describe('kn-rollout --report', { concurrency: true }, () => {
  it('tells of a deploy with every write, and of its replay; hostile values are text, or hidden', async (t) => {
    const { cli } = await served(t)
    const [report, recording, replay] = ['report.html', 'm.jsonl', 'replay.html'].map((name) => join(aFolder(t), name))
    assert.ok(report && recording && replay)
    const { code, text } = await cli([
      ...deploy,
      ...[
        '--hold',
        '2s',
        '--max-hold',
        '2s',
        '--env',
        `NOTE=${attack}`,
        '--measurements',
        recording,
        '--report',
        report,
      ],
    ])
    assert.equal(code, 0, text)
    assert.ok(text.includes(`Report     ${report}`), text)
    const page = readFileSync(report, 'utf8')
    assert.match(page, /PATCH services\/hello: .*spec\.traffic \(.*50 %.*50 %\)/)
    assert.match(page, /<figcaption>Failed probes, share since each step began/)
    assert.equal(page.includes(attack), false)
    assert.match(page, /&quot;value&quot;: &quot;\*\*\*&quot;/)
    const again = await cli(['replay', recording, '--report', replay])
    assert.equal(again.code, 0, again.text)
    assert.match(readFileSync(replay, 'utf8'), /<h1>.*Replay: would have been promoted<\/h1>/)
    assert.match(readFileSync(replay, 'utf8'), /goes on after/)
    const nowhere = await cli(['replay', recording, '--report', join(replay, 'x.html')])
    assert.equal(nowhere.code, 0)
    assert.match(nowhere.errors.join(), /Warning: The report was not written to .*x\.html: /)
  })

  it('tells of a deploy that was cancelled, too', async (t) => {
    const { cli } = await served(t)
    const report = join(aFolder(t), 'report.html')
    const job = new AbortController()
    const { code, text } = await cli([...deploy, '--hold', '60s', '--report', report], {
      interrupt: job.signal,
      onLine: (line) => line.includes('50 % in effect') && job.abort('SIGINT'),
    })
    assert.equal(code, 1, text)
    const page = readFileSync(report, 'utf8')
    assert.match(page, /<h1>.*hello-00002 aborted at 50 %<\/h1>/)
    assert.match(page, /because the job was cancelled/)
    assert.match(page, /PATCH services\/hello: .*spec\.traffic \(hello-00001 100 %\)/)
  })
})
