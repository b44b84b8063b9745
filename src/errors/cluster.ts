/** Errors of the connection to the cluster: kubeconfig, network, permissions, responses of the API server. */
import { commandText } from './command.ts'
import { docsPage } from './documentation.ts'

/** A sentence, followed on the next line by the YAML of the rights to grant: reporters show the two separately. */
export const appliedBy = (grant: string): string => `Ask an administrator to apply this (kubectl apply -f -):\n${grant}`

/** By itself: what is wrong with the server for now, or with the pace. Not what it never does (405, 501), or takes for wrong. */
const mayHeal = (status: number): boolean =>
  status === 408 || status === 429 || (status >= 500 && status !== 501 && status !== 505)

export const clusterErrors = {
  E_FORBIDDEN: ({ user, rights, grant }: { user: string; rights: string; grant?: string }) => ({
    message: `${user} lacks permissions that a rollout needs: ${rights}.`,
    cure: grant
      ? appliedBy(grant)
      : `Grant this user the Role that \`kn-rollout doctor\` prints (${docsPage('permissions.md')}), in the namespace of the Service.`,
  }),
  E_UNAUTHORIZED: ({ server, message }: { server: string; message: string }) => ({
    message: `The API server ${server} rejected the credentials: ${message}.`,
    cure: 'They have expired or belong to another cluster. Renew them in the step that logs in to the cluster.',
  }),
  E_API_ANSWER: ({
    server,
    what,
    status,
    message,
  }: {
    server: string
    what: string
    status: number
    message: string
  }) => ({
    message: `Could not ${what} at the API server ${server}: HTTP ${status}, ${message}.`,
    cure: mayHeal(status)
      ? 'Run it again. If the error persists, ask the administrator of the cluster to check the API server.'
      : 'Another attempt would be answered alike. Check that this is the right cluster, or ask its administrator why its API server does not do this.',
  }),
  E_API_SILENT: ({ server, tries, why }: { server: string; tries: number; why: string }) => ({
    message: `The API server ${server} did not respond${tries === 1 ? '' : ` to ${tries} attempts`}: ${why}.`,
    cure: 'Check that this machine can reach it: address, firewall, VPN, and HTTPS_PROXY if a proxy is needed.',
  }),
  E_API_BODY: ({ server, what, status, got }: { server: string; what: string; status: number; got: string }) => ({
    message: `Could not ${what}: ${server} responded, but not as a Kubernetes API server does (HTTP ${status}, ${got}).`,
    cure: 'Check that server in the kubeconfig is the address of the API server, and that no proxy, login page or maintenance page responds in its place.',
  }),
  E_API_PATH: ({ path }: { path: string }) => ({
    message: `A request to the API server was not sent: its path ${path} leads elsewhere than it says.`,
    cure: 'Remove "..", "//", backslashes and their percent-encoded forms from `health-path`, from names, and from server in the kubeconfig.',
  }),
  E_HEADER_API: ({ url, name }: { url: string; name: string }) => ({
    message: `This job cannot resolve the host of ${url}, and \`health-header\` sets ${name}: through the API server, which is the other way to the candidate, it would tell the API server who is asking.`,
    cure: 'Set `ingress-address` to the host:port at which this job can reach the ingress, or remove the header.',
  }),
  E_API_CERTIFICATE: ({ server, why }: { server: string; why: string }) => ({
    message: `The certificate of the API server ${server} is not trusted: ${why}.`,
    cure: 'Correct certificate-authority-data in the kubeconfig, or set tls-server-name if the certificate is for another host name.',
  }),
  E_PROXY: ({ scheme }: { scheme: string }) => ({
    message: `Proxies with the scheme "${scheme}" are not supported.`,
    cure: 'Set an HTTP proxy (http://host:port) in proxy-url of the kubeconfig or in HTTPS_PROXY, or add the server to NO_PROXY.',
  }),
  E_PROXY_PASSWORD: ({ proxy, setting }: { proxy: string; setting: string }) => ({
    message: `The proxy ${proxy} in front of the API server requires a user name and password, or rejected them.`,
    cure: `Set them in ${setting}, as http://user:password@host:port with special characters percent-encoded, from a CI secret.`,
  }),
  E_NO_INGRESS: ({ looked, forbidden }: { looked: string; forbidden: string }) => ({
    message: `No ingress was found. Looked for ${looked}.${forbidden === '' ? '' : ` This user may not ${forbidden}.`}`,
    cure: 'Install an ingress for Knative, or, where it is another one, find its Service: kubectl get services --all-namespaces',
  }),
  E_NO_KNATIVE: ({ server }: { server: string }) => ({
    message: `The cluster at ${server} has no Knative Serving (serving.knative.dev/v1).`,
    cure: `Install Knative Serving, for example by ${commandText({ verb: 'install', args: ['--help'] })}, or select the right cluster with \`kubeconfig\` and \`context\`.`,
  }),
  E_KUBECONFIG_MISSING: ({ looked }: { looked: string }) => ({
    message: `No cluster is configured: \`kubeconfig\` is not set or empty, and there is no kubeconfig at ${looked}.`,
    cure: 'Set `kubeconfig`, or log in to the cluster in an earlier step, so that KUBECONFIG points to a file. If `kubeconfig` comes from a secret: the secret is empty or missing here, as in pull requests of forks, in Dependabot runs and outside of its environment. For the service account of the pod that the job runs in, set `kubeconfig` to in-cluster.',
  }),
  E_NOT_IN_CLUSTER: (_: object) => ({
    message: '`kubeconfig` is in-cluster, but this job does not run in a pod with a service account.',
    cure: 'Set `kubeconfig` to a kubeconfig or its path, or run the job in a pod that mounts its service account.',
  }),
  E_KUBECONFIG_READ: ({ file, why }: { file: string; why: string }) => ({
    message: `Cannot read the kubeconfig ${file}: ${why}.`,
    cure: 'Check the path. The home directory of a container job is not that of the host.',
  }),
  E_KUBECONFIG_INVALID: ({ where, why }: { where: string; why: string }) => ({
    message: `Invalid kubeconfig (${where}): ${why}.`,
    cure: 'Use the complete output of: kubectl config view --raw --minify',
  }),
  E_CONTEXT: ({ asked, contexts, where }: { asked?: string; contexts: readonly string[]; where: string }) => ({
    message: `The kubeconfig (${where}) has ${asked === undefined ? 'no current context' : `no context "${asked}"`}.`,
    cure:
      contexts.length > 0
        ? `Set \`context\` to one of: ${contexts.join(', ')}.`
        : 'It has no contexts at all: use another kubeconfig.',
  }),
  E_CREDENTIALS: ({ user, why }: { user: string; why: string }) => ({
    message: `No usable credentials for "${user}": ${why}.`,
    cure: 'Check that the secret with the kubeconfig or its token is available to this job and not empty.',
  }),
  E_CREDENTIALS_TOO_SHORT: ({ left, holds }: { left: string; holds: string }) => ({
    message: `The token or client certificate in the kubeconfig expires in ${left} and cannot be renewed, but the holds alone take ${holds}.`,
    cure: 'Use shorter holds, use a credential plugin, which renews it, or get one that lasts longer: kubectl create token --duration',
  }),
  E_CREDENTIAL_PLUGIN: ({ command, why }: { command: string; why: string }) => ({
    message: `The credential plugin ${command} in the kubeconfig failed: ${why}.`,
    cure: 'Install it in this job, log in to the cloud in an earlier step, or use a kubeconfig with a token.',
  }),
}
