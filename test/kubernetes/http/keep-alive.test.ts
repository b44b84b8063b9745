import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Api } from '../../../src/kubernetes/api/request.ts'
import { sendRequest } from '../../../src/kubernetes/api/request.ts'
import { createKeepAlive } from '../../../src/kubernetes/http/keep-alive.ts'
import { fakeApi, silence } from '../../knative/support/fake-api.ts'
import { fakeClock } from '../../knative/support/fake-clock.ts'

const aRollout = () => {
  const [server, clock] = [fakeApi(), fakeClock()]
  const keepAlive = createKeepAlive(server.transport, clock)
  const api: Api = { transport: keepAlive.transport, clock, random: () => 0.5, server: 'https://fake' }
  keepAlive.begin(api)
  const ask = (path: string, fresh = false) => sendRequest(api, { method: 'GET', path }, { fresh })
  return { server, clock, keepAlive, ask }
}

const path = '/apis/serving.knative.dev/v1/namespaces/shop/services/hello'
const warmings = (asked: readonly string[]) => asked.filter((each) => each === 'GET /version').length

describe('The connection for writes', () => {
  it('is used every 25 s while a rollout only holds', async () => {
    const { server, clock, keepAlive } = aRollout()
    await clock.advance(120_000)
    assert.equal(warmings(server.asked), 4)
    keepAlive.end()
    await clock.advance(120_000)
    assert.equal(warmings(server.asked), 4)
  })

  it('needs no more while it is used, and others say nothing about it', async () => {
    const { server, clock, keepAlive, ask } = aRollout()
    for (let round = 0; round < 6; round++) {
      await ask(path)
      await clock.advance(20_000)
    }
    assert.equal(warmings(server.asked), 0)
    for (let round = 0; round < 6; round++) {
      await ask(path, true)
      await clock.advance(20_000)
    }
    assert.equal(warmings(server.asked), 5)
    keepAlive.end()
  })

  it('is made anew soon after it was found dead', async () => {
    const { server, clock, keepAlive } = aRollout()
    let isDead = true
    server.instead((_, signal) => (isDead ? silence(signal) : undefined))
    await clock.advance(29_000)
    assert.equal(warmings(server.asked), 1)
    isDead = false
    await clock.advance(2_000)
    assert.equal(warmings(server.asked), 2)
    keepAlive.end()
  })
})
