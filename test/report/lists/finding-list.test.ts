/** The page of `doctor`, as golden files at two widths. What is to be pasted is not broken. */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { grantOf } from '../../../src/engine/permissions/role-manifest.ts'
import { appliedBy } from '../../../src/errors/cluster.ts'
import { type Found, findingLines } from '../../../src/report/lists/finding-list.ts'

const asItIs = { serializers: [(value: string) => value] }

const findings: readonly Found[] = [
  { check: 'kubeconfig', is: 'ok', says: '/home/ci/.kube/config: context ci@prod, user deployer, namespace shop.' },
  {
    check: 'Knative',
    is: 'unknown',
    says: 'The version of Knative is not known: this user may not read it.',
    cure: 'It takes the permission to get the namespace knative-serving.',
  },
  {
    check: 'permissions',
    is: 'error',
    says: 'system:serviceaccount:ci:deployer lacks: patch services.serving.knative.dev.',
    cure: appliedBy(
      grantOf([{ verb: 'patch', group: 'serving.knative.dev', resource: 'services' }], {
        namespace: 'shop',
        user: 'system:serviceaccount:ci:deployer',
      }),
    ),
  },
  {
    check: 'metrics',
    is: 'warning',
    says: 'Request metrics are off (request-metrics-protocol is none): rollouts are judged by probes alone.',
    cure: `To turn them on, for pods that start from then on:\nkubectl patch configmap config-observability -n knative-serving --type merge -p '{"data":{"request-metrics-protocol":"prometheus"}}'`,
  },
  { check: 'owner', is: 'warning', says: 'Text of \u001b[31mothers\u001b[0m stays on its line.' },
]

describe('findings', () => {
  for (const columns of [80, 120])
    it(`read as in the golden file at ${columns} columns`, (t) => {
      const lines = findingLines(findings, columns).map(({ text }) => text)
      const prose = lines.filter((text) => !text.startsWith('  kubectl'))
      assert.ok(Math.max(...prose.map(({ length }) => length)) <= columns)
      t.assert.fileSnapshot(
        `${lines.join('\n')}\n`,
        join(import.meta.dirname, '../expected', `doctor.${columns}.txt`),
        asItIs,
      )
    })

  it('end with what they come to', () => {
    const end = (...kinds: readonly Found['is'][]) =>
      findingLines(kinds.map((is) => ({ check: 'x', is, says: 'y' }))).at(-1)?.text
    assert.equal(end('ok'), 'All is well.')
    assert.equal(
      end('ok', 'unknown', 'warning', 'warning'),
      '2 warnings and 1 not known: nothing that would make a rollout fail.',
    )
    assert.equal(end('error', 'unknown'), '1 error and 1 not known: a rollout would fail.')
  })
})
