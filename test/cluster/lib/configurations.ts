/** The configuration files of the parts that need one. JSON where a part reads YAML, since JSON is YAML. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { containerdSocket, kubeconfigPath, stateFolder } from './paths.ts'
import {
  clusterName,
  ingressAddress,
  ingressPingAddress,
  localRegistry,
  nodeAddress,
  podRange,
  privateIngressAddress,
  registryAddress,
} from './settings.ts'

const folder = join(stateFolder, 'configuration')

export const configurations = {
  containerd: join(folder, 'containerd.toml'),
  network: join(folder, 'cni', '10-pods.conflist'),
  kubelet: join(folder, 'kubelet.json'),
  dns: join(folder, 'Corefile'),
  ingress: join(folder, 'traefik.yaml'),
}

export function writeConfigurations(): void {
  mkdirSync(join(folder, 'cni'), { recursive: true })
  writeFileSync(configurations.containerd, containerd)
  writeFileSync(configurations.network, JSON.stringify(network))
  writeFileSync(configurations.kubelet, JSON.stringify(kubelet))
  writeFileSync(configurations.dns, dns)
  writeFileSync(configurations.ingress, JSON.stringify(ingress))
}

/** restrict_oom_score_adj: without CAP_SYS_RESOURCE, as in many containers and CI machines, no Pod would start. */
const containerd = `version = 2
root = "${stateFolder}/containerd"
state = "/run/containerd-state"
[grpc]
address = "${containerdSocket}"
[plugins."io.containerd.internal.v1.opt"]
path = "${stateFolder}/opt"
[plugins."io.containerd.grpc.v1.cri"]
sandbox_image = "${localRegistry}/pause:1"
restrict_oom_score_adj = true
netns_mounts_under_state_dir = true
[plugins."io.containerd.grpc.v1.cri".cni]
bin_dir = "/usr/lib/cni"
conf_dir = "${folder}/cni"
[plugins."io.containerd.grpc.v1.cri".registry.mirrors."${registryAddress}"]
endpoint = ["http://${registryAddress}"]
`

const network = {
  cniVersion: '0.4.0',
  name: 'pods',
  plugins: [
    {
      type: 'bridge',
      bridge: 'pods0',
      isGateway: true,
      ipMasq: true,
      hairpinMode: true,
      ipam: { type: 'host-local', ranges: [[{ subnet: podRange }]], routes: [{ dst: '0.0.0.0/0' }] },
    },
    { type: 'portmap', capabilities: { portMappings: true } },
  ],
}

/**
 * Images come from files and are not to be collected as garbage, however full the disk; nor to be asked of a registry
 * again once the same image was also pulled from one, as the kubelet would to check credentials.
 */
const kubelet = {
  apiVersion: 'kubelet.config.k8s.io/v1beta1',
  kind: 'KubeletConfiguration',
  authentication: { anonymous: { enabled: true }, webhook: { enabled: false } },
  authorization: { mode: 'AlwaysAllow' },
  cgroupDriver: 'cgroupfs',
  cgroupRoot: `/${clusterName}`,
  clusterDNS: [nodeAddress],
  clusterDomain: 'cluster.local',
  containerRuntimeEndpoint: `unix://${containerdSocket}`,
  evictionHard: { 'memory.available': '100Mi', 'nodefs.available': '1%', 'imagefs.available': '1%' },
  failCgroupV1: false,
  failSwapOn: false,
  imageGCHighThresholdPercent: 100,
  imagePullCredentialsVerificationPolicy: 'NeverVerify',
  maxPods: 200,
  podCIDR: podRange,
  podLogsDir: `${stateFolder}/pod-logs`,
  protectKernelDefaults: true,
  resolvConf: '',
  volumePluginDir: `${stateFolder}/kubelet/volume-plugins`,
}

/** Names outside the cluster are refused at once: there is no one to forward them to. */
const dns = `.:53 {
  bind ${nodeAddress}
  kubernetes cluster.local in-addr.arpa {
    kubeconfig ${kubeconfigPath}
  }
  cache 5
}
`

const ingress = {
  global: { checkNewVersion: false, sendAnonymousUsage: false },
  experimental: { knative: true },
  providers: {
    providersThrottleDuration: '100ms',
    knative: {
      publicEntrypoints: ['public'],
      privateEntrypoints: ['private'],
      publicService: { name: 'ingress-public', namespace: 'knative-serving' },
      privateService: { name: 'ingress-private', namespace: 'knative-serving' },
    },
  },
  entryPoints: {
    public: { address: ingressAddress },
    private: { address: privateIngressAddress },
    ping: { address: ingressPingAddress },
  },
  ping: { entryPoint: 'ping' },
  log: { level: 'INFO' },
}
