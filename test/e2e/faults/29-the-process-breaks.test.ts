/** What may break around the process of a rollout: who reads it, its disk, its terminal, its credential plugin. */
import assert from 'node:assert/strict'
import { mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe } from 'node:test'
import { type Kind, kinds } from '../../reliability/attacks.ts'
import { assertAllServed, assertServedBy } from '../support/answers.ts'
import { kubeconfigOfPlugin } from '../support/kubeconfigs.ts'
import { manifest } from '../support/manifests.ts'
import type { Place } from '../support/place.ts'
import { played } from '../support/played.ts'
import { scenario } from '../support/scenario.ts'
import { openMarks } from '../support/service.ts'
import { atTenPercent, closeReaders, codeOf, type Terminal } from '../support/terminal.ts'
import { settledAnswers } from '../support/users.ts'

/** Those who serve once it has ended, by its exit code. */
const serving = { 0: ['hello-00002'], 1: ['hello-00001', 'hello-00003'] } as const

type Ending = { readonly terminal: Terminal; readonly code: 0 | 1 }

/** No user is lost, nothing is left open, and those serve who have to. */
const ends = ({ fault }: Kind, name: string, body: (place: Place) => Promise<Ending>): void =>
  scenario(name, (place) =>
    played(fault, async () => {
      await place.apply(manifest())
      const users = place.users(10)
      const { terminal, code } = await body(place)
      assert.equal(await codeOf(terminal), code, terminal.said())
      assert.deepEqual(openMarks(await place.service()), [])
      assertServedBy(await settledAnswers(place.host, 20, serving[code]), ...serving[code])
      assertAllServed(await users.stop())
    }),
  )

/** `second`: what the plugin does when it is asked for a new token. */
const withPlugin = async (place: Place, second: string): Promise<Ending> => {
  const folder = mkdtempSync(join(tmpdir(), 'kn-rollout-plugin-'))
  const [runs, kubeconfig] = [join(folder, 'runs'), join(folder, 'kubeconfig')]
  writeFileSync(kubeconfig, await kubeconfigOfPlugin(place, { runs, second }))
  try {
    const terminal = await atTenPercent(place, { hold: '20s', kubeconfig })
    await codeOf(terminal)
    assert.ok(readFileSync(runs, 'utf8').length > 1, 'the plugin ran again')
    return { terminal, code: 0 }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe('a rollout from a terminal', { concurrency: 4 }, () => {
  ends(kinds.A, 'whose readers go away in mid-hold is promoted', async (place) => {
    const terminal = await atTenPercent(place, { hold: '5s' })
    closeReaders(terminal)
    return { terminal, code: 0 }
  })

  ends(kinds.A, 'that writes to a full disk is promoted', async (place) => {
    const terminal = await atTenPercent(place, { hold: '2s', output: openSync('/dev/full', 'w') })
    return { terminal, code: 0 }
  })

  ends(kinds.A, 'whose terminal closes in mid-hold returns everyone', async (place) => {
    const terminal = await atTenPercent(place, { hold: '5m' })
    closeReaders(terminal)
    terminal.child.kill('SIGHUP')
    return { terminal, code: 1 }
  })

  for (const [what, second] of [
    ['fails', 'exit 1'],
    ['prints without end', 'exec yes'],
    ['returns a token that is wrong', `echo '{"status":{"token":"wrong"}}'`],
  ] as const)
    ends(kinds.B, `whose plugin ${what} at its second run is promoted`, (place) => withPlugin(place, second))
})
