/** `npm run tour`: a Service from its first deployment to a split by hand and back, typed on the real cluster, which must be up, and docs/tour.md of it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './faces.ts'
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

What knctl was once shown with, on today's Knative: deploy, look, 10 % on a new Revision, a loop of requests, a split by hand, and back. Typed and
shown as it stands here, but for the names of namespace and registry; the cluster has no DNS, so KN_ROLLOUT_INGRESS_ADDRESS says where its
ingress is. Last run: ${when}.

\`\`\`text
${text}
\`\`\`
`
}
