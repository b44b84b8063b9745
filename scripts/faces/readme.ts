/** The parts of README.md between their markers; all other text there is written by hand. */
import { version } from '../../src/app/version.ts'
import { evidence, health, plan, target, template } from '../../src/settings/catalogue.ts'
import { shortRow, table } from './markdown.ts'
import { actionTag, componentVersion, isReleased, withVersion } from './version.ts'

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

const places = table(
  ['Where', 'How'],
  [
    ['GitHub', `A step with \`uses: OWNER/kn-rollout@${actionTag}\`, as in the recipes below`],
    [
      'GitLab',
      `The component \`$CI_SERVER_FQDN/OWNER/kn-rollout/rollout@${componentVersion}\`: [gitlab/README.md](gitlab/README.md)`,
    ],
    ['Terminal', '`npm install -g kn-rollout`, with Node 24; then `kn-rollout --help`'],
    ['`kn`', 'The same: `kn` finds it on the `PATH`, as `kn rollout`'],
  ],
)

const unreleased = `**Version ${version} is not released yet.** Until it is, put the SHA of a commit in place of \`${actionTag}\`, and install the command with
\`npm install -g .\` in a clone. On GitLab, build an image from a clone and set \`tool-path\`.`

const install = (changelog: string): string =>
  [places, '`OWNER` is the account that hosts this repository.', ...(isReleased(changelog) ? [] : [unreleased])].join(
    '\n\n',
  )

/** The README with what the catalogue, the version and the changelog give. @throws where a marker is missing */
export const readme = (text: string, changelog: string): string => {
  const parts = { install: install(changelog), inputs: table(['Input', 'Description', 'Default'], usual.map(shortRow)) }
  return Object.entries(parts).reduce((page, [name, body]) => {
    const begin = `<!-- begin ${name}: npm run generate -->`
    const end = `<!-- end ${name} -->`
    const [before = '', rest] = page.split(begin, 2)
    const after = rest?.split(end, 2)[1]
    if (after === undefined) throw new Error(`README.md lacks "${begin}" or "${end}".`)
    return `${before}${begin}\n${body}\n${end}${after}`
  }, withVersion(text))
}
