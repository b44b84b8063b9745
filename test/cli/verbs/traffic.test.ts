/** `traffic` as it is typed: names and percentages, what is refused before anything is written, what it shows. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { trafficOf } from '../../bundle/support/scene.ts'
import { until } from '../../cluster/lib/wait.ts'
import { served } from '../support/served.ts'
import { twoRevisions } from '../support/two-revisions.ts'

describe('traffic', { concurrency: true }, () => {
  it('splits between latest and previous, as knctl writes it, and shows before and now', async (t) => {
    const { cli, scene } = await twoRevisions(t)
    const { code, text } = await cli(['traffic', '-p', 'hello:latest=10%', '-p', 'hello:previous=90%'])
    assert.equal(code, 0, text)
    assert.match(text, /^REVISION +BEFORE +NOW +TAGS\nhello-00002 +100 % +10 % +-\nhello-00001 +0 % +90 % +-$/m)
    assert.match(
      text,
      /^Done: the Route of hello serves this, .*\n.*is pinned.*\n.*latest, hello-00002, .*without a check:\n {2}kn-rollout traffic hello -p @latest=100% -n shop$/m,
    )
    await until('both answer', async () => (await scene.builds()).join() === '1,2', 20)
  })

  it('goes back to following the latest Revision, and says so to programs', async (t) => {
    const { cli, scene } = await twoRevisions(t)
    const left = await cli(['traffic', 'hello', '-p', 'previous=100'])
    assert.match(
      left.text,
      /The latest is hello-00002, from which this took the traffic[^\n]*\n.*configuration of hello-00001/,
    )
    assert.match(left.text, /\n {2}kn-rollout rollback hello --to hello-00001 -n shop$/)
    await until('the first answers', async () => (await scene.builds()).join() === '1', 20)
    const { lines, errors } = await cli(['traffic', 'hello', '-p', '@latest=100', '-o', 'json'])
    assert.deepEqual([lines.length, errors], [1, []])
    const { revisions, isWritten, isInForce, isFloating } = JSON.parse(lines[0] ?? '')
    assert.deepEqual([isWritten, isInForce, isFloating], [true, true, true])
    assert.deepEqual(JSON.parse(lines[0] ?? '').latest, { revision: 'hello-00002' })
    assert.deepEqual(revisions[0], { revision: 'hello-00002', before: 0, percent: 100, tags: [] })
    assert.deepEqual(trafficOf(scene), [{ latestRevision: true, percent: 100 }])
    const again = await cli(['traffic', 'hello', '-p', 'latest=100'])
    assert.match(again.text, /No change: it was so already\.$/)
    assert.deepEqual(trafficOf(scene), [{ latestRevision: true, percent: 100 }])
    const named = await cli(['traffic', 'hello', '-p', 'hello-00002=100'])
    assert.match(named.text, /Traffic is pinned to these Revisions.*\nTo follow the latest again:\n/)
    assert.deepEqual(trafficOf(scene), [{ revisionName: 'hello-00002', latestRevision: false, percent: 100 }])
  })

  it('sends requests only when asked, and counts them', async (t) => {
    const { cli } = await twoRevisions(t)
    const split = ['traffic', 'hello', '-p', 'latest=50,previous=50']
    const asked = [...split, '--verify', '40', '--rate', '400', '--revision-from', 'body:"build":"([^"]*)"']
    const { code, text } = await cli(asked)
    assert.equal(code, 0, text)
    assert.match(text, /^40 requests in [\s\S]*^Revisions \d /m)
    const { lines } = await cli([...asked, '-o', 'json'])
    assert.equal(JSON.parse(lines[0] ?? '').verified.requests, 40)
    assert.equal('verified' in JSON.parse((await cli([...split, '-o', 'json'])).lines[0] ?? ''), false)
  })

  it('refuses the name latest where the tag is on another Revision, and takes the Revision by name', async (t) => {
    const { cli, scene } = await twoRevisions(t)
    await cli(['tag', 'hello', 'hello-00001', 'latest'])
    const before = JSON.stringify(trafficOf(scene))
    for (const args of [
      ['traffic', 'hello', '-p', 'latest=90', '-p', 'hello-00001=10'],
      ['tag', 'hello', 'latest', 'new'],
    ]) {
      const { code, text } = await cli(args)
      assert.equal(code, 2, text)
      assert.match(text, /E_NAME_AMBIGUOUS.*hello-00002 is the latest one, and hello-00001 has the tag latest/)
      assert.match(text, /Name the one you mean: hello-00002 or hello-00001\./)
    }
    assert.equal(JSON.stringify(trafficOf(scene)), before)
    assert.equal((await cli(['tag', 'hello', '@latest', 'new'])).code, 0)
    assert.equal((await cli(['traffic', 'hello', '-p', 'hello-00002=90', '-p', 'hello-00001=10'])).code, 0)
  })

  const rows: readonly (readonly [string, readonly string[], RegExp])[] = [
    [
      'a sum that is not 100',
      ['hello', '-p', 'latest=10', '-p', 'previous=80'],
      /-p: The percentages add up to 90.*other 10 %/,
    ],
    [
      'a part of a percent',
      ['hello', '-p', 'latest=10.5', '-p', 'previous=89.5'],
      /-p: "10.5" is not a whole percentage/,
    ],
    ['what is no percentage', ['hello', '-p', 'latest'], /-p: "latest" is not a name with a percentage/],
    ['two Services', ['hello', '-p', 'web:latest=100'], /-p: "web:latest=100" names another Service than hello/],
    ['no Service', ['-p', 'latest=100'], /--service: Required/],
    ['no percentage', ['hello'], /--percentage: Required/],
    ['an option that needs another', ['hello', '-p', 'latest=100', '--rate', '5'], /--rate: .*without `--verify`/],
    [
      'a name that stands for nothing',
      ['hello', '-p', 'latst=100'],
      /E_NO_REVISION.*`latst`[\s\S]*such as hello-00001/,
    ],
    [
      'one Revision twice',
      ['hello', '-p', '@latest=10', '-p', 'latest=90'],
      /`@latest=10` and `latest=90` are both hello-00001/,
    ],
    ['no previous one', ['hello', '-p', 'previous=100'], /no Revision that `previous` stands for/],
    ['a Service that is not there', ['halo', '-p', 'latest=100'], /There is no Service halo/],
  ]
  it('is refused before anything is written', async (t) => {
    const { cli, scene } = await served(t)
    const before = JSON.stringify(trafficOf(scene))
    for (const [what, args, expected] of rows) {
      const { code, text } = await cli(['traffic', ...args])
      assert.deepEqual([code, expected.test(text)], [2, true], `${what}: ${text}`)
    }
    assert.equal(JSON.stringify(trafficOf(scene)), before)
  })
})
