/**
 * action.yml: the inputs and outputs as GitHub and its editors know them.
 * Defaults of settings are no `default` there: the runner would pass them on as if the user had written them.
 */
import { stringify } from 'yaml'
import { actionSettings, outputs } from '../../src/settings/catalogue.ts'
import type { Setting } from '../../src/settings/setting.ts'
import { described } from './describe.ts'

const head = {
  name: 'kn-rollout',
  description:
    'Roll out a Knative Service step by step, with health checks and automatic aborts, and nothing installed in the cluster.',
  author: 'The kn-rollout authors',
  branding: { icon: 'trending-up', color: 'blue' },
}

export const actionYml = (): string => {
  const action = {
    ...head,
    inputs: Object.fromEntries(actionSettings.map((setting) => [setting.name, input(setting)])),
    outputs: Object.fromEntries(outputs.map(({ name, sentence }) => [name, { description: sentence }])),
    runs: { using: 'node24', main: 'dist/index.js', post: 'dist/post.js' },
  }
  return `# Generated from src/settings/catalogue.ts: npm run generate\n${stringify(action, { lineWidth: 0 })}`
}

type Input = { readonly description: string; readonly required: boolean; readonly default?: string }

const input = (setting: Setting<unknown>): Input => ({
  description: described(setting),
  required: false,
  ...(setting.inAction && { default: `\${{ ${setting.inAction} }}` }),
})
