/** The script of docs/permissions.md that prints a kubeconfig; cases on the cluster make theirs with it. */
export const kubeconfigScript = `# kubeconfig.sh ACCOUNT NAMESPACE [DURATION]: at the API server of the current context
set -eu
cluster() { kubectl config view --minify --flatten --output "jsonpath={.clusters[0].cluster.$1}"; }
server=$(cluster server)
authority=$(cluster certificate-authority-data)
token=$(kubectl create token "$1" --namespace "$2" --duration "\${3:-2160h}")
cat <<END
apiVersion: v1
kind: Config
current-context: $1
clusters:
  - name: cluster
    cluster:
      server: $server
      certificate-authority-data: $authority
users:
  - name: $1
    user:
      token: $token
contexts:
  - name: $1
    context: { cluster: cluster, user: $1, namespace: $2 }
END`
