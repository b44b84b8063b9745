/**
 * gitlab/templates/rollout.yml: the component as GitLab includes it. Its inputs come from the catalogue of settings, its job
 * from gitlab/job.yml beside this file. A release bakes in the checksum of the tool and the digest of the image; until then there is none.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { version } from '../../src/app/version.ts'
import { jobInputs, type Tool } from './gitlab/job-inputs.ts'
import { settingInputs, settingVariables } from './gitlab/setting-inputs.ts'

export const unreleased: Tool = { package: `kn-rollout@${version}`, integrity: '', image: 'node:24' }

export const gitlabTemplate = (tool: Tool = unreleased): string => {
  const spec = { spec: { inputs: { ...settingInputs(), ...jobInputs(tool) } } }
  const job = readFileSync(join(import.meta.dirname, 'gitlab', 'job.yml'), 'utf8')
  const variables = settingVariables().join('\n    ')
  const head = '# Generated from src/settings/catalogue.ts and scripts/faces/gitlab: npm run generate'
  return `${head}\n${stringify(spec, { lineWidth: 0 })}---\n${job.replace('#SETTINGS#', () => variables)}`
}
