/** Shell examples: each command has its reader, and those of the tool are played. A command that nobody reads is a fault. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { present } from '../../scripts/faces/faces.ts'
import { commandFirst } from '../../src/cli/help/suggest.ts'
import { optionsOf, type Verb } from '../../src/cli/table/verb.ts'
import { verbNamed } from '../../src/cli/table/verbs.ts'
import { chooseContext } from '../../src/kubernetes/auth/kubeconfig.ts'
import { parse as parseSettings, refuseWrong } from '../../src/settings/parse.ts'
import type { Setting } from '../../src/settings/setting.ts'
import { fromFlags } from '../../src/settings/sources/flags.ts'
import { readerOf } from '../../src/settings/written/reader.ts'
import { evidenceScriptFaults } from './evidence-scripts.ts'
import type { Given } from './play.ts'

/** What is wrong with an example, and what it asks the tool to do. */
export type Read = { readonly faults: readonly string[]; readonly runs: readonly Given[] }

const fine: Read = { faults: [], runs: [] }
const wrong = (...faults: readonly string[]): Read => ({ faults, runs: [] })

const { name: packageName, scripts } = JSON.parse(present('package.json') ?? '')

/** Commands of others that examples use, with the flags that are used there. */
const foreign: Readonly<Record<string, readonly string[]>> = {
  'git clone': [],
  cd: [],
  'npm pack': [],
  'gh attestation verify': ['--repo'],
  'gh release verify': ['--repo'],
  'gh secret set': [],
  'kubectl apply': ['--filename', '--namespace'],
  'kubectl create rolebinding': ['--role', '--serviceaccount', '--namespace'],
  'kubectl create serviceaccount': ['--namespace'],
  'rm ci.kubeconfig': [],
  'sh kubeconfig.sh': [],
}

export const shellRead = (text: string): Read => {
  if (text.startsWith('# deploy/github-token.sh')) return tokenScript(text)
  if (text.startsWith('# deploy/') && text.includes('$KN_ROLLOUT_CANDIDATE'))
    return wrong(...evidenceScriptFaults(text))
  if (text.startsWith('# kubeconfig.sh')) return kubeconfigRead(text)
  const commands = text
    .replaceAll('\\\n', ' ')
    .replace(/(^| )#.*/gm, '')
    .split(/\n|&&|;/)
    .map((line) => wordsOf(line))
    .filter((words) => words.length > 0)
  const read = commands.map(commandRead)
  return { faults: read.flatMap(({ faults }) => faults), runs: read.flatMap(({ runs }) => runs) }
}

/** The words of a command, without their quotes. */
const wordsOf = (line: string): readonly string[] =>
  [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(([, single, double, bare]) => single ?? double ?? bare ?? '')

const commandRead = (words: readonly string[]): Read => {
  const line = words.join(' ')
  const [, rest] = /^(?:kn rollout|kn-rollout)(?: (.*))?$/.exec(line) ?? []
  if (rest !== undefined) return toolRead(words.slice(words[0] === 'kn' ? 2 : 1))
  const [, script] = /^npm (?:run )?([\w:]+)/.exec(line) ?? []
  if (script !== undefined && script in scripts) return fine
  if (line === `npm install -g ${packageName}` || line === 'npm install -g .') return fine
  const [, flags] = Object.entries(foreign).find(([command]) => line.startsWith(command)) ?? []
  if (!flags) return wrong(`Nobody reads "${line}": teach test/examples/commands.ts.`)
  const unknown = words.filter((word) => /^--\w/.test(word) && !flags.includes(word.split('=')[0] ?? ''))
  return wrong(...unknown.map((word) => `"${line}" has an unknown flag ${word}.`))
}

/** A command that is no rollout, by its own options: read, and not played. */
const ownRead = (verb: Verb, positional: readonly Setting<unknown>[], args: readonly string[]): Read => {
  const known = optionsOf(verb)
  const raw = fromFlags(args, { env: {}, cwd: import.meta.dirname }, { known, positional })
  const reader = readerOf(raw)
  for (const option of known) reader.take(option)
  try {
    refuseWrong(raw, reader)
    return fine
  } catch (error) {
    return wrong(String(error))
  }
}

const toolRead = (words: readonly string[]): Read => {
  const [verb = '', ...args] = commandFirst(words)
  if (verb.startsWith('--')) return fine
  if (verb === 'help' || args.includes('--help')) return fine
  const row = verbNamed(verb)
  if (row?.runs.is === 'own') return ownRead(row, row.runs.positional, args)
  const cwd = import.meta.dirname
  const raw = row?.runs.read?.(args, { env: {}, cwd }) ?? fromFlags(args, { env: { KN_ROLLOUT_COMMAND: verb }, cwd })
  try {
    const { sample } = parseSettings(raw)
    return sample ? fine : { faults: [], runs: [Object.fromEntries(raw.given)] }
  } catch (error) {
    return wrong(String(error))
  }
}

/** Run as it stands, with a curl and a jq that give what GitHub would. */
const tokenScript = (text: string): Read => {
  const programs = { curl: `echo '{"value":"ey.example"}'`, jq: 'echo ey.example' }
  const answer = played(text, ['https://k8s.example'], {
    programs,
    ACTIONS_ID_TOKEN_REQUEST_URL: 'https://github.example?x=1',
  })
  const { kind, status } = JSON.parse(answer)
  const isGood = kind === 'ExecCredential' && status.token === 'ey.example' && Date.parse(status.expirationTimestamp)
  return isGood ? fine : wrong(`It gives ${answer}`)
}

/** Run as it stands, with a kubectl that knows one cluster; test/e2e makes kubeconfigs with it by the real one. */
const kubeconfigRead = (text: string): Read => {
  const kubectl = `case "$*" in
    *cluster.server*) printf https://k8s.example;;
    *authority-data*) printf Y2E=;;
    'create token ci --namespace shop --duration 2160h') echo ey.example;;
    *) exit 1;;
  esac`
  const answer = played(text, ['ci', 'shop'], { programs: { kubectl } })
  const { server, user, namespace } = chooseContext([{ where: 'kubeconfig.sh', text: answer, folder: '/' }])
  const isGood = server.href === 'https://k8s.example/' && user?.token === 'ey.example' && namespace === 'shop'
  return isGood ? fine : wrong(`It gives ${answer}`)
}

type Surroundings = { readonly programs: Readonly<Record<string, string>> } & Readonly<Record<string, unknown>>

/** What a script prints where these programs, by their text, come first on the PATH. */
function played(script: string, args: readonly string[], { programs, ...env }: Surroundings): string {
  const folder = mkdtempSync(join(tmpdir(), 'kn-rollout-example-'))
  for (const [name, text] of Object.entries(programs))
    writeFileSync(join(folder, name), `#!/bin/sh\n${text}\n`, { mode: 0o755 })
  const options = { env: { ...env, PATH: `${folder}:${process.env.PATH}` }, encoding: 'utf8' } as const
  try {
    return execFileSync('sh', ['-c', script, 'sh', ...args], options)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
