#!/usr/bin/env bash
# The cases that an ingress can change, on whatever cluster KUBECONFIG names and whatever ingress answers at 127.0.0.1:8080: the main job,
# users under load, and unhealthy candidates in a row with the default tags. Ends with 1 if one fails.
#   npm run cluster -- exec bash test/ingresses/play.sh           plays them against Traefik
#   npm run cluster -- exec bash test/ingresses/play.sh FILE...   plays these alone
set -euo pipefail
cd "$(dirname "$0")/../.."
export KN_ROLLOUT_TEST_KUBECONFIG
KN_ROLLOUT_TEST_KUBECONFIG=$(mktemp)
trap 'rm "$KN_ROLLOUT_TEST_KUBECONFIG"' EXIT
kubectl config view --raw --flatten --output json > "$KN_ROLLOUT_TEST_KUBECONFIG"

kubectl --namespace knative-serving get configmap config-network --output jsonpath='{.data.ingress-class}{"\n"}'
main=test/e2e/main-job
export GATES=${GATES:-10}
[ $# -gt 0 ] || set -- "$main"/0[1-9]-*.test.ts "$main"/10-*.test.ts test/e2e/load/25-*.test.ts test/e2e/gates/*.test.ts
node --test --test-concurrency=1 "$@"
