/** A git repository of a project on GitLab or GitHub, as a runner finds it: committed, with a remote and its default branch. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export type Files = Readonly<Record<string, string>>

export type Repository = {
  readonly folder: string
  readonly commit: (files: Files) => void
  readonly remove: () => void
}

/** The path of the project on its server; the component of examples is OWNER's. */
export const projectPath = 'OWNER/kn-rollout'

export function createRepository(files: Files): Repository {
  const folder = mkdtempSync(join(tmpdir(), 'kn-rollout-project-'))
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=ada', '-c', 'user.email=ada@shop.example', ...args], { cwd: folder })
  const commit = (changed: Files): void => {
    for (const [path, text] of Object.entries(changed)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    git('add', '--all')
    git('commit', '--quiet', '--allow-empty', '--message', 'Change')
    git('update-ref', 'refs/remotes/origin/main', 'HEAD')
  }
  git('init', '--quiet', '--initial-branch=main')
  git('remote', 'add', 'origin', `https://gitlab.example/${projectPath}.git`)
  commit(files)
  git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main')
  return { folder, commit, remove: () => rmSync(folder, { recursive: true }) }
}
