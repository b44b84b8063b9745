/**
 * A project on GitLab that includes the component, and its pipelines, run by gitlab-ci-local with the shell as executor.
 * Jobs run in the project's folder, one after the other, so what they leave there can be looked at.
 */
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { driverFile } from '../../../src/gitlab/job-files.ts'
import { ingressAddress } from '../../cluster/lib/access.ts'
import { attempt } from '../../cluster/lib/command.ts'
import { serviceName } from '../../e2e/support/manifests.ts'
import type { Place } from '../../e2e/support/place.ts'
import { gitlabCiLocal } from '../../gitlab/support/preview.ts'
import { createRepository, type Files, projectPath } from '../../gitlab/support/repository.ts'

export type Inputs = Readonly<Record<string, unknown>>

export type Ran = { readonly code: number; readonly log: string }

export type Project = {
  readonly folder: string
  /** Runs the pipeline, or of it the jobs named; manual ones only so. */
  readonly run: (...jobs: readonly string[]) => Promise<Ran>
  /** A file that a job of the component left; empty where it left none. */
  readonly left: (job: string, file: string) => string
  /** Whether a job of the component left a driver file to finish. */
  readonly isLeftOpen: () => boolean
  readonly remove: () => void
}

const longestMs = 90_000

export function createProject(files: Files): Project {
  const { folder, remove } = createRepository(files)
  const variables = { GITLAB_CI: 'true', CI_PROJECT_DIR: folder, KUBECONFIG: process.env.KUBECONFIG ?? '' }
  const options = Object.entries(variables).flatMap(([name, value]) => ['--variable', `${name}=${value}`])
  return {
    folder,
    remove: () => {
      remove()
      rmSync(`${folder}.tmp`, { recursive: true, force: true })
    },
    isLeftOpen: () => globSync(driverFile(`${folder}.tmp/*`)).length > 0,
    run: async (...jobs) => {
      const command = [process.execPath, gitlabCiLocal, '--force-shell-executor', '--no-color', ...options, ...jobs]
      const { code, output, errors } = await attempt(command, {
        cwd: folder,
        timeout: longestMs,
        killSignal: 'SIGKILL',
      })
      return { code, log: `${output}${errors}` }
    },
    left: (job, file) => {
      const path = join(folder, '.kn-rollout', job, file)
      return existsSync(path) ? readFileSync(path, 'utf8') : ''
    },
  }
}

/** The pipeline of a project that rolls the Service of this place out: an include for each of `jobs`, and what else it has. */
export const pipelineOf = (place: Pick<Place, 'namespace'>, jobs: readonly Inputs[], rest: Inputs = {}): string => {
  const component = `$CI_SERVER_FQDN/${projectPath}/rollout@$CI_COMMIT_SHA`
  const common = { service: serviceName, namespace: place.namespace, 'ingress-address': ingressAddress }
  return stringify({
    stages: ['canary', 'deploy', 'test'],
    include: jobs.map((inputs) => ({ component, inputs: { ...common, ...inputs } })),
    ...rest,
  })
}
