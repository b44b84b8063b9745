/** Checks of how Knative is installed and set up. Pure. Sources: serving, config/core/configmaps; serving#16186. */
import type { Right } from '../../../engine/ports/ports.ts'
import { words } from '../../../errors/catalogue.ts'
import { docsPage } from '../../../errors/documentation.ts'
import { domainsIn } from '../../../knative/domain-config.ts'
import { addressText } from '../../../report/lists/ingress-list.ts'
import { listed } from '../../../report/text/numbers.ts'
import { type Facts, isMissing } from './facts.ts'
import { error, type Finding, ok, unknown, warning } from './finding.ts'

type Check = (facts: Facts) => readonly Finding[]

export const checkKnative: Check = ({ services, knative: { version, age }, connection: { server } }) => {
  if (services.is === 'absent') {
    const { message, cure } = words('E_NO_KNATIVE', { server })
    return [error(message, cure)]
  }
  if (version === undefined)
    return [unknown('The version of Knative', { why: '', right: 'get the namespace knative-serving' })]
  if (age === 'before-1.21')
    return [
      warning(
        `Knative ${version}. Before 1.21 pods are held by their PodAutoscalers, which takes a permission of its own.`,
        `Upgrade to Knative 1.21 or later, or grant the permission for it (${docsPage('permissions.md')}).`,
      ),
    ]
  return [ok(`Knative ${version}.`)]
}

export const checkIngress: Check = ({ ingress, config }) => {
  const network = config['config-network']
  const className = network.is === 'read' ? network.value['ingress-class'] : undefined
  const says = className === undefined ? '' : ` The ingress class is ${className}.`
  if (ingress.is !== 'read')
    return [unknown('The ingress', ingress.is === 'unknown' ? ingress : { why: 'none was found' })]
  const { services, forbidden, lookedFor } = ingress.value
  const [first] = services
  if (first) {
    const addresses = services.flatMap((each) => each.addresses.map(addressText))
    const at = addresses.length === 0 ? 'without an address outside of the cluster' : `at ${listed(addresses)}`
    return [ok(`${first.ingress} (${first.namespace}/${first.name}) ${at}.${says}`)]
  }
  if (forbidden.length > 0) return [unknown('The ingress', { why: '', right: listed(forbidden) })]
  return [
    warning(
      `No ingress was found.${says} Looked for ${lookedFor.join('; ')}.`,
      'If it is another one, nothing is wrong. If there is none, no Service can be reached: install one.',
    ),
  ]
}

const throughPods: readonly Right[] = [
  { verb: 'list', group: '', resource: 'pods' },
  { verb: 'get', group: '', resource: 'pods/proxy' },
]

export const checkUrl: Check = (facts) => {
  const { url, ingressAddress, services, asked } = facts
  if (services.is === 'unknown' && asked === undefined) return [unknown('Whether hosts resolve here', services)]
  if (!url)
    return services.is === 'read' && services.value.length > 0
      ? [{ is: 'unknown', says: 'Whether hosts resolve here is not known: no Service has a URL yet.' }]
      : []
  const { host } = new URL(url.url)
  const by = ingressAddress ? `The host of \`ingress-address\`, ${ingressAddress.host},` : host
  if (url.isReached) return [ok(`${by} resolves here.`)]
  const cure = wayOut(facts)
  if (throughPods.some((right) => isMissing(facts, right)))
    return [
      error(
        `${by} does not resolve here, and this user may not ask pods through the API server: no candidate can be checked.`,
        cure,
      ),
    ]
  return [warning(`${by} does not resolve here: requests to the candidate go through the API server.`, cure)]
}

const wayOut = ({ ingress, ingressAddress, url }: Facts): string => {
  if (ingressAddress) return 'Set `ingress-address` to an address that this machine can resolve.'
  const known = ingress.is === 'read' ? ingress.value.services.flatMap(({ addresses }) => addresses) : []
  const isTls = url?.url.startsWith('https:') ?? false
  const found = known.find(({ tls }) => tls === isTls) ?? known[0]
  const address = found === undefined ? 'the host:port of the ingress' : addressText(found)
  return `Set \`ingress-address\` to ${address}, or make the domain known to DNS.`
}

const clusterDomain = 'svc.cluster.local'
const placeholder = 'example.com'

