/** The properties of test/fuzz, each with all of its cases. Where nothing is recorded they are tried there, a few of each. */
import { isRecorded } from './tally.ts'

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

if (isRecorded) for (const room of rooms) await import(`../fuzz/${room}.test.ts`)
