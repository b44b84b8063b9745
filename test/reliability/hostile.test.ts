/** The properties of test/fuzz, each with all of its cases. Where nothing is recorded they are tried there, a few of each. */
const rooms = [
  'settings',
  'manifest',
  'kubeconfig',
  'marks',
  'injection-logs',
  'injection-pages',
  'injection-variables',
  'wild-services',
]

if (process.env.RELIABILITY_FILE) for (const room of rooms) await import(`../fuzz/${room}.test.ts`)
