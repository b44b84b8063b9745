/** Which Revisions are known to run what an earlier one runs. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { copiesIn } from '../../../src/engine/ports/copies.ts'
import type { RevisionView } from '../../../src/engine/ports/ports.ts'
import { templates } from '../../../src/knative/template/template.ts'
import { revisionWith, snapshotOf } from '../support/views.ts'

const revision = (number: number, image: string, digest: string | undefined): RevisionView =>
  revisionWith(`hello-0000${number}`, {
    generation: number,
    spec: { containers: [{ image }] },
    digests: digest === undefined ? {} : { '': digest },
  })
const [one, two] = ['registry.example/hello@sha256:1', 'registry.example/hello@sha256:2']
const copies = (...revisions: readonly RevisionView[]) => [...copiesIn(snapshotOf({ revisions }), templates)]

describe('a copy', () => {
  it('has the configuration and the images of an earlier Revision, of which the first is named', () =>
    assert.deepEqual(
      copies(
        revision(4, 'hello:1', one),
        revision(1, 'hello:1', one),
        revision(2, 'hello:2', two),
        revision(3, 'hello:1', one),
      ),
      [
        ['hello-00003', 'hello-00001'],
        ['hello-00004', 'hello-00001'],
      ],
    ))

  it('is none of another configuration or image, or where no digest is known', () => {
    assert.deepEqual(copies(revision(1, 'hello:1', one), revision(2, 'hello:1', two)), [])
    assert.deepEqual(copies(revision(1, 'hello:1', one), revision(2, 'hello:2', one)), [])
    assert.deepEqual(copies(revision(1, 'hello:1', undefined), revision(2, 'hello:1', undefined)), [])
    assert.deepEqual(
      copies(revision(1, 'hello:1', 'dev.local/hello:1'), revision(2, 'hello:1', 'dev.local/hello:1')),
      [],
    )
  })

  it('has the same image in each container, in whatever order they are told', () => {
    const [app, proxy] = [{ app: one }, { proxy: two }]
    const of = (number: number, digests: Record<string, string>) => ({ ...revision(number, 'hello:1', one), digests })
    assert.deepEqual(copies(of(1, { ...app, ...proxy }), of(2, { ...proxy, ...app })), [['hello-00002', 'hello-00001']])
    assert.deepEqual(copies(of(1, { ...app, ...proxy }), of(2, { app: two, proxy: one })), [])
    assert.deepEqual(copies(of(1, { ...app, proxy: 'proxy:1' }), of(2, { ...app, proxy: 'proxy:1' })), [])
  })
})
