/** The parts of README.md between their markers; all other text there is written by hand. */
import { version } from '../../src/app/version.ts'
import { evidence, health, plan, target, template } from '../../src/settings/catalogue.ts'
import { shortRow, table } from './markdown.ts'
import { actionTag, isReleased, withVersion } from './version.ts'

/** What most jobs set. All settings are on docs/settings.md. */
const usual = [
  target.service,
  target.namespace,
  target.kubeconfig,
  template.image,
  health.path,
  evidence.maxErrorRate,
  plan.steps,
  plan.hold,
]

const unreleased = `**Version ${version} is not released yet.** Until it is, put the SHA of a commit in place of \`${actionTag}\`, and install the command from a
clone. On GitLab, build an image from a clone and set \`tool-path\`.`

/** The README with what the catalogue, the version and the changelog give. @throws where a marker is missing */
export const readme = (text: string, changelog: string): string => {
  const parts = {
    release: isReleased(changelog) ? `The newest version is ${version}.` : unreleased,
    inputs: table(['Input', 'Description', 'Default'], usual.map(shortRow)),
  }
  return Object.entries(parts).reduce((page, [name, body]) => {
    const begin = `<!-- begin ${name}: npm run generate -->`
    const end = `<!-- end ${name} -->`
    const [before = '', rest] = page.split(begin, 2)
    const after = rest?.split(end, 2)[1]
    if (after === undefined) throw new Error(`README.md lacks "${begin}" or "${end}".`)
    return `${before}${begin}\n${body}\n${end}${after}`
  }, withVersion(text))
}
