/** Rows of the commands that only read, and of those that ask no cluster. */
import { endings, health, plan } from '../../settings/catalogue.ts'
import {
  anyService,
  checkedService,
  clusterOptions,
  clusterWith,
  everywhere,
  logOptions,
  oneService,
  shell,
} from './options.ts'
import type { Options, Verb } from './verb.ts'

const which: Options = { title: 'Which ones', settings: [anyService, everywhere] }
const exits = ['0  shown', '2  refused: there is no such Service, or the cluster cannot be asked']

const revisions: Verb = {
  name: 'revisions',
  section: 'Look',
  summary: 'list Revisions with traffic, tags, image and verdict',
  usage: '[SERVICE] [flags]',
  text: [
    'All Revisions of a Service, or of all Services of the namespace. The verdict is what the Revision proved in a rollout.',
  ],
  examples: [
    { does: 'To which Revision you can go back', command: 'kn-rollout revisions hello -n shop' },
    { does: 'The images that run, for a program', command: 'kn-rollout revisions -n shop --output json' },
  ],
  options: [which, clusterOptions],
  exits,
  runs: { is: 'own', positional: [anyService], load: async () => (await import('../verbs/revisions.ts')).revisions },
}

const routes: Verb = {
  name: 'routes',
  section: 'Look',
  summary: 'list Routes with the traffic of each Revision and tag',
  usage: '[SERVICE] [flags]',
  text: [
    'Shows what each Route serves, and beside it what it is asked to serve where that differs, with the addresses of tags.',
  ],
  examples: [{ does: 'The addresses of the tags of a Service', command: 'kn-rollout routes hello -n shop' }],
  options: [which, clusterOptions],
  exits,
  runs: { is: 'own', positional: [anyService], load: async () => (await import('../verbs/routes.ts')).routes },
}

const services: Verb = {
  name: 'services',
  section: 'Look',
  summary: 'list Services with their addresses',
  usage: '[flags]',
  text: [
    'All Services of the namespace, or with -A of the cluster. `status` without a Service lists who serves instead.',
  ],
  examples: [{ does: 'Every Service of the cluster', command: 'kn-rollout services -A' }],
  options: [{ ...which, settings: [everywhere] }, clusterOptions],
  exits,
  runs: { is: 'own', positional: [], load: async () => (await import('../verbs/services.ts')).services },
}

const ingress: Verb = {
  name: 'ingress',
  section: 'Look',
  summary: 'show the addresses and ports of the ingress',
  usage: '[flags]',
  text: [
    'Looks for Kourier, Istio, Contour, Traefik and Gateway API by the Services that they are installed with, and says what it looked for where there is none. Node ports are shown with the address of a node.',
  ],
  examples: [{ does: 'The address to give to --ingress-address', command: 'kn-rollout ingress' }],
  options: [clusterOptions],
  exits: ['0  found', '2  refused: none was found, or the cluster cannot be asked'],
  runs: { is: 'own', positional: [], load: async () => (await import('../verbs/ingress.ts')).ingress },
}

const logs: Verb = {
  name: 'logs',
  section: 'Look',
  summary: 'show what the pods print, and follow it',
  usage: '[SERVICE] [flags]',
  text: [
    'The user container of every pod of a Service, or with --revision of one Revision. A line is `REVISION POD | TEXT`. Where there are no pods, it repeats why a rollout found a Revision bad.',
  ],
  examples: [
    { does: 'Follow all pods of a Service', command: 'kn-rollout logs hello -n shop --follow' },
    { does: 'Why a Revision failed', command: 'kn-rollout logs --revision hello-00042 -n shop --lines 50' },
  ],
  options: [
    { title: 'Whose logs', settings: [oneService, ...Object.values(logOptions)] },
    clusterWith('one object a line'),
  ],
  exits,
  runs: { is: 'own', positional: [oneService], load: async () => (await import('../verbs/logs.ts')).logs },
}

/** What a refusal depends on. */
const jobSettings = [plan.candidateTag, plan.stableTag, plan.adoptTags, endings.adoptGitops, endings.onNewer]

const doctor: Verb = {
  name: 'doctor',
  section: 'Look',
  summary: 'check the cluster, the permissions and a Service, with cures',
  usage: '[SERVICE] [flags]',
  text: [
    'Checks what a rollout needs: curl, kubeconfig and connection, the versions of Kubernetes and Knative, permissions, ingress and addresses, domain and host names, request metrics, and with a Service what would keep its rollout from starting. Changes nothing.',
    'Give the settings of the job as well: some refusals depend on them. Each line is ok, a warning, an error, or unknown where this user may not read what it takes; below it stands the cure, with a Role or a command to paste.',
  ],
  examples: [
    { does: 'Before the first rollout in a namespace', command: 'kn-rollout doctor -n shop' },
    { does: 'Why a rollout of a Service is refused', command: 'kn-rollout doctor hello -n shop' },
    { does: 'For a program', command: 'kn-rollout doctor -n shop --output json' },
  ],
  options: [
    { title: 'What to check', settings: [checkedService, health.ingressAddress] },
    { title: 'As the job sets them', settings: jobSettings },
    clusterOptions,
  ],
  exits: [
    '0  nothing that would make a rollout fail',
    '1  an error: a rollout would fail',
    '2  the cluster cannot be asked, or an option is invalid',
  ],
  runs: {
    is: 'own',
    positional: [checkedService],
    load: async () => (await import('../verbs/doctor/doctor.ts')).doctor,
  },
}

export const lookingVerbs: readonly Verb[] = [revisions, routes, services, ingress, logs, doctor]

const completion: Verb = {
  name: 'completion',
  section: 'More',
  summary: 'print the completion script for bash, zsh or fish',
  usage: 'SHELL',
  text: [
    'Completes commands, their options, and the values of options that take one of several words. Asks no cluster.',
  ],
  examples: [{ does: 'In this shell', command: 'kn-rollout completion bash' }],
  options: [{ title: 'Which shell', settings: [shell] }],
  exits: ['0  printed', '2  refused: it is for no such shell'],
  runs: {
    is: 'own',
    positional: [shell],
    load: async () => (await import('../verbs/completion.ts')).completionCode,
  },
}

export const otherVerbs: readonly Verb[] = [completion]
