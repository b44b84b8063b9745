/** Rows of the commands that make, end or judge a rollout: the setting `command` of the Action and the component. */
import {
  commandLine,
  endings,
  evidence,
  groups,
  health,
  onCommandLine,
  plan,
  target,
} from '../../settings/catalogue.ts'
import type { Setting } from '../../settings/setting.ts'
import { anyService, everywhere, newService, oneService, outputWith } from './options.ts'
import type { Options, Verb } from './verb.ts'

const { command: _command, allNamespaces: _all, service: _service, ...where } = target
const { namespace, kubeconfig, context } = target
const cluster = [{ ...namespace, unset: 'that of the context' }, kubeconfig, context]

/** Each command is that setting by another way, and only `recover` looks at all namespaces. */
const place: Options = { title: 'Which Service, on which cluster', settings: [newService, ...Object.values(where)] }
/** Of those that make no Service, and read no manifest. */
const placeOf = (...which: readonly Setting<unknown>[]): Options => ({ ...place, settings: [...which, ...cluster] })
const there = placeOf(oneService)
const anywhere = placeOf(anyService, everywhere)
export const view: Options = { ...onCommandLine, settings: [commandLine.plain, commandLine.output] }
const withReport: Options = { ...view, settings: [endings.report, ...view.settings] }
const healthCheck: Options = { title: 'Health check', settings: Object.values(health) }
const limits: Options = { title: 'Limits at each step', settings: Object.values(evidence) }

const mayBeElsewhere = '3  traffic may not be where it should be: read the last lines of the log'

const promote: Verb = {
  name: 'promote',
  section: 'Roll out',
  summary: 'end the hold of a running rollout, or continue a paused one',
  usage: 'SERVICE [flags]',
  text: [
    'Of a rollout that is running it ends the hold of the step in effect: its job goes on to the next step at once, even if no verdict is in. A limit that is exceeded still returns traffic, and so does an abort. Before the first step there is no hold to end: the health check is never skipped.',
    'A rollout that is paused, or whose job is dead, goes on from here with the next step, by the plan, the health check and the limits of the deploy, unless new ones are given. The step of the pause has been held, and is not held again.',
  ],
  examples: [
    { does: 'Go on before the hold is over', command: 'kn-rollout promote hello -n shop' },
    { does: 'Go on with the rollout that waits for an approval', command: 'kn-rollout promote hello -n shop' },
  ],
  options: [there, { title: 'How to go on', settings: [plan.hold, plan.timeout] }, healthCheck, limits, withReport],
  runs: { is: 'rollout', command: 'promote' },
}

const abort: Verb = {
  name: 'abort',
  section: 'Roll out',
  summary: 'abort the open rollout and return traffic to stable',
  usage: 'SERVICE [flags]',
  text: [
    'Returns all traffic to the stable Revision with its first write, then restores the template and unlocks the Service. Works on a rollout that is running, paused, or left open by a killed job.',
  ],
  examples: [{ does: 'Stop a release that goes wrong', command: 'kn-rollout abort hello -n shop' }],
  options: [there, { title: 'How to end', settings: [endings.onAbort, plan.timeout] }, withReport],
  exits: [
    '0  traffic is on the stable Revision',
    '1  too late: the new Revision is promoted',
    '2  refused: nothing was changed',
    mayBeElsewhere,
  ],
  runs: { is: 'rollout', command: 'abort' },
}

const timeToStart: Setting<unknown> = {
  ...health.readyTimeout,
  sentence: 'How long to wait for the pods of the Revision that traffic returns to.',
}

