/**
 * The scripts of the workflow for other ingresses. They need a network and a hosted runner, so here they run with programs that only
 * write down what they are asked: that each ingress of the matrix is known, and that Knative and the tests are told of it.
 */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { parse, parseAllDocuments } from 'yaml'
import { present, root } from '../../scripts/faces/faces.ts'
import { domain, ingressAddress, registryAddress } from '../cluster/lib/settings.ts'

const { jobs } = parse(present('.github/workflows/ingresses.yml') ?? '')
const { ingress: ingresses, knative: versions } = jobs.ingress.strategy.matrix
const kind = parse(present('test/ingresses/kind.yaml') ?? '')
const port = kind.nodes[0].extraPortMappings[0]

const install = (...args: readonly string[]) => {
  const folder = mkdtempSync(join(tmpdir(), 'kn-rollout-ingresses-'))
  try {
    for (const name of ['kubectl', 'docker', 'kind', 'go'])
      writeFileSync(join(folder, name), `#!/bin/sh\necho "${name} $*" >> "$ASKED"\n`, { mode: 0o755 })
    const asked = join(folder, 'asked')
    const env = { ...process.env, PATH: `${folder}:${process.env.PATH}`, ASKED: asked, TMPDIR: folder }
    const { status, stderr } = spawnSync('bash', [join(root, 'test/ingresses/install.sh'), ...args], { env })
    return { status, stderr: String(stderr), asked: readFileSync(asked, 'utf8').trim().split('\n') }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe('the script that installs', { concurrency: 2 }, () => {
  for (const ingress of ingresses)
    it(`${ingress} takes what its authors released, and tells Knative of it`, () => {
      const { status, stderr, asked } = install(ingress, '1.23')
      assert.equal(status, 0, stderr)
      const text = asked.join('\n')
      const addresses = text.match(/https:\S+/g) ?? []
      assert.ok(addresses.length >= 3)
      for (const address of addresses)
        assert.match(
          address,
          /^https:\/\/github\.com\/(knative|knative-extensions|kubernetes-sigs)\/[\w-]+\/releases\/download\/(knative-v1\.23\.0|v[\d.]+)\/[\w-]+\.yaml$/,
        )
      assert.ok(text.includes(`"ingress-class":"${ingress}.ingress.networking.knative.dev"`), text)
      assert.ok(text.includes(`"${domain}":""`))
      assert.ok(text.includes(`"registries-skipping-tag-resolving":"${registryAddress}"`))
      assert.ok(text.includes(`docker build --quiet --tag ${registryAddress}/fixture:2`))
      assert.ok(text.includes(`"nodePort":${port.containerPort}`))
    })

  it('knows no other ingress', () => assert.notEqual(install('traefik', '1.23').status, 0))
})

it('the ingress is where the tests look for it', () => {
  assert.equal(`${port.listenAddress}:${port.hostPort}`, ingressAddress)
})

it('the Gateway is the one that Knative is told of, and the Service the one that Istio makes for it', () => {
  const [gateway, config] = parseAllDocuments(present('test/ingresses/gateway.yaml') ?? '').map((each) => each.toJS())
  const { name, namespace } = gateway.metadata
  for (const key of ['external-gateways', 'local-gateways'])
    assert.deepEqual(parse(config.data[key]), [
      {
        class: gateway.spec.gatewayClassName,
        gateway: `${namespace}/${name}`,
        service: `${namespace}/${name}-${gateway.spec.gatewayClassName}`,
      },
    ])
})

it('the versions are text, and in the order of their release', () => {
  assert.ok(versions.every((each: unknown) => typeof each === 'string' && /^1\.\d+$/.test(each)))
  assert.deepEqual(versions, versions.toSorted())
})
