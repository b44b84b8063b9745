/** Which Revisions run what an earlier one runs: an abort and a rollback make such a copy when they restore the configuration. Pure. */
import type { RevisionView, Snapshot, Templates } from './ports.ts'

/** By the name of the copy, the name of the first of them. */
export type Copies = ReadonlyMap<string, string>

/** Of the same configuration and, by their digests, of the same images. Where Knative knows no digest, none is known to be a copy. */
export function copiesIn(
  { revisions }: Pick<Snapshot, 'revisions'>,
  templates: Pick<Templates, 'of' | 'fingerprint'>,
): Copies {
  const first = new Map<string, string>()
  const copies = new Map<string, string>()
  for (const revision of [...revisions.values()].toSorted((a, b) => a.generation - b.generation)) {
    const images = imagesOf(revision)
    if (images === undefined) continue
    const key = `${templates.fingerprint(templates.of(revision))} ${images}`
    const of = first.get(key)
    if (of === undefined) first.set(key, revision.name)
    else copies.set(revision.name, of)
  }
  return copies
}

const imagesOf = ({ digests }: RevisionView): string | undefined => {
  const images = Object.entries(digests).toSorted(([a], [b]) => (a < b ? -1 : 1))
  const areKnown = images.length > 0 && images.every(([, image]) => image.includes('@sha256:'))
  return areKnown ? JSON.stringify(images) : undefined
}
