/** The files of this repository that are made from its catalogues, by path. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { actionYml } from './action-yml.ts'
import { gitlabTemplate } from './gitlab.ts'
import { permissions } from './permissions.ts'
import { readme } from './readme.ts'
import { settingsPage } from './settings-page.ts'
import { troubleshooting } from './troubleshooting.ts'
import { withVersion } from './version.ts'

export const root = join(import.meta.dirname, '../..')

/** The file as it lies there; undefined if it does not. */
export const present = (path: string): string | undefined => {
  const file = join(root, path)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

/** Written by hand but for the version in their examples. */
const pagesWithVersion = ['SECURITY.md', 'gitlab/README.md', 'docs/github.md', 'docs/recipes.md', 'docs/products.md']

export const faces = (): ReadonlyMap<string, string> =>
  new Map([
    ['action.yml', actionYml()],
    ['gitlab/templates/rollout.yml', gitlabTemplate()],
    ['gitlab/LICENSE.md', present('LICENSE') ?? ''],
    ['README.md', readme(present('README.md') ?? '', present('CHANGELOG.md') ?? '')],
    ...pagesWithVersion.map((path) => [path, withVersion(present(path) ?? '')] as const),
    ['docs/settings.md', settingsPage()],
    ['docs/permissions.md', permissions()],
    ['docs/troubleshooting.md', troubleshooting()],
  ])
