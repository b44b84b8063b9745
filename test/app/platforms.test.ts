/**
 * Linux, macOS, Windows and container jobs: which places of the sources know on what they run, each read once and said why it
 * holds. A new one fails here, to be read too. That the whole runs there is shown by the workflow Runners (e2e.yml).
 */
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

const src = join(import.meta.dirname, '../../src')

const telling =
  /process\.(platform|kill|getuid)|process\.on\(|['"`/](dev|proc|tmp|etc|var)\/|tmpdir|homedir|chmod|child_process|shell: |\.HOME\b|USERPROFILE|\bdelimiter\b|'SIG[A-Z]+'/

/** By file, why it holds everywhere. */
const read: Readonly<Record<string, string>> = {
  'app/process/compile-cache.ts':
    'on Windows, where a folder has no owner to ask for, nothing is kept; /dev/shm that is not there is above nothing',
  'app/process/signals.ts':
    'Windows has no SIGTERM: its runner sends Ctrl-C, then Ctrl-Break, which Node tells as SIGINT and SIGBREAK; SIGHUP is a closed console there',
  'cli/help/completion.ts': 'names files of a shell that is not there on Windows; PowerShell gets no completion',
  'cli/table/options.ts': 'only says in its help where a file may lie',
  'evidence/command/run.ts':
    'the command of the user is run by sh, which GitHub and GitLab have on every runner, on Windows with Git; there its children may outlive it',
  'gitlab/driver-file.ts':
    'GitLab only; without /proc no process is found to be at work, and after_script begins at once',
  'health/curl-process.ts':
    'curl.exe is found on the path of Windows as curl elsewhere; killed there, it ends without a code all the same, and never found in a checkout',
  'kubernetes/auth/kubeconfig.ts':
    'KUBECONFIG is cut at the delimiter of the system; the home is USERPROFILE where there is no HOME; in a container job both are those of the container, as in the step that logged in',
  'kubernetes/auth/exec-plugin.ts':
    'the kubeconfig names the program, and the system finds it on its path; on Windows an .exe, since a .cmd needs a shell; there it is ended without its children, and its pipes are closed',
  'kubernetes/auth/in-cluster.ts':
    'the mount of a pod, which is Linux; elsewhere there is no such folder, and so no account',
}

const code = (file: string): string =>
  readFileSync(join(src, file), 'utf8')
    .split('\n')
    .filter((line) => !/^\s*(\/\/|\/?\*)/.test(line))
    .join('\n')

const files = globSync('**/*.ts', { cwd: src }).map((file) => file.replaceAll('\\', '/'))

test('every place that knows on what it runs was read for all of them', () => {
  assert.deepEqual(files.filter((file) => telling.test(code(file))).toSorted(), Object.keys(read).toSorted())
})

test('no shell is started but for the command of the user: curl and the plugin of a kubeconfig are run with their arguments as a list', () => {
  const matching = (pattern: RegExp) => files.filter((file) => pattern.test(code(file))).toSorted()
  assert.deepEqual(matching(/\bsh -c\b|shell: true|cmd\.exe|\bexecSync\(/), [
    'evidence/command/run.ts',
    'settings/catalogue/evidence.ts',
  ])
  assert.deepEqual(matching(/child_process/), [
    'evidence/command/run.ts',
    'health/curl-process.ts',
    'kubernetes/auth/exec-plugin.ts',
  ])
})

test('paths are put together by node:path, never by hand', () => {
  const byHand = files.filter((file) => /\$\{(cwd|folder|home|root)\}\//.test(code(file)))
  assert.deepEqual(byHand, [])
})
