/**
 * Writes the GitLab project of a release into a folder: gitlab/ with the version and the checksum of the npm package baked in.
 * `node scripts/gitlab-project.ts FOLDER ARCHIVE`, ARCHIVE being the very file that is published.
 */
import { createHash } from 'node:crypto'
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { version } from '../src/app/version.ts'
import { gitlabTemplate } from './faces/gitlab.ts'

const [folder, archive] = process.argv.slice(2)
if (folder === undefined || archive === undefined)
  throw new Error('Write: node scripts/gitlab-project.ts FOLDER ARCHIVE')

const sum = createHash('sha512').update(readFileSync(archive)).digest('base64')
cpSync(join(import.meta.dirname, '..', 'gitlab'), folder, { recursive: true })
const template = gitlabTemplate({ package: `kn-rollout@${version}`, integrity: `sha512-${sum}` })
writeFileSync(join(folder, 'templates', 'rollout.yml'), template)
console.log(`Wrote ${readdirSync(folder).join(', ')} of kn-rollout ${version} to ${folder}`)
