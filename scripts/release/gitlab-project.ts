/**
 * Writes the GitLab project of a release into a folder: gitlab/ with the checksum of the npm package and the digest of the image baked in.
 * `node scripts/release/gitlab-project.ts FOLDER ARCHIVE IMAGE`, ARCHIVE being the very file that is published, IMAGE as NAME@sha256:DIGEST.
 */
import { createHash } from 'node:crypto'
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { version } from '../../src/app/version.ts'
import { gitlabTemplate } from '../faces/gitlab.ts'

const [folder, archive, image = ''] = process.argv.slice(2)
if (folder === undefined || archive === undefined || !/@sha256:[0-9a-f]{64}$/.test(image))
  throw new Error('Write: node scripts/release/gitlab-project.ts FOLDER ARCHIVE NAME@sha256:DIGEST')

const sum = createHash('sha512').update(readFileSync(archive)).digest('base64')
cpSync(join(import.meta.dirname, '../..', 'gitlab'), folder, { recursive: true })
const template = gitlabTemplate({ package: `kn-rollout@${version}`, integrity: `sha512-${sum}`, image })
writeFileSync(join(folder, 'templates', 'rollout.yml'), template)
console.log(`Wrote ${readdirSync(folder).join(', ')} of kn-rollout ${version} to ${folder}`)
