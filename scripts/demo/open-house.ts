/**
 * `npm start -- --sandbox`: the embedded Knative with its users and without a play, for people to try releases of their own on
 * from another terminal, until Ctrl-C.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inked, type Row } from './ink.ts'
import type { Screen } from './screen.ts'
import { image, namespace, type Stage, service } from './stage.ts'
import { frameMs, viewFrom, watch } from './watch.ts'

export const openHouse = async (stage: Stage, screen: Screen, interrupt: AbortSignal): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'kn-rollout-'))
  const kubeconfig = join(folder, 'kubeconfig')
  writeFileSync(kubeconfig, stage.kubeconfig)
  screen.say(...invitation(kubeconfig, stage.ingressAddress).map((row) => inked(row, screen.ink())), '')
  const title = `${service} in ${namespace}, ${stage.crowd.perSecond} users a second`
  try {
    while (!interrupt.aborted) {
      const view = viewFrom(stage, { title, hint: 'Ctrl-C ends it' })
      for (let frame = 0; frame < framesOfView && !interrupt.aborted; frame += 1) await watch(screen, view, frameMs)
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Counts begin anew after this many, or the first Revisions would stand there for good. */
const framesOfView = 600

const invitation = (kubeconfig: string, ingressAddress: string): readonly Row[] => [
  [],
  [['In another terminal, in this folder', 'title'], [' (npx brings the Node it needs):']],
  [],
  ...[
    `export KUBECONFIG=${kubeconfig}`,
    `export KN_ROLLOUT_NAMESPACE=${namespace} KN_ROLLOUT_INGRESS_ADDRESS=${ingressAddress} KN_ROLLOUT_HOLD=10s`,
  ].map(commandRow),
  ...tries.flatMap(({ what, command }): readonly Row[] => [
    [],
    [[`  # ${what}`, 'quiet']],
    commandRow(`npx node dist/cli.js ${command}`),
  ]),
]

const commandRow = (command: string): Row => [[`  ${command}`, 'warn']]

const deploy = (tag: number, rest = '') => `deploy ${service} --image ${image(tag)}${rest}`

const tries = [
  { what: 'who serves now', command: `status ${service}` },
  { what: 'a good release; Ctrl-C there takes everyone back', command: deploy(2) },
  { what: 'one that errs', command: deploy(3, " --env ERROR_RATE=0.3 --max-error-rate '5 %'") },
  { what: 'one that cannot start', command: deploy(4, ' --env CRASH=3') },
]
