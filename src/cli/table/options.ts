/** Options that several commands have which are no rollout. */
import { commandLine, endings, target } from '../../settings/catalogue.ts'
import { choice, yesOrNo } from '../../settings/kinds/choice.ts'
import { objectName, serviceName } from '../../settings/kinds/name.ts'
import { integer, text } from '../../settings/kinds/plain.ts'
import { shares } from '../../settings/kinds/shares.ts'
import { type Defaulted, fault, type Setting, wrong } from '../../settings/setting.ts'
import { nearest } from '../../settings/written/nearest.ts'
import type { Reader } from '../../settings/written/reader.ts'
import type { Options } from './verb.ts'

const { required: _required, ...service } = target.service

/** Where none means all. */
export const anyService: Setting<string> = {
  ...service,
  sentence: 'Name of the Service, usually the first argument. Without it: all Services of the namespace.',
}

export const oneService: Setting<string> = { ...service, sentence: 'Name of the Service, usually the first argument.' }

/** Where it need not be there. */
export const newService: Setting<string> = {
  ...service,
  sentence:
    'Name of the Service, usually the first argument. It is created if it does not exist. Not needed with `manifest`, which has it.',
}

/** Where none means the cluster alone. */
export const checkedService: Setting<string> = {
  ...service,
  sentence: 'Name of a Service to check as well, usually the first argument.',
}

export const everywhere: Defaulted<boolean> = {
  ...target.allNamespaces,
  sentence: 'All namespaces of the cluster.',
}

export const shell: Setting<'bash' | 'zsh' | 'fish'> = {
  name: 'shell',
  kind: choice('bash', 'zsh', 'fish'),
  example: 'bash',
  sentence: 'The shell, usually the first argument.',
}

export const logOptions = {
  revision: {
    name: 'revision',
    kind: objectName,
    example: 'hello-00042',
    short: 'r',
    sentence: 'A Revision, instead of a whole Service.',
  },
  follow: {
    name: 'follow',
    kind: yesOrNo,
    default: 'false',
    example: 'true',
    short: 'f',
    sentence: 'Show what is printed from now on, too, also by pods that start later, until Ctrl-C.',
  },
  lines: {
    name: 'lines',
    kind: integer(0, 100_000),
    default: '10',
    example: '100',
    short: 'l',
    sentence: 'How many of the last lines of each pod to show.',
  },
} as const

export const trafficOptions = {
  percentage: {
    name: 'percentage',
    kind: shares,
    example: 'latest=10%',
    short: 'p',
    sentence:
      'What a Revision receives, 100 in all: latest, previous, a tag or the name of a Revision, then its whole percentage. @latest follows the latest one from then on.',
  },
  verify: {
    name: 'verify',
    kind: integer(1, 100_000),
    example: '100',
    sentence: 'Then send so many requests to the Service as its users do, and count the responses.',
  },
  rate: { ...commandLine.rate, sentence: 'With `verify`: requests per second.' },
  revisionFrom: {
    ...commandLine.revisionFrom,
    sentence: commandLine.revisionFrom.sentence.replace('Only for `curl` with `count`', 'With `verify`'),
  },
} as const

export const tagOptions = {
  revision: {
    name: 'revision',
    kind: text,
    example: 'hello-00042',
    short: 'r',
    sentence:
      'The Revision that gets the tag, usually the second argument: its name, latest, previous, or another tag of it.',
  },
  tag: {
    name: 'tag',
    kind: serviceName,
    example: 'stable',
    short: 't',
    sentence:
      'The tag, usually the last argument. It is the first part of the address at which the Revision alone answers.',
  },
  move: {
    name: 'move',
    kind: yesOrNo,
    default: 'false',
    example: 'true',
    sentence: 'Move the tag where another Revision has it.',
  },
} as const

export const showValues: Defaulted<boolean> = {
  name: 'show-values',
  kind: yesOrNo,
  default: 'false',
  example: 'true',
  sentence:
    'Show the values that are written in the Service itself. They may be secret; those of Secrets are never read.',
}

const domainActions = choice('list', 'create', 'map')

/** As other tools call them, and as they are typed here. */
const actionsOfOthers: Readonly<Record<string, string>> = {
  add: 'map HOST SERVICE',
  default: 'create DOMAIN --default',
  get: 'list',
  ls: 'list',
  set: 'create DOMAIN --default',
  show: 'list',
}

const domainAction: typeof domainActions = {
  ...domainActions,
  read: (value) => {
    const read = domainActions.read(value)
    if (read.is === 'read') return read
    const other = Object.hasOwn(actionsOfOthers, value) ? actionsOfOthers[value] : undefined
    const meant = other ?? nearest(value, domainActions.options ?? [])
    return meant === undefined ? read : wrong('E_ACTION', { value, meant })
  },
}

export const domainOptions = {
  action: {
    name: 'action',
    kind: domainAction,
    default: 'list',
    example: 'list',
    sentence: 'What to do, usually the first argument.',
  },
  domain: {
    name: 'domain',
    kind: objectName,
    example: 'example.com',
    sentence: 'For `create`: a domain. For `map`: a host. Usually the second argument.',
  },
  isDefault: {
    name: 'default',
    kind: yesOrNo,
    default: 'false',
    example: 'true',
    sentence: 'For `create`: make it the domain of all Services that no other domain selects.',
  },
  service: { ...service, sentence: 'For `map`: the Service that the host leads to, usually the third argument.' },
  move: {
    name: 'move',
    kind: yesOrNo,
    default: 'false',
    example: 'true',
    sentence:
      'For `map`: map the host to this Service even if it is mapped to another. For `create`: make the domain the default even if it has a selector.',
  },
} as const

/** What else changes of the traffic by hand may need. */
export const specialOptions = (...more: readonly Setting<unknown>[]): Options => ({
  title: 'Special cases',
  settings: [
    ...more,
    {
      ...endings.adoptGitops,
      sentence: 'Change the traffic even if Argo CD or Flux manages this Service and might revert it.',
    },
  ],
})

const { namespace, kubeconfig, context } = target

/** `what` it is for programs, in JSON. */
export const outputWith = (what: string): Setting<'text' | 'json'> => ({
  ...commandLine.output,
  sentence: `What stdout is: text for people, or json for programs: ${what}.`,
})

/** Where the cluster is, and what stdout is for programs. */
export const clusterWith = (what: string): Options => ({
  title: 'Which cluster',
  settings: [{ ...namespace, unset: 'that of the context' }, kubeconfig, context, outputWith(what)],
})

export const clusterOptions = clusterWith('one object')

export type Asked = {
  readonly service?: string
  /** All namespaces are looked at, and none is given. */
  readonly isEverywhere: boolean
}

/** A Service, a namespace, or all of them. */
export const askedIn = ({ take, isGiven, blame, spell }: Reader): Asked => {
  const [name, isEverywhere] = [take(anyService), take(everywhere)]
  for (const other of [anyService, target.namespace])
    if (isEverywhere && isGiven(other)) blame(everywhere, fault('E_ALL_AND_ONE', { other: spell(other) }))
  return { isEverywhere, ...(name !== undefined && { service: name }) }
}

/** As a list is asked for. */
export const areaOf = ({ isEverywhere }: Asked, { namespace: own }: { readonly namespace: string }) =>
  isEverywhere ? {} : { namespace: own }
