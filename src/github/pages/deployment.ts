import type { ProgressState } from '../../report/live/progress-state.ts'
import { followedBy, type GithubAnswer, type GithubApi } from '../api.ts'
import { deploymentStatus } from '../status-text.ts'
import { type DisplayOptions, noCommit, nothing, type Page } from './page.ts'

/**
 * A deploy makes one; promote, abort and rollback go on with the one that the deploy has made, be it in another job. A post
 * step knows its own: the newest one may be of an earlier commit.
 */
export const deploymentPage = (
  { verb, event, jobUrl, ...options }: DisplayOptions,
  api: GithubApi,
  environment: string,
): Page => {
  let known = options.deployment
  const find = async ({ namespace, service }: ProgressState): Promise<GithubAnswer<number | undefined>> => {
    const task = `kn-rollout:${namespace}/${service}`
    if (verb === 'finish') return nothing
    if (verb !== 'deploy') return api.findDeployment({ environment, task })
    if (event.commit === undefined) return noCommit
    const description = `Rollout of ${service} in ${namespace}`
    return api.createDeployment({ commit: event.commit, environment, task, description })
  }
  const found = async (state: ProgressState): Promise<GithubAnswer<number | undefined>> => {
    if (known !== undefined) return { is: 'done', value: known }
    const answer = await find(state)
    if (answer.is !== 'done' || answer.value === undefined) return answer
    known = answer.value
    await options.keep(known)
    return answer
  }
  return {
    name: 'deployment',
    right: 'deployments: write',
    put: async (state) =>
      followedBy(await found(state), async (deployment) =>
        deployment === undefined ? nothing : api.setDeploymentStatus(deployment, deploymentStatus(state, jobUrl)),
      ),
  }
}
