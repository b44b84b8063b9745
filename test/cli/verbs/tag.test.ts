/** `tag` and `untag`: addresses of Revisions, without a change of anybody's traffic. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Scene, trafficOf } from '../../bundle/support/scene.ts'
import { until } from '../../cluster/lib/wait.ts'
import { twoRevisions } from '../support/two-revisions.ts'

/** The image that answers at the address of a tag, a moment after the Route knows it. */
const answersAt = ({ sandbox }: Scene, url: string, image: string): Promise<void> =>
  until(
    `image ${image} answers`,
    async () => {
      const { body } = await sandbox.ingress(new URL(url).host, '/')
      return body.includes(`"build":"${image}"`)
    },
    20,
  )

describe('a tag by hand', { concurrency: true }, () => {
  it('has an address once the command ends, and moves nobody', async (t) => {
    const { cli, scene } = await twoRevisions(t)
    const { code, text } = await cli(['tag', 'hello', 'previous', 'old', '-n', 'shop'])
    assert.equal(code, 0, text)
    const [url = ''] = /http:\/\/old-hello\.\S+$/.exec(text) ?? []
    await answersAt(scene, url, '1')
    assert.deepEqual(await scene.builds(), ['2'])
    const { lines } = await cli(['tag', 'hello', 'hello-00001', 'old', '-o', 'json'])
    const answer = JSON.parse(lines[0] ?? '')
    assert.deepEqual([answer.isWritten, answer.tag, answer.url], [false, 'old', url])
  })

  it('is moved only when asked, also to where a split has its traffic', async (t) => {
    const { cli, scene } = await twoRevisions(t)
    await cli(['tag', 'hello', 'hello-00001', 'now'])
    const before = JSON.stringify(trafficOf(scene))
    const held = await cli(['tag', 'hello', 'latest', 'now'])
    assert.deepEqual([held.code, /E_TAG_HELD.*on hello-00001[\s\S]*`--move`/.test(held.text)], [2, true], held.text)
    assert.equal(JSON.stringify(trafficOf(scene)), before)
    const { code, text } = await cli(['tag', 'hello', 'latest', 'now', '--move'])
    assert.equal(code, 0, text)
    const [url = ''] = /http:\/\/now-hello\.\S+$/.exec(text) ?? []
    await answersAt(scene, url, '2')
    const { text: split } = await cli(['traffic', 'hello', '-p', 'now=100'])
    assert.match(split, /^hello-00002 +100 % +100 % +now$/m)
  })

  it('is taken off, and a tag that is not there is refused with those that are', async (t) => {
    const { cli, scene } = await twoRevisions(t)
    await cli(['tag', 'hello', 'hello-00001', 'old'])
    const wrong = await cli(['untag', 'hello', 'odl'])
    assert.deepEqual([wrong.code, /E_NO_TAG[\s\S]*one of its tags: old/.test(wrong.text)], [2, true], wrong.text)
    const { code, text } = await cli(['untag', 'hello', 'old'])
    assert.equal(code, 0, text)
    assert.deepEqual(trafficOf(scene), [{ latestRevision: true, percent: 100 }])
    assert.deepEqual(await scene.builds(), ['2'])
  })

  it('is refused before anything is asked of the cluster where an argument is missing or invalid', async (t) => {
    const { cli } = await twoRevisions(t)
    const rows: readonly (readonly [readonly string[], RegExp])[] = [
      [['tag', 'hello', 'latest'], /--tag: Required/],
      [['tag', 'hello', 'latest', 'Old'], /--tag: "Old" is not a valid Kubernetes name/],
      [['tag', 'hello', 'latest', 'a'.repeat(60)], /--tag: The tag .* leads to the host name .* 66 characters/],
      [['tag', 'hello', 'latst', 'old'], /E_NO_REVISION/],
      [['untag', 'hello'], /--tag: Required/],
    ]
    for (const [args, expected] of rows) {
      const { code, text } = await cli(args)
      assert.deepEqual([code, expected.test(text)], [2, true], text)
    }
  })
})
