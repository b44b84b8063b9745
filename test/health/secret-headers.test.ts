/** A candidate that repeats the secret headers it was sent, in the ways that applications and attackers do. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { withoutSecrets } from '../../src/health/secret-headers.ts'
import { podCheck } from '../../src/health/through-pod.ts'
import { aQuickClock, aWish } from './support/world.ts'

const secret = 'S3CR3T/HEADER"VALUE'
const key = `X-Api-Key: ${secret}`
const cookie = `Cookie: theme=dark; session=${secret.replace('"', '')}`
const basic = `Authorization: Basic ${Buffer.from(`admin:${secret}`).toString('base64')}`

describe('a secret header is not printed where an answer has it', () => {
  const rows: readonly [string, header: string, text: string][] = [
    ['as it was sent', key, `you sent ${secret}.`],
    ['without its scheme', `Authorization: Bearer ${secret}`, `token ${secret}.`],
    ['in JSON', key, JSON.stringify({ 'x-api-key': secret })],
    ['in JSON that escapes slashes', key, JSON.stringify({ 'x-api-key': secret }).replaceAll('/', '\\/')],
    ['as one cookie of several', cookie, JSON.stringify({ theme: 'dark', session: secret.replace('"', '') })],
    ['as a cookie that is decoded', `Cookie: a=b; s=${encodeURIComponent(secret)}`, `session ${secret}.`],
    ['as a login that is decoded', basic, `you are admin:${secret}.`],
    ['as a password without its user', basic, `the password is ${secret}.`],
    ['with a NUL inside, which is not printed', key, `you sent ${secret.replace('3T', '3\0T')}.`],
    ['with a zero width space inside', key, `you sent ${secret.replace('3T', '3\u200bT')}.`],
    ['with a colour inside', key, `you sent ${secret.replace('3T', '3\u001b[31mT')}.`],
  ]
  for (const [how, header, text] of rows)
    it(how, () => {
      const shown = withoutSecrets(text, [header])
      assert.doesNotMatch(shown.replaceAll('\\', ''), /S3CR3T|VALUE/)
      assert.match(shown, /\*\*\*/)
    })

  it('and what is too short to be one is left in place', () => {
    assert.equal(withoutSecrets('a page of 3 parts', ['Cookie: a=3; b=x']), 'a page of 3 parts')
  })

  it('and lines stay lines', () => {
    assert.equal(withoutSecrets('one\r\ntwo\u0007\n\nthree', [key]), 'one\ntwo\n\nthree')
  })
})

describe('the health check through the API server', () => {
  const check = (ask: Parameters<typeof podCheck>[1]['ask']) =>
    podCheck(aWish({ headers: [key], path: '/', attempts: 1 }), {
      clock: aQuickClock(),
      ask,
      command: 'kubectl get',
    }).run('', new AbortController().signal)

  it('masks secret headers in the body', async () => {
    const result = await check(async ({ headers }) => ({
      status: 500,
      body: `${'x'.repeat(2_030)}${JSON.stringify(headers)}`,
    }))
    assert.equal(result.is, 'failed')
    assert.doesNotMatch(JSON.stringify(result), /S3CR/)
    const whole = await check(async ({ headers }) => ({ status: 500, body: JSON.stringify(headers) }))
    assert.match(JSON.stringify(whole), /x-api-key.*\*\*\*/)
    assert.doesNotMatch(JSON.stringify(whole), /S3CR/)
  })

  it('masks them in what an error says', async () => {
    const result = await check(() => Promise.reject(new Error(`cannot send ${secret}`)))
    assert.equal('why' in result && result.why, 'cannot send ***')
  })
})