export const checkDomain: Check = ({ config }) => {
  const found = config['config-domain']
  if (found.is === 'unknown') return [unknown('The domain of Services', found)]
  const domains = domainsIn(found.is === 'read' ? found.value : {})
  const domain = domains.find(({ isDefault }) => isDefault)?.domain ?? clusterDomain
  const selected = domains.filter(({ selector }) => selector !== undefined)
  const others = selected.length > 0 ? `, and ${selected.length} more by label` : ''
  if (domain !== clusterDomain && domain !== placeholder) return [ok(`Services get hosts below ${domain}${others}.`)]
  const why =
    domain === placeholder ? 'a placeholder that nobody can resolve' : 'and can be reached only from within the cluster'
  return [
    warning(
      `Services get hosts below ${domain}, ${why}.`,
      patchOf('config-domain', { 'apps.example.org': '' }, 'To set a domain of your own:'),
    ),
  ]
}

export const checkTemplates: Check = ({ config }) => {
  const found = config['config-network']
  if (found.is === 'unknown') return [unknown('The form of host names', found)]
  const { 'domain-template': domain, 'tag-template': tag } = found.is === 'read' ? found.value : {}
  if (tag !== undefined && !(tag.includes('.Tag') && tag.includes('.Name')))
    return [
      error(
        `The tag-template ${tag} does not have both .Tag and .Name: tags would share a host.`,
        patchOf('config-network', { 'tag-template': '{{.Tag}}-{{.Name}}' }, "To set Knative's default:"),
      ),
    ]
  const own = [domain && `domain-template ${domain}`, tag && `tag-template ${tag}`].filter(Boolean)
  return [
    ok(
      own.length === 0 ? "Hosts are named as by Knative's default, tags as TAG-NAME." : `Set are ${own.join(' and ')}.`,
    ),
  ]
}

export const checkTls: Check = ({ config }) => {
  const found = config['config-network']
  if (found.is === 'unknown') return [unknown('Whether Knative gets certificates', found)]
  const {
    'external-domain-tls': now,
    'auto-tls': before,
    'rollout-duration': ramp,
  } = found.is === 'read' ? found.value : {}
  const isOn = (now ?? before ?? '').toLowerCase() === 'enabled'
  return [
    isOn
      ? warning(
          'Certificates are made for each host: that of a new tag answers by http, or fails, until its certificate is there.',
          'Use a wildcard certificate (namespace-wildcard-cert-selector in config-network), or expect the health check to wait.',
        )
      : ok('Knative makes no certificates (external-domain-tls is off).'),
    ...(ramp !== undefined && Number(ramp) > 0
      ? [
          warning(
            `rollout-duration is ${ramp} s: Knative shifts traffic that follows the latest Revision slowly by itself.`,
            'A rollout names Revisions and is not affected; the steps of other deploys are.',
          ),
        ]
      : []),
  ]
}

const [newKey, oldKey] = ['request-metrics-protocol', 'metrics.request-metrics-backend-destination']

type RequestMetrics = { readonly key: string; readonly value: string }

/** Off by default since Knative 1.19, under another key. Undefined: of a version that is not known, nothing is set under either key. */
const requestMetrics = (data: Readonly<Record<string, string>>, version: string | undefined) => {
  const minor = /^v?1\.(\d+)/.exec(version ?? '')?.[1]
  const [before, since] = [
    { key: oldKey, value: data[oldKey] },
    { key: newKey, value: data[newKey] },
  ]
  if (minor === undefined) return [since, before].find((each): each is RequestMetrics => each.value !== undefined)
  return Number(minor) < 19
    ? { key: oldKey, value: before.value ?? 'prometheus' }
    : { key: newKey, value: since.value ?? 'none' }
}

export const checkMetrics: Check = ({ config, knative: { version } }) => {
  const found = config['config-observability']
  if (found.is === 'unknown') return [unknown(whetherCounted, found)]
  const metrics = requestMetrics(found.is === 'read' ? found.value : {}, version)
  if (!metrics) return [unknown(whetherCounted, { why: 'nothing is set, and the default depends on the version.' })]
  const { key, value } = metrics
  if (value === 'prometheus') return [ok("Pods count users' requests, so rollouts are judged by them, too.")]
  const how =
    value === 'none'
      ? `are off (${key} is none)`
      : `are not readable by kn-rollout (${key} is ${value}, not prometheus)`
  return [
    warning(
      `Request metrics ${how}: rollouts are judged by probes alone.`,
      patchOf(
        'config-observability',
        { [key]: 'prometheus' },
        `To ${value === 'none' ? 'turn them on' : 'have pods serve them instead'}, for pods that start from then on (of an operator: spec.config.observability of its KnativeServing):`,
      ),
    ),
  ]
}

const whetherCounted = "Whether users' requests are counted"

/** A patch changes this key alone; an apply could take the others away. */
const patchOf = (name: string, data: Readonly<Record<string, string>>, sentence: string): string =>
  `${sentence}\nkubectl patch configmap ${name} -n knative-serving --type merge -p '${JSON.stringify({ data })}'`
