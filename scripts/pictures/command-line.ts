/** A release of the demonstration as somebody watches it from two terminals of 80 columns: the one that drives it, and one beside it. */
import { join } from 'node:path'
import { image, namespace, type Stage, service, setStage } from '../demo/stage.ts'
import { openTerminal } from './terminal.ts'

const root = join(import.meta.dirname, '..', '..')
const deploySize = { columns: 80, rows: 34 }
const statusSize = { columns: 80, rows: 24 }

const deploy = `deploy ${service} -n ${namespace} --image ${image(2)} --steps 10,50,100 --hold 20s --max-error-rate 5% --health-path /healthz`

/** Shown as it would be typed, and run from the committed bundle. */
const typed = (args: string, { kubeconfig, ingressAddress }: Stage): string => {
  const env = `KN_ROLLOUT_KUBECONFIG='${kubeconfig}' KN_ROLLOUT_INGRESS_ADDRESS=${ingressAddress}`
  return `cd '${root}' && printf '$ kn-rollout %s\\n' '${args}' && CI= GITHUB_ACTIONS= ${env} '${process.execPath}' dist/cli.js ${args}`
}

export type Screens = { readonly deploy: string; readonly status: string }

/** Both while half of the traffic is on the new Revision. */
export const watched = async (): Promise<Screens> => {
  const stage = await setStage()
  const driving = openTerminal(typed(deploy, stage), deploySize)
  try {
    await driving.screen('Holding 50 %', 3_000)
    const beside = openTerminal(typed(`status ${service} -n ${namespace} --watch`, stage), statusSize)
    try {
      const status = await beside.screen('50 %', 3_000)
      return { status, deploy: await driving.screen('Holding 50 %', 0) }
    } finally {
      beside.close()
    }
  } finally {
    driving.close()
    await stage.close()
  }
}
