/** Shell examples: each command has its reader, and those of the tool are played. A command that nobody reads is a fault. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { present } from '../../scripts/faces.ts'
import { parse as parseSettings } from '../../src/settings/parse.ts'
import { fromFlags } from '../../src/settings/sources/flags.ts'
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
  'kubectl create rolebinding': ['--role', '--serviceaccount', '--namespace'],
}

export const shellRead = (text: string): Read => {
  if (text.startsWith('# deploy/github-token.sh')) return tokenScript(text)
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

const toolRead = ([verb = '', ...args]: readonly string[]): Read => {
  if (verb.startsWith('--')) return fine
  const raw = fromFlags(args, { env: { KN_ROLLOUT_COMMAND: verb }, cwd: import.meta.dirname })
  try {
    parseSettings(raw)
    return { faults: [], runs: [Object.fromEntries(raw.given)] }
  } catch (error) {
    return wrong(String(error))
  }
}

/** Run as it stands by a shell, with a curl and a jq that give what GitHub would. */
const tokenScript = (text: string): Read => {
  const folder = mkdtempSync(join(tmpdir(), 'kn-rollout-example-'))
  try {
    for (const [name, answer] of [
      ['curl', '{"value":"ey.example"}'],
      ['jq', 'ey.example'],
    ] as const)
      writeFileSync(join(folder, name), `#!/bin/sh\necho '${answer}'\n`, { mode: 0o755 })
    const env = { PATH: `${folder}:${process.env.PATH}`, ACTIONS_ID_TOKEN_REQUEST_URL: 'https://github.example?x=1' }
    const answer = execFileSync('sh', ['-c', text, 'sh', 'https://k8s.example'], { env, encoding: 'utf8' })
    const { kind, status } = JSON.parse(answer)
    const isGood = kind === 'ExecCredential' && status.token === 'ey.example' && Date.parse(status.expirationTimestamp)
    return isGood ? fine : wrong(`It gives ${answer}`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
