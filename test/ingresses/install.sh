#!/usr/bin/env bash
# Makes an empty kind cluster one that test/e2e can be played on: `install.sh kourier|istio|contour|gateway-api KNATIVE`, as 1.23. Needs a
# network, kubectl, docker, kind and Go. Knative and its ingress are their released YAML; what is set in Knative is what
# test/cluster/manifests/settings.yaml sets.
set -euo pipefail
cd "$(dirname "$0")/.."
ingress=$1 release=knative-v$2.0
gateway_api_release=v1.4.0
registry=10.99.0.1:5000

apply() { for file in "$@"; do kubectl apply --server-side --force-conflicts --filename "$file"; done; }
released() { echo "https://github.com/$1/releases/download/$release/$2"; }
set_config() { kubectl --namespace knative-serving patch configmap "$1" --type merge --patch "{\"data\":{$2}}"; }
await() { kubectl --namespace "$1" wait --for=condition=Available deployment --all --timeout=300s; }

knative() {
  apply "$(released knative/serving serving-crds.yaml)"
  kubectl wait --for=condition=Established crd --all --timeout=60s
  apply "$(released knative/serving serving-core.yaml)"
}

# Each sets `class`, and the Service that users reach.
kourier() {
  apply "$(released knative-extensions/net-kourier kourier.yaml)"
  class=kourier namespace=kourier-system service=kourier
}
istio_itself() {
  kubectl apply --server-side --selector knative.dev/crd-install=true --filename "$(released knative-extensions/net-istio istio.yaml)"
  kubectl wait --for=condition=Established crd --all --timeout=60s
  apply "$(released knative-extensions/net-istio istio.yaml)"
  await istio-system
}
istio() {
  istio_itself
  apply "$(released knative-extensions/net-istio net-istio.yaml)"
  class=istio namespace=istio-system service=istio-ingressgateway
}
contour() {
  apply "$(released knative-extensions/net-contour contour.yaml)" "$(released knative-extensions/net-contour net-contour.yaml)"
  class=contour namespace=contour-external service=envoy
}
gateway_api() {
  apply "https://github.com/kubernetes-sigs/gateway-api/releases/download/$gateway_api_release/standard-install.yaml"
  istio_itself
  apply "$(released knative-extensions/net-gateway-api net-gateway-api.yaml)" ingresses/gateway.yaml
  kubectl --namespace knative-serving wait --for=condition=Programmed gateway/knative --timeout=120s
  class=gateway-api namespace=knative-serving service=knative-istio
}

# Knative does not ask a registry for the digest of an image that only the node has.
fixture() {
  folder=$(mktemp -d)
  (cd cluster/go/fixture && CGO_ENABLED=0 go build -o "$folder/fixture" .)
  for tag in 1 2 3; do
    printf 'FROM scratch\nCOPY fixture /fixture\nENV BUILD_TAG=%s\nENTRYPOINT ["/fixture"]\n' "$tag" > "$folder/Dockerfile"
    docker build --quiet --tag "$registry/fixture:$tag" "$folder"
    kind load docker-image "$registry/fixture:$tag" --name "${KIND_CLUSTER:-kind}"
  done
}

knative
"${ingress//-/_}"
set_config config-network "\"ingress-class\":\"$class.ingress.networking.knative.dev\",\"ingress.class\":\"$class.ingress.networking.knative.dev\""
set_config config-domain '"example.test":""'
set_config config-autoscaler '"scale-to-zero-grace-period":"6s"'
set_config config-deployment "\"queue-sidecar-cpu-request\":\"10m\",\"registries-skipping-tag-resolving\":\"$registry\""
kubectl --namespace "$namespace" patch service "$service" --patch '{"spec":{"type":"NodePort","ports":[{"port":80,"nodePort":31080}]}}'
fixture
await knative-serving
await "$namespace"
