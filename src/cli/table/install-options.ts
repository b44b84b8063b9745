/** The rows of `install` and `uninstall`, and their options. */
import { endings, target } from '../../settings/catalogue.ts'
import { yesOrNo } from '../../settings/kinds/choice.ts'
import { manifests, type Source } from '../../settings/kinds/manifests.ts'
import { objectName } from '../../settings/kinds/name.ts'
import { duration } from '../../settings/kinds/plain.ts'
import type { Defaulted, Setting } from '../../settings/setting.ts'
import { clusterOptions } from './options.ts'
import type { Options, Verb } from './verb.ts'

const filename: Setting<readonly Source[]> = {
  name: 'filename',
  kind: manifests,
  short: 'f',
  example: 'serving-core.yaml',
  sentence:
    'A manifest, usually as an argument: a file, or an address with the checksum of what is there, ADDRESS#sha256=HEX. A file can have a checksum, too.',
}

const timeout: Defaulted<number> = {
  name: 'timeout',
  kind: duration(1_000),
  default: '5m',
  example: '10m',
  sentence: 'How long to wait at most, in all.',
}

const dryRun: Defaulted<boolean> = {
  ...endings.dryRun,
  sentence: 'Show what would be done, as the cluster itself says, and change nothing.',
}

const ingressClass: Setting<string> = {
  name: 'ingress-class',
  kind: objectName,
  example: 'kourier.ingress.networking.knative.dev',
  sentence: 'The ingress that Knative uses, written to config-network of knative-serving.',
}

const forceConflicts: Defaulted<boolean> = {
  name: 'force-conflicts',
  kind: yesOrNo,
  default: 'false',
  example: 'true',
  sentence: 'Replace values that another client has set, but for those of webhooks, which their product sets itself.',
}

const evenIfUsed: Defaulted<boolean> = {
  name: 'even-if-used',
  kind: yesOrNo,
  default: 'false',
  example: 'true',
  sentence: 'Delete all objects of the kinds that the manifests define as well, such as the Services of Knative.',
}

export const installOptions = { filename, timeout, dryRun, ingressClass, forceConflicts, evenIfUsed }

const where: Options = {
  ...clusterOptions,
  settings: clusterOptions.settings.map((each) =>
    each.name === target.namespace.name
      ? { ...each, sentence: 'The namespace of objects whose manifest names none.' }
      : each,
  ),
}

const install: Verb = {
  name: 'install',
  section: 'Set up',
  summary: 'install Knative and an ingress from release manifests',
  usage: 'FILE|ADDRESS#sha256=HEX ... [flags]',
  text: [
    'Reads and checks all manifests, and has the cluster say what each object would change, before anything is written: a checksum, a kind or a right that is missing changes nothing. Then goes manifest by manifest: namespaces, custom resource definitions until they are served, everything else, and Deployments until they are available.',
    'What is as in the manifests already is left alone, so it can be run again, and with the manifests of the next version. Any manifests are taken: those of Knative Serving, of an ingress, and others. The domain is set by `domain create --default`.',
  ],
  examples: [
    {
      does: 'Knative and Kourier from files',
      command:
        'kn-rollout install serving-crds.yaml serving-core.yaml kourier.yaml --ingress-class kourier.ingress.networking.knative.dev',
    },
    {
      does: 'From the release itself, with the checksum that is shown there',
      command: 'kn-rollout install https://releases.example/serving-core.yaml#sha256=HEX',
    },
    { does: 'What the next version would change', command: 'kn-rollout install serving-core.yaml --dry-run' },
  ],
  options: [
    { title: 'What to install', settings: [filename, ingressClass] },
    { title: 'How', settings: [dryRun, timeout, forceConflicts] },
    where,
  ],
  exits: [
    '0  installed, or it was so already',
    '2  refused: nothing was changed',
    '3  begun, but not finished: run it again',
  ],
  runs: { is: 'own', positional: [filename], load: async () => (await import('../verbs/install/install.ts')).install },
}

const uninstall: Verb = {
  name: 'uninstall',
  section: 'Set up',
  summary: 'delete what install made, in the reverse order',
  usage: 'FILE|ADDRESS#sha256=HEX ... [flags]',
  text: [
    'Takes the same manifests. Namespaces go last, with everything in them, and custom resource definitions before them, with all objects of their kinds: while there are any, such as Services of Knative, it is refused, unless --even-if-used says otherwise. Those are then deleted first, while their controllers are still there to clean up.',
    'Waits until everything is gone. What is gone already is fine, so it can be run again.',
  ],
  examples: [
    { does: 'What would be deleted', command: 'kn-rollout uninstall serving-core.yaml kourier.yaml --dry-run' },
    { does: 'Delete it', command: 'kn-rollout uninstall serving-core.yaml kourier.yaml' },
  ],
  options: [
    { title: 'What to delete', settings: [filename, evenIfUsed] },
    { title: 'How', settings: [dryRun, timeout] },
    where,
  ],
  exits: [
    '0  all of it is gone, or was so already',
    '2  refused: nothing was changed',
    '3  begun, but not finished: run it again',
  ],
  runs: {
    is: 'own',
    positional: [filename],
    load: async () => (await import('../verbs/install/uninstall.ts')).uninstall,
  },
}

export const setupVerbs: readonly Verb[] = [install, uninstall]
