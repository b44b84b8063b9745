/** A renewal that gives what can be sent and is wrong: what the server accepted goes on, as long as it lasts. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { createAcceptedCredentials } from '../../../src/kubernetes/http/accepted-credentials.ts'

const token = (name: string) => ({ headers: { authorization: `Bearer ${name}` } })

/** `take` renews; `sends` is what a request goes out with. */
const aSource = () => {
  let newest = token('first')
  const known = createAcceptedCredentials(async () => ({ ...newest }))
  const take = (name: string) => {
    newest = token(name)
  }
  return { known, take, sends: async () => (await known.choose()).headers.authorization }
}

describe('Credentials that the server has accepted', () => {
  it('are replaced by newer ones', async () => {
    const { known, take, sends } = aSource()
    known.accepted(token('first'))
    take('second')
    assert.equal(await sends(), 'Bearer second')
  })

  it('go on where newer ones are rejected, until there are others', async () => {
    const { known, take, sends } = aSource()
    known.accepted(token('first'))
    take('wrong')
    assert.equal(known.rejected(token('wrong')), true)
    assert.equal(await sends(), 'Bearer first')
    assert.equal(known.areNewerWrong(), true)
    take('third')
    assert.equal(await sends(), 'Bearer third')
  })

  it('do not go on once they are rejected twice themselves', async () => {
    const { known, take, sends } = aSource()
    known.accepted(token('first'))
    take('wrong')
    known.rejected(token('wrong'))
    assert.equal(known.rejected(token('first')), false)
    assert.equal(await sends(), 'Bearer first')
    assert.equal(known.rejected(token('first')), false)
    assert.equal(await sends(), 'Bearer wrong')
  })

  it('go on beside newer ones that were rejected, however often they are accepted themselves', async () => {
    const { known, take, sends } = aSource()
    known.accepted(token('first'))
    take('wrong')
    known.rejected(token('wrong'))
    known.accepted(token('first'))
    assert.equal(await sends(), 'Bearer first')
    assert.equal(known.areNewerWrong(), true)
  })

  it('are replaced by newer ones that are accepted, of which none is wrong then', async () => {
    const { known, take, sends } = aSource()
    known.accepted(token('first'))
    take('second')
    known.rejected(token('second'))
    known.accepted(token('second'))
    assert.equal(known.areNewerWrong(), false)
    assert.equal(await sends(), 'Bearer second')
  })

  it('are not doubted for a rejection that another request was spared', async () => {
    const { known, take, sends } = aSource()
    known.accepted(token('first'))
    take('wrong')
    known.rejected(token('wrong'))
    for (let round = 0; round < 3; round++) {
      known.rejected(token('first'))
      known.accepted(token('first'))
    }
    assert.equal(await sends(), 'Bearer first')
  })

  it('are some once one was accepted', () => {
    const { known } = aSource()
    assert.equal(known.wereAny(), false)
    known.accepted(token('first'))
    assert.equal(known.wereAny(), true)
  })

  it('are none at first', () => {
    const { known } = aSource()
    assert.equal(known.rejected(token('first')), false)
    assert.equal(known.areNewerWrong(), false)
  })
})
