/** The actions of others that examples use, each with the inputs that are used there: nothing is fetched to check an example. */
const used: Readonly<Record<string, readonly string[]>> = {
  'actions/checkout': [],
  'actions/upload-artifact': ['name', 'path', 'if-no-files-found'],
  'google-github-actions/auth': ['workload_identity_provider', 'service_account'],
  'google-github-actions/get-gke-credentials': ['cluster_name', 'location'],
  'aws-actions/configure-aws-credentials': ['role-to-assume', 'aws-region', 'role-duration-seconds'],
  'azure/login': ['client-id', 'tenant-id', 'subscription-id'],
  'azure/use-kubelogin': [],
  'redhat-actions/oc-login': ['openshift_server_url', 'openshift_token', 'namespace'],
  'aliyun/ack-set-context': ['access-key-id', 'access-key-secret', 'cluster-id'],
  'azure/aks-set-context': ['resource-group', 'cluster-name', 'use-kubelogin'],
}

/** As much of its action.yml as an example needs; undefined for one that no example may use yet. */
export const foreignAction = (name: string) => {
  const inputs = used[name]
  return (
    inputs && {
      name,
      description: name,
      inputs: Object.fromEntries(inputs.map((each) => [each, { description: each }])),
    }
  )
}
