/**
 * A repository on GitHub with this action in it, and a workflow that uses it as `./`, run by act without containers.
 * act cancels harder than GitHub: the step is killed at once, and the post step is all that is left.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { present, root } from '../../../scripts/faces/faces.ts'
import { ingressAddress } from '../../cluster/lib/access.ts'
import { binary } from '../../cluster/lib/build.ts'
import { until } from '../../cluster/lib/wait.ts'
import { serviceName } from '../../e2e/support/manifests.ts'
import type { Place } from '../../e2e/support/place.ts'
import { createRepository } from '../../gitlab/support/repository.ts'

type Texts = Readonly<Record<string, string>>
type Step = Readonly<Record<string, unknown>>
export type Jobs = Readonly<Record<string, { readonly steps: readonly Step[]; readonly [key: string]: unknown }>>

export type Workflow = {
  readonly log: () => string
  readonly says: (text: string) => Promise<void>
  /** What a person does who cancels the run. */
  readonly cancel: () => void
  /** Whether the run was green. */
  readonly ended: Promise<boolean>
  readonly close: () => void
}

const longestMs = 120_000

/** The step that rolls the Service of this place out. */
export const rollout = (place: Place, inputs: Texts): Step => ({
  id: 'rollout',
  uses: './',
  with: {
    service: serviceName,
    namespace: place.namespace,
    kubeconfig: process.env.KUBECONFIG ?? '',
    'ingress-address': ingressAddress,
    ...inputs,
  },
})

export const checkout: Step = { uses: 'actions/checkout@v6' }

export function startWorkflow(jobs: Jobs): Workflow {
  const onLinux = Object.entries(jobs).map(([name, job]) => [name, { 'runs-on': 'ubuntu-latest', ...job }])
  const workflow = { on: 'push', permissions: { contents: 'read' }, jobs: Object.fromEntries(onLinux) }
  const repository = createRepository({
    '.github/workflows/deploy.yml': stringify(workflow),
    'action.yml': present('action.yml') ?? '',
  })
  cpSync(join(root, 'dist'), join(repository.folder, 'dist'), { recursive: true })
  repository.commit({})
  const args = ['push', '--platform', 'ubuntu-latest=-self-hosted']
  const act = spawn(binary('ci-tools', 'act'), args, { cwd: repository.folder, stdio: ['ignore', 'pipe', 'pipe'] })
  const log = gather(act)
  return {
    log,
    says: (text) => until(`The workflow says "${text}"`, () => log().includes(text), 120),
    cancel: () => act.kill('SIGINT'),
    ended: endOf(act),
    close: () => {
      act.kill('SIGKILL')
      repository.remove()
    },
  }
}

function gather({ stdout, stderr }: ChildProcess): () => string {
  const chunks: string[] = []
  for (const stream of [stdout, stderr]) stream?.on('data', (chunk) => chunks.push(String(chunk)))
  return () => chunks.join('')
}

function endOf(act: ChildProcess): Promise<boolean> {
  const bound = setTimeout(() => act.kill('SIGKILL'), longestMs)
  return new Promise((resolve, reject) => {
    act.on('error', reject)
    act.on('close', (code) => {
      clearTimeout(bound)
      resolve(code === 0)
    })
  })
}
