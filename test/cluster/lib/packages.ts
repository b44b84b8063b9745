/** The Debian packages that the cluster needs from its host. */
import { attempt, run } from './command.ts'

const needed = [
  'busybox-static',
  'ca-certificates',
  'conntrack',
  'containerd',
  'containernetworking-plugins',
  'curl',
  'ethtool',
  'iproute2',
  'iptables',
  'openssl',
  'procps',
  // For gitlab-ci-local.
  'rsync',
  'runc',
  'socat',
  // For the test that no packet leaves.
  'tcpdump',
  'util-linux',
]

/** Installs what is missing, and asks for new package lists only then. @returns the names of what it installed. */
export async function installPackages(): Promise<readonly string[]> {
  const missing = await missingPackages()
  if (missing.length === 0) return missing
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await run(['apt-get', 'update'], { env })
  await run(['apt-get', 'install', '-y', '--no-install-recommends', ...missing], { env })
  return missing
}

const FORMAT = `\${Package} \${db:Status-Status}\n`

/** dpkg-query fails when it does not know one of the names, and still lists the others. */
async function missingPackages(): Promise<readonly string[]> {
  const { output } = await attempt(['dpkg-query', '-W', '-f', FORMAT, ...needed])
  const states = new Set(output.split('\n'))
  return needed.filter((name) => !states.has(`${name} installed`))
}
