/** The package as a release publishes it, and its checksum: what the GitLab component fetches. Made once a process. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../../../scripts/faces/faces.ts'
import { gitlabTemplate } from '../../../scripts/faces/gitlab.ts'

export type Release = { readonly archive: string; readonly integrity: string; readonly remove: () => void }

export function pack(): Release {
  const folder = mkdtempSync(join(tmpdir(), 'kn-rollout-release-'))
  const args = ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder]
  const name = execFileSync('npm', args, { cwd: root, encoding: 'utf8' }).trim()
  const archive = join(folder, name)
  const sum = createHash('sha512').update(readFileSync(archive)).digest('base64')
  return { archive, integrity: `sha512-${sum}`, remove: () => rmSync(folder, { recursive: true }) }
}

/** The component of this release; npm takes a file for a package as well. */
export const componentOf = ({ archive, integrity }: Omit<Release, 'remove'>): string =>
  gitlabTemplate({ package: archive, integrity, image: 'node:24' })
