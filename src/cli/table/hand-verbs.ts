/** Rows of the commands that change something of a Service by hand. */
import { health, plan } from '../../settings/catalogue.ts'
import { variableVerbs } from './env-options.ts'
import { clusterOptions, domainOptions, oneService, specialOptions, tagOptions, trafficOptions } from './options.ts'
import type { Verb } from './verb.ts'

const exits = [
  '0  done, or it was so already; the Route serves it',
  '2  refused: nothing was changed',
  '3  written, but the Route does not serve it yet',
]

const traffic: Verb = {
  name: 'traffic',
  section: 'Change by hand',
  summary: 'set what each Revision receives, and wait for it',
  usage: '[SERVICE] -p NAME=PERCENT ... [flags]',
  text: [
    'latest is the latest ready Revision. previous is the one that received traffic before it: while both have some, the other one; after that, the one that a rollout has left under its tag `previous`. Both go before tags of these names, and where such a tag is on another Revision, as after a rollback, the name is refused: name the Revision then. @latest is no tag: it follows the latest ready Revision, now and later. A Service can stand in front, as in hello:latest=10%.',
    'Checks first that the Revisions are there and ready, and wakes those without pods; then writes once, keeps all tags, waits until the Route serves the split, and shows who had the traffic before and who has it now. While a rollout is open it is refused. Nothing measures what users get, and nothing returns them: `deploy` does.',
  ],
  examples: [
    {
      does: 'Put 10 % on the latest Revision',
      command: 'kn-rollout traffic hello -n shop -p latest=10% -p previous=90%',
    },
    { does: 'Go back', command: 'kn-rollout traffic -n shop -p hello:previous=100%' },
    { does: 'Follow the latest Revision again', command: 'kn-rollout traffic hello -n shop -p @latest=100%' },
    {
      does: 'See the split at work',
      command: 'kn-rollout traffic hello -n shop -p latest=50 -p previous=50 --verify 100',
    },
  ],
  options: [
    { title: 'Who receives how much', settings: [oneService, trafficOptions.percentage] },
    { title: 'Afterwards', settings: [trafficOptions.verify, trafficOptions.rate, trafficOptions.revisionFrom] },
    specialOptions(health.ingressAddress, plan.stableTag),
    clusterOptions,
  ],
  exits,
  runs: {
    is: 'own',
    positional: [oneService],
    load: async () => (await import('../verbs/by-hand/traffic.ts')).traffic,
  },
}

const tag: Verb = {
  name: 'tag',
  section: 'Change by hand',
  summary: 'give a Revision a tag, and with it an address of its own',
  usage: 'SERVICE REVISION TAG [flags]',
  text: [
    'The traffic stays as it is. Waits until the Route knows the tag, and prints its address. latest and previous are what `help traffic` says of them. A tag that another Revision has is moved only with --move, and none is while a rollout is open.',
  ],
  examples: [
    { does: 'An address for what is served now', command: 'kn-rollout tag hello hello-00042 stable -n shop' },
    { does: 'Move it to the latest Revision', command: 'kn-rollout tag hello latest stable -n shop --move' },
  ],
  options: [
    { title: 'What to tag', settings: [oneService, ...Object.values(tagOptions)] },
    specialOptions(plan.stableTag),
    clusterOptions,
  ],
  exits,
  runs: {
    is: 'own',
    positional: [oneService, tagOptions.revision, tagOptions.tag],
    load: async () => (await import('../verbs/by-hand/tag.ts')).tag,
  },
}

const untag: Verb = {
  name: 'untag',
  section: 'Change by hand',
  summary: 'take a tag off its Revision',
  usage: 'SERVICE TAG [flags]',
  text: [
    'Its address answers no more; the traffic stays as it is. Also the way to take a Revision that is not ready off the Route, which it keeps from every change.',
  ],
  examples: [{ does: 'A tag that nobody needs', command: 'kn-rollout untag hello stable -n shop' }],
  options: [{ title: 'Which tag', settings: [oneService, tagOptions.tag] }, specialOptions(), clusterOptions],
  exits,
  runs: {
    is: 'own',
    positional: [oneService, tagOptions.tag],
    load: async () => (await import('../verbs/by-hand/untag.ts')).untag,
  },
}

const domain: Verb = {
  name: 'domain',
  section: 'Change by hand',
  summary: 'list domains, set the default one, or map a host to a Service',
  usage: '[list | create DOMAIN --default | map HOST SERVICE] [flags]',
  text: [
    'list shows the domains of the cluster, the default first, and the hosts that are mapped to Services of the namespace. create --default replaces the default domain, which is every one without a selector: all Services that no other domain selects get new addresses, and the old ones end. map makes a DomainMapping and waits until it is ready; for a host of another namespace it stops at once, and removes what it made.',
    'The domains of the cluster are in the ConfigMap config-domain of knative-serving, which usually only its administrators may read and change.',
  ],
  examples: [
    { does: 'Which domains are there', command: 'kn-rollout domain list' },
    { does: 'The domain of all Services', command: 'kn-rollout domain create example.com --default' },
    { does: 'A host of its own for a Service', command: 'kn-rollout domain map www.example.com hello -n shop' },
  ],
  options: [{ title: 'What to do', settings: Object.values(domainOptions) }, clusterOptions],
  exits: [
    '0  shown, or done; for map: the host is ready',
    '2  refused: nothing was changed',
    '3  mapped, but the host is not ready yet',
  ],
  runs: {
    is: 'own',
    positional: [domainOptions.action, domainOptions.domain, domainOptions.service],
    load: async () => (await import('../verbs/domain.ts')).domain,
  },
}

export const handVerbs: readonly Verb[] = [traffic, tag, untag, ...variableVerbs, domain]