const rollback: Verb = {
  name: 'rollback',
  section: 'Roll out',
  summary: 'return to the previous Revision, or another good one',
  usage: 'SERVICE [flags]',
  text: [
    'Starts the pods of the previous Revision, or of the one that --to names, then shifts all traffic to it and restores its configuration. That holds in a split too, and where it has all traffic already but not the configuration. The previous one has the tag `previous`: in a split the Revision that served before it, after a promotion the one that was replaced. The Revision that is left counts as bad from then on. One that proved bad in a rollout is refused: `revisions` shows which are good.',
  ],
  examples: [
    { does: 'Go back to the Revision before', command: 'kn-rollout rollback hello -n shop' },
    { does: 'Further back', command: 'kn-rollout rollback hello -n shop --to hello-00041' },
  ],
  options: [
    there,
    { title: 'Where to', settings: [endings.to, endings.evenIfBad, plan.stableTag, plan.adoptTags] },
    { title: 'How to end', settings: [endings.keepPrevious, timeToStart, plan.timeout] },
    withReport,
  ],
  exits: ['0  traffic is on that Revision', '2  refused: nothing was changed', mayBeElsewhere],
  runs: { is: 'rollout', command: 'rollback' },
}

const recover: Verb = {
  name: 'recover',
  section: 'Roll out',
  summary: 'finish rollouts that killed jobs or pauses left open',
  usage: '[SERVICE] [flags]',
  text: [
    'Looks at one Service, at all of a namespace, or with -A at all of the cluster. Rollouts whose job is alive are listed and left alone.',
  ],
  examples: [
    { does: 'Whatever was left open in a namespace', command: 'kn-rollout recover -n shop' },
    { does: 'In the whole cluster', command: 'kn-rollout recover --all-namespaces' },
  ],
  options: [anywhere, withReport],
  exits: [
    '0  no rollout is left open that can be finished',
    '1  some are still open',
    '2  refused: nothing was changed',
    mayBeElsewhere,
  ],
  runs: { is: 'rollout', command: 'recover' },
}

const status: Verb = {
  name: 'status',
  section: 'Look',
  summary: 'show who serves, who should, and the open rollout',
  usage: '[SERVICE] [flags]',
  text: [
    'Shows one Service as a tree: its Revisions with their traffic, tags, pods, what they proved, and why one is not ready or proved bad; whether traffic is pinned or follows the latest Revision; and whose configuration the Service has, if that gets no traffic. Where the Route does not serve yet what the Service asks for, it shows both.',
    'Without a Service it lists all of the namespace, or with -A of the cluster, those with an open rollout first. Changes nothing.',
  ],
  examples: [
    { does: 'One Service', command: 'kn-rollout status hello -n shop' },
    { does: 'The same, until Ctrl-C', command: 'kn-rollout status hello -n shop --watch' },
    { does: 'All Services of a namespace', command: 'kn-rollout status -n shop' },
    { does: 'For a program', command: 'kn-rollout status hello -n shop --output json' },
  ],
  options: [
    anywhere,
    { ...onCommandLine, settings: [commandLine.watch, outputWith('one object, or with `watch` one each time')] },
  ],
  exits: ['0  shown', '2  refused: there is no such Service, or the cluster cannot be asked'],
  runs: { is: 'rollout', command: 'status' },
}

const { output: _output, plain: _plain, watch: _watch, ...sampling } = commandLine

const curl: Verb = {
  name: 'curl',
  section: 'Look',
  summary: 'check the candidate, or count what users are answered',
  usage: 'SERVICE [flags]',
  text: [
    'Runs the health check of a rollout on the tag URL of the candidate, or, without one, on the Service, and prints it as a curl command to paste.',
    'With --count it sends requests to the Service as its users do, groups the responses by status and body, and shows latencies and cold starts. Which Revision answered it can only say where responses name it. Changes nothing.',
  ],
  examples: [
    { does: 'Ask one path of the candidate', command: 'kn-rollout curl hello -n shop --health-path /healthz' },
    { does: 'See a split at work', command: 'kn-rollout curl hello -n shop --count 100' },
    {
      does: 'The same by Revision, of an app that prints its version',
      command: "kn-rollout curl hello -n shop --count 100 --revision-from 'body:version (\\w+)'",
    },
  ],
  options: [
    there,
    { title: 'Many requests', settings: Object.values(sampling) },
    { ...healthCheck, title: 'The request, and what its response must be' },
    { ...onCommandLine, settings: [outputWith('one event a line and the outcome last, or with `count` one object')] },
  ],
  exits: ['0  healthy; with --count: counted', '2  not healthy, or the Service cannot be asked'],
  runs: { is: 'rollout', command: 'curl' },
}

