/**
 * Nothing that is secret leaves the Action: values of variables, tokens and secret headers are planted, and then everything that a
 * run leaves is searched: the log, the runner's files, what GitHub was told, and every mark on every object of the cluster.
 */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { denied } from '../../sandbox/api/status.ts'
import type { Ended, Step } from '../e2e/support/runner.ts'
import type { Pairs } from '../e2e/support/step-files.ts'
import { type GithubServer, githubServer, token } from '../github/support/github-server.ts'
import { type Scene, servingScene } from './support/scene.ts'

const planted = { value: 'correct-horse-battery', header: 'staple-of-the-gate', github: token }
const env = `PASSWORD=${planted.value}\nURL=http://user:${planted.value}@db/`
const commit = 'ffac537e6cbbf934b08745a378932722df287a53'

const inputs = {
  'health-header': `Authorization: Bearer ${planted.header}`,
  'github-deployment': 'production',
  'github-comment': 'true',
  'github-status': 'true',
  'github-token': token,
}

type Case = {
  readonly name: string
  /** Lines of env, besides the planted ones. */
  readonly env?: string
  readonly inputs?: Pairs
  readonly prepare?: (scene: Scene) => void
  readonly run?: (step: Step) => Promise<readonly Ended[]>
  readonly says: RegExp
}

/** Somebody's webhook that quotes what it does not like. */
const refuseTemplates = ({ sandbox }: Scene): void => {
  const status = denied('policy.example', `the value "${planted.value}" is no good`)
  sandbox.faults.failNext({ is: 'answer', status }, { verbs: ['patch'], resource: 'services' }, 4)
}

const killed = async (step: Step): Promise<readonly Ended[]> => {
  await step.says('10 % in effect')
  return [await step.kill(), await step.post()]
}

const cases: readonly Case[] = [
  { name: 'a promotion', says: /Promoted: hello-00002/ },
  { name: 'a dry run', inputs: { 'dry-run': 'true', 'show-writes': 'true' }, says: /Would write/ },
  { name: 'a template that is refused', prepare: refuseTemplates, says: /the value "\*\*\*" is no good/ },
  { name: 'a line of env that is wrong', env: `1PASSWORD=${planted.value}`, says: /not a valid variable name/ },
  {
    name: 'a job that is killed, and its post step',
    inputs: { hold: '30s' },
    run: killed,
    says: /Until then, .* received 10 % of traffic/,
  },
]

describe('nothing secret is left by', { concurrency: 3 }, () => {
  for (const { name, env: more = '', inputs: others, prepare, run, says } of cases)
    it(name, async (t) => {
      const [scene, github] = [await servingScene(t), await githubServer(t)]
      prepare?.(scene)
      const step = scene.step({ ...inputs, env: `${env}\n${more}`, ...others }, { env: jobOf(github) })
      const ended = run ? await run(step) : [await step.ended]
      assert.match(ended.map(({ log }) => log).join('\n'), says)
      const left = leftBy(scene, github, ended)
      for (const secret of [...Object.values(planted), tokenOf(scene)])
        for (const [where, text] of Object.entries(left)) assert.ok(!text.includes(secret), `${where} has ${secret}`)
    })
})

const jobOf = ({ url }: GithubServer): Pairs => ({ GITHUB_API_URL: url, GITHUB_SHA: commit })

const tokenOf = ({ kubeconfig }: Scene): string => {
  const found = /"token":"([^"]+)"/.exec(kubeconfig)?.[1]
  assert.ok(found)
  return found
}

/** All of it, by the name of the place. A line that masks a secret has to hold it. */
const leftBy = (
  { sandbox }: Scene,
  github: GithubServer,
  ended: readonly Ended[],
): Readonly<Record<string, string>> => {
  const { services, configurations, routes, revisions, ingresses, pods } = sandbox.store
  const objects = [services, configurations, routes, revisions, ingresses, pods].flatMap((table) => [...table.list()])
  return {
    log: ended.flatMap(({ log }) => log.split('\n').filter((line) => !line.startsWith('::add-mask::'))).join('\n'),
    outputs: JSON.stringify(ended.map(({ outputs }) => outputs)),
    summary: ended.map(({ summary }) => summary).join('\n'),
    marks: JSON.stringify(objects.map(({ metadata }) => metadata)),
    deployments: JSON.stringify(github.deployments),
    statuses: JSON.stringify(github.statuses),
    comments: JSON.stringify(github.comments),
  }
}
