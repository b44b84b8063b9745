/** The files of this repository that are made from its catalogues, by path. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { actionYml } from './faces/action-yml.ts'
import { gitlabTemplate } from './faces/gitlab.ts'
import { permissions } from './faces/permissions.ts'
import { readme } from './faces/readme.ts'
import { settingsPage } from './faces/settings-page.ts'
import { troubleshooting } from './faces/troubleshooting.ts'

export const root = join(import.meta.dirname, '..')

/** The file as it lies there; undefined if it does not. */
export const present = (path: string): string | undefined => {
  const file = join(root, path)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

export const faces = (): ReadonlyMap<string, string> =>
  new Map([
    ['action.yml', actionYml()],
    ['gitlab/templates/rollout.yml', gitlabTemplate()],
    ['gitlab/LICENSE.md', present('LICENSE') ?? ''],
    ['README.md', readme(present('README.md') ?? '# kn-rollout\n')],
    ['docs/settings.md', settingsPage()],
    ['docs/permissions.md', permissions()],
    ['docs/troubleshooting.md', troubleshooting()],
  ])