/** All that have a use in a deploy, what it shall run first. */
export const ofDeploy: readonly Options[] = groups
  .slice(1)
  .map((group) => without(group, endings.to, endings.evenIfBad))

export function without(group: Options, ...settings: readonly Setting<unknown>[]): Options {
  return { ...group, settings: group.settings.filter((setting) => !settings.includes(setting)) }
}

const deploy: Verb = {
  name: 'deploy',
  section: 'Roll out',
  summary: 'deploy a Revision and shift traffic to it step by step',
  usage: 'SERVICE [flags]',
  text: [
    'Deploys a new Revision without traffic, waits until it is ready, checks it at its own address, then shifts traffic to it step by step. Returns all traffic to the Revision before if a limit is exceeded, at Ctrl-C, or when anything else fails.',
  ],
  examples: [
    {
      does: 'A new image by the usual steps',
      command: 'kn-rollout deploy hello -n shop --image registry.example/hello:2 --health-path /healthz',
    },
    {
      does: 'Steps and limits of your own',
      command:
        'kn-rollout deploy hello -n shop --image registry.example/hello:2 --steps 5,25,100 --hold 5m --max-error-rate 1%',
    },
    {
      does: 'Without moving traffic: to look at the new Revision at its own address first',
      command: 'kn-rollout deploy hello -n shop --image registry.example/hello:2 --traffic latest=0,previous=100',
    },
    {
      does: 'With a report to keep, also of an abort',
      command: 'kn-rollout deploy hello -n shop --image registry.example/hello:2 --report report.html',
    },
    {
      does: 'See what would change',
      command: 'kn-rollout deploy hello -n shop --image registry.example/hello:2 --dry-run',
    },
  ],
  options: [place, ...ofDeploy, view],
  runs: { is: 'rollout', command: 'deploy' },
}

const planned: Verb = {
  name: 'plan',
  section: 'Roll out',
  summary: 'tell what a deploy would change, and what it can find out',
  usage: 'SERVICE [flags]',
  text: [
    'The same as deploy --dry-run, with the same settings. Changes nothing: the API server validates every write of the rollout and stores none.',
    'Shows what would differ, the steps, and for each step what is measured in its hold at the present rate of requests, how long a verdict takes, which fault it finds and how soon, and how many bad answers users get until then: in half of all cases, and in nine of ten. Says how often a good release is aborted by mistake.',
    'The table has a line for each step and what measures it. Measured in its hold: how much that is. Enough after: the time, and in brackets the measurements without a failure, that a good release takes to pass; never: more than the step may take, at most --max-hold. Finds a fault of: the smallest share of failures that nine in ten rollouts find within the hold. Must be found: the share that --detect names, and when it is found in half of all cases, and in nine of ten; not in 2 min: often missed, even if the step is held that long. Bad answers until then: what users get before traffic returns.',
  ],
  examples: [
    {
      does: 'Are two minutes for each step enough?',
      command: 'kn-rollout plan hello -n shop --image registry.example/hello:2 --steps 10,50,100 --hold 2m',
    },
    {
      does: 'Each write, too',
      command: 'kn-rollout plan hello -n shop --image registry.example/hello:2 --show-writes',
    },
  ],
  options: [
    place,
    ...ofDeploy.map((group) => without(group, endings.dryRun)),
    { ...onCommandLine, settings: [commandLine.output] },
  ],
  exits: ['0  shown: nothing was changed', '2  refused, as the deploy would be: nothing was changed'],
  runs: { is: 'rollout', command: 'deploy', always: { [endings.dryRun.name]: 'true' } },
}

export const rolloutVerbs: readonly Verb[] = [deploy, planned, promote, abort, rollback, recover, status, curl]
