/** The component in a GitLab runner, on the real cluster: what the jobs of a pipeline do, and what they hand on. */
import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { present } from '../../scripts/faces/faces.ts'
import { fixture, manifest } from '../e2e/support/manifests.ts'
import type { Place } from '../e2e/support/place.ts'
import { scenario } from '../e2e/support/scenario.ts'
import { openMarks, percentOf } from '../e2e/support/service.ts'
import { createProject, type Inputs, type Project, pipelineOf, type Ran } from './support/pipeline.ts'
import { componentOf, pack } from './support/release.ts'

const release = pack()
after(() => release.remove())
const component = componentOf(release)

/** A case with a Service that serves, and a project whose pipeline is made for it. */
const inPipeline = (
  name: string,
  pipeline: { readonly jobs: readonly Inputs[]; readonly rest?: Inputs },
  body: (project: Project, place: Place) => Promise<void>,
): void =>
  scenario(name, async (place) => {
    await place.apply(manifest())
    const project = createProject({
      '.gitlab-ci.yml': pipelineOf(place, pipeline.jobs, pipeline.rest),
      'templates/rollout.yml': component,
    })
    try {
      await body(project, place)
    } finally {
      project.remove()
    }
  })

const quick = { image: fixture('2'), steps: '10, 100', hold: '2s' }
/** A job after the component's, that has its variables. */
const tell = (needs: string) => ({
  stage: 'test',
  when: 'always',
  needs: [needs],
  script: ['echo "told: $ROLLOUT_OUTCOME, $ROLLOUT_REVISION, $ROLLOUT_TRAFFIC, $ROLLOUT_URL"'],
})

describe('the GitLab component', { concurrency: 2 }, () => {
  inPipeline(
    'promotes, and hands on what became of it',
    { jobs: [{ ...quick, 'max-error-rate': '5%' }], rest: { tell: tell('rollout') } },
    async (project, place) => {
      const { code, log } = await project.run()
      assert.equal(code, 0, log)
      assert.ok(
        log.includes(`told: promoted, hello-00002, latest=100,previous=0, http://hello.${place.namespace}.`),
        log,
      )
      assert.match(project.left('rollout', 'junit.xml'), /tests="6" failures="0"/)
      assert.match(project.left('rollout', 'annotations.json'), /"label": "Candidate hello-00002"/)
      assert.match(project.left('rollout', 'summary.md'), /^## .*hello: hello-00002 promoted$/m)
      assert.equal(project.isLeftOpen(), false)
    },
  )

  inPipeline(
    'takes an unhealthy candidate back: the job is red, and its variables are there all the same',
    {
      jobs: [{ ...quick, env: 'HEALTH=unhealthy', 'health-path': '/healthz', 'health-attempts': 1 }],
      rest: { tell: tell('rollout') },
    },
    async (project, place) => {
      const { code, log } = await project.run()
      assert.equal(code, 1, log)
      assert.match(log, /rollout finished in .* FAIL 1/)
      assert.ok(log.includes('told: aborted, hello-00002, '), log)
      assert.match(project.left('rollout', 'junit.xml'), /name="health check at 0 %"[^>]*><failure/)
      const service = await place.service()
      assert.equal(percentOf(service.spec.traffic, 'hello-00002'), 0)
      assert.deepEqual(openMarks(service), [])
    },
  )

  inPipeline(
    'pauses in one job and promotes in another, run by hand',
    {
      jobs: [
        { ...quick, 'job-name': 'canary', stage: 'canary', 'pause-at': '10', 'environment-action': 'prepare' },
        { 'job-name': 'promote', command: 'promote', 'job-rules': [{ when: 'manual' }] },
      ],
    },
    async (project, place) => {
      const paused = await project.run()
      assert.equal(paused.code, 0, paused.log)
      assert.match(project.left('canary', 'outputs.env'), /^ROLLOUT_OUTCOME=paused$/m)
      assert.equal(percentOf((await place.service()).spec.traffic, 'hello-00002'), 10)
      const promoted = await project.run('promote')
      assert.equal(promoted.code, 0, promoted.log)
      assert.match(project.left('promote', 'outputs.env'), /^ROLLOUT_OUTCOME=promoted$/m)
      assert.deepEqual(openMarks(await place.service()), [])
    },
  )
})

describe('the GitLab component touches nothing', () => {
  const refused = (
    name: string,
    jobs: readonly Inputs[],
    rest: Inputs,
    body: (project: Project, ran: Ran) => void,
  ): void => {
    it(name, async () => {
      const pipeline = pipelineOf({ namespace: 'nowhere' }, jobs, rest)
      const project = createProject({ '.gitlab-ci.yml': pipeline, 'templates/rollout.yml': component })
      try {
        body(project, await project.run())
      } finally {
        project.remove()
      }
    })
  }

  refused(
    'where settings are wrong, all told by the names of its inputs; a team may allow that exit code',
    [{ ...quick, hold: '2 minuts', steps: '10, 5' }],
    { rollout: { allow_failure: { exit_codes: 2 } } },
    (project, { code, log }) => {
      assert.equal(code, 0, log)
      assert.match(log, /steps: "10, 5" is not in ascending order/)
      assert.match(log, /hold: Invalid duration "2 minuts"/)
      assert.match(project.left('rollout', 'outputs.env'), /^ROLLOUT_OUTCOME=refused$/m)
    },
  )

  refused(
    'where the tool has another checksum than the release says',
    [{ ...quick, 'tool-integrity': `sha512-${'A'.repeat(86)}==` }],
    {},
    (project, { log }) => {
      assert.match(log, /is sha512-.*, but tool-integrity is sha512-AAAA/)
      assert.match(log, /rollout finished in .* FAIL 2/)
      assert.equal(project.left('rollout', 'outputs.env'), '')
    },
  )
})

describe('the project of the component', () => {
  it('proves in its own pipeline that the tool arrives and starts', async () => {
    const project = createProject({
      '.gitlab-ci.yml': present('gitlab/.gitlab-ci.yml') ?? '',
      'templates/rollout.yml': component,
    })
    try {
      const { code, log } = await project.run()
      assert.equal(code, 0, log)
      assert.match(log, /E_KUBECONFIG_READ|Cannot read the kubeconfig/)
      assert.match(log, /PASS {2}is-refused/)
    } finally {
      project.remove()
    }
  })
})
