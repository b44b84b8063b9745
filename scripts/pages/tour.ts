/**
 * `npm run tour`: from Knative itself to a split by hand and back, typed on the real cluster, and docs/tour.md of it. The cluster must be up and
 * have no Services: Knative is taken off it before.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../faces/faces.ts'
import { playOnCluster, whenPlayed } from './played.ts'

const when = whenPlayed()
const folder = mkdtempSync(join(tmpdir(), 'kn-rollout-tour-'))
const file = join(folder, 'typed.txt')
const { status } = playOnCluster('test/e2e/services/34-*.test.ts', () => ({ TOUR_FILE: file }))
if (status === 0) {
  writeFileSync(join(root, 'docs/tour.md'), page(readFileSync(file, 'utf8')))
  console.log('Wrote docs/tour.md')
}
rmSync(folder, { recursive: true })
process.exitCode = status

/** As people would have it: the test has a namespace and a registry of its own. */
function page(typed: string): string {
  const text = typed
    .replaceAll(/e2e-[0-9a-f]{6}/g, 'shop')
    .replaceAll(/[\d.]+:5000\/fixture/g, 'registry.example/hello')
    .trimEnd()
  return `<!-- Written by a run on the real cluster: npm run tour -->
# A tour of the command line

What knctl was once shown with, on today's Knative: install it, deploy, look, 10 % on a new Revision, a loop of requests, a split by hand, and
back. Typed and shown as it stands here, but for the names of namespace and registry. The cluster has no Knative at first. serving-core.yaml is
made of the manifests in Knative's Go module, with the images, the domain and the registry of this cluster. Its ingress, Traefik, was started with
the cluster and is not installed here; there is no DNS, so KN_ROLLOUT_INGRESS_ADDRESS says where it is. Last run: ${when}.

\`\`\`text
${text}
\`\`\`
`
}
