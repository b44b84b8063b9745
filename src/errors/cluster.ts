/** Errors of talking to the cluster: kubeconfig, connection, permission, API answers. */

/** A sentence, and from the next line on the YAML of what is to be granted: reporters show the two apart. */
export const appliedBy = (grant: string): string => `Have an administrator apply this (kubectl apply -f -):\n${grant}`

export const clusterErrors = {
  E_FORBIDDEN: ({ user, rights, grant }: { user: string; rights: string; grant?: string }) => ({
    message: `${user} may not do what a rollout needs: ${rights}.`,
    cure: grant
      ? appliedBy(grant)
      : 'Grant the Role in docs/permissions.md to this user, in the namespace of the Service.',
  }),
  E_UNAUTHORIZED: ({ server, message }: { server: string; message: string }) => ({
    message: `The API server ${server} does not accept the credentials: ${message}.`,
    cure: 'They have expired or belong to another cluster. Get new ones in the step that logs in to the cluster.',
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
    message: `The API server ${server} would not ${what}: HTTP ${status}, ${message}.`,
    cure: 'Run the job again. If it stays, ask who runs the cluster: its API server is in trouble.',
  }),
  E_API_SILENT: ({ server, tries, why }: { server: string; tries: number; why: string }) => ({
    message: `The API server ${server} did not answer in ${tries} tries: ${why}.`,
    cure: 'Check that this machine reaches it: address, firewall, VPN, and HTTPS_PROXY where one is needed.',
  }),
  E_API_CERTIFICATE: ({ server, why }: { server: string; why: string }) => ({
    message: `The certificate of the API server ${server} is not trusted: ${why}.`,
    cure: 'Put the right certificate-authority-data into the kubeconfig, or tls-server-name if the server is reached by another name.',
  }),
  E_PROXY: ({ scheme }: { scheme: string }) => ({
    message: `A proxy of the kind "${scheme}" cannot be used.`,
    cure: 'Give an HTTP proxy, http://host:port, in proxy-url of the kubeconfig or in HTTPS_PROXY; or name the server in NO_PROXY.',
  }),
  E_PROXY_PASSWORD: ({ proxy, setting }: { proxy: string; setting: string }) => ({
    message: `The proxy ${proxy}, by which the API server is reached, asks for a user and a password, or does not accept those it got.`,
    cure: `Put them into ${setting}, as http://user:password@host:port with special characters percent-encoded, from a secret of the CI.`,
  }),
  E_NO_KNATIVE: ({ server }: { server: string }) => ({
    message: `The cluster at ${server} knows no Knative Services (serving.knative.dev/v1).`,
    cure: 'Install Knative Serving, or choose the right cluster with kubeconfig and context.',
  }),
  E_KUBECONFIG_MISSING: ({ looked }: { looked: string }) => ({
    message: `No cluster is configured: there is no kubeconfig (looked at ${looked}), and this is no pod of a cluster.`,
    cure: 'Give kubeconfig, or log in to the cluster in a step before, so that KUBECONFIG points to a file.',
  }),
  E_KUBECONFIG_READ: ({ file, why }: { file: string; why: string }) => ({
    message: `The kubeconfig ${file} cannot be read: ${why}.`,
    cure: 'Check the path. In a container job, the home folder is not the one of the machine around it.',
  }),
  E_KUBECONFIG_INVALID: ({ where, why }: { where: string; why: string }) => ({
    message: `This is no usable kubeconfig (${where}): ${why}.`,
    cure: 'Hand over the whole file as `kubectl config view --raw --minify` prints it.',
  }),
  E_CONTEXT: ({ asked, contexts, where }: { asked?: string; contexts: readonly string[]; where: string }) => ({
    message: `${asked === undefined ? 'No context is current' : `There is no context "${asked}"`} in the kubeconfig (${where}).`,
    cure: contexts.length > 0 ? `Set context to one of: ${contexts.join(', ')}.` : 'It has no contexts at all.',
  }),
  E_CREDENTIALS: ({ user, why }: { user: string; why: string }) => ({
    message: `There are no credentials for "${user}": ${why}.`,
    cure: 'Check that the secret the kubeconfig or its token comes from is set for this job, and not empty.',
  }),
  E_CREDENTIALS_TOO_SHORT: ({ left, holds }: { left: string; holds: string }) => ({
    message: `The token or client certificate of the kubeconfig ends in ${left} and cannot be renewed, and the steps alone are held for ${holds}: the rollout could not end before.`,
    cure: 'Ask for one that lives longer (kubectl create token --duration), log in by a plugin that renews it, or hold the steps for less.',
  }),
  E_CREDENTIAL_PLUGIN: ({ command, why }: { command: string; why: string }) => ({
    message: `The credential plugin ${command} of the kubeconfig failed: ${why}.`,
    cure: 'Install it in this job, log in to the cloud in a step before, or use a kubeconfig with a token.',
  }),
}
