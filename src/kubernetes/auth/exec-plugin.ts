/**
 * One run of a kubeconfig's exec plugin, as kubectl runs it: its own environment, and in KUBERNETES_EXEC_INFO what is wanted of it.
 * It can ask nobody anything. Source: kubernetes.io, "Authenticating", client-go credential plugins.
 */
import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { dirname } from 'node:path'
import type { Readable } from 'node:stream'
import type { JsonObject } from '../../engine/ports/ports.ts'
import { list, object, objects, parseJson, text } from '../api/json.ts'
import type { Credentials } from '../http/accepted-credentials.ts'
import { endOfToken } from './expiry.ts'
import { type ChosenContext, isRelativePath } from './kubeconfig.ts'

/** `endsAtMs` since the epoch, as far as that is known. */
export type Issued = { readonly credentials: Credentials; readonly endsAtMs: number | undefined }

/** @throws what kept it from giving any; never what it printed for us, which may be a token */
export const runExec = async (chosen: ChosenContext, signal: AbortSignal): Promise<Issued> => {
  const exec = object(chosen.user.exec)
  const { status } = object(parseJson(await printedBy(started(exec, infoFor(chosen)), exec, signal)))
  const { token, clientCertificateData: cert, clientKeyData: key, expirationTimestamp } = object(status)
  const given = { token: text(token), cert: text(cert), key: text(key) }
  if (given.token === undefined && given.cert === undefined)
    throw new Error('it returned neither a token nor a certificate')
  if ((given.cert === undefined) !== (given.key === undefined))
    throw new Error('it returned a client certificate without its key, or a key without its certificate')
  const expiresAtMs = Date.parse(text(expirationTimestamp) ?? '')
  return {
    credentials: {
      headers: given.token === undefined ? {} : { authorization: `Bearer ${given.token}` },
      ...(given.cert && { cert: given.cert }),
      ...(given.key && { key: given.key }),
    },
    endsAtMs: Number.isNaN(expiresAtMs) ? endOfToken(given.token ?? '') : expiresAtMs,
  }
}

/** It leads a process group, so that its children can be ended with it. */
const started = (exec: JsonObject, info: string): Plugin => {
  const command = text(exec.command)
  if (command === undefined) throw new Error('the kubeconfig does not name its program')
  if (isRelativePath(command))
    throw new Error('its path is relative, to the files of a checkout; use an absolute path, or a program on the PATH')
  return spawn(command, list(exec.args).map(String), {
    env: { ...process.env, ...variablesOf(exec), KUBERNETES_EXEC_INFO: info },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
    // There, a bare name is looked for in the working directory first.
    ...(process.platform === 'win32' && { cwd: dirname(process.execPath) }),
    windowsHide: true,
  })
}

type Plugin = ChildProcessByStdio<null, Readable, Readable>

/** More than any credential; a plugin without an end is ended. */
const longest = 1024 * 1024
/** For what is still in its pipes when it ends; a daemon that it started may hold them for ever. */
const drainMs = 1_000

const printedBy = (plugin: Plugin, exec: JsonObject, signal: AbortSignal): Promise<string> => {
  const said = { out: '', error: '' }
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const giveUp = (reason: unknown) => {
    endGroup(plugin)
    reject(reason)
  }
  const finish = () => {
    const complaint = withoutValues(said.error, exec) || `exit code ${plugin.exitCode ?? plugin.signalCode}`
    plugin.exitCode === 0 ? resolve(said.out) : reject(new Error(complaint))
  }
  plugin.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    said.out += chunk
    if (said.out.length > longest) giveUp(new Error('it printed more than 1 MiB'))
  })
  plugin.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    said.error = (said.error + chunk).slice(0, longest)
  })
  plugin.on('error', reject)
  plugin.on('exit', () => setTimeout(finish, drainMs).unref())
  plugin.on('close', finish)
  return settled(promise, { plugin, signal, giveUp })
}

type Watched = { readonly plugin: Plugin; readonly signal: AbortSignal; readonly giveUp: (reason: unknown) => void }

/** Nothing of it outlives the wait for it: not at the limit of its time, and not when this process ends. */
const settled = async (printed: Promise<string>, { plugin, signal, giveUp }: Watched): Promise<string> => {
  const abort = () => giveUp(signal.reason)
  const leave = () => endGroup(plugin)
  signal.addEventListener('abort', abort)
  process.once('exit', leave)
  try {
    return await printed
  } finally {
    signal.removeEventListener('abort', abort)
    process.off('exit', leave)
    for (const pipe of [plugin.stdout, plugin.stderr]) pipe.destroy()
  }
}

/** By a signal that cannot be ignored. */
const endGroup = (plugin: Plugin): void => {
  try {
    if (plugin.pid !== undefined && process.platform !== 'win32') process.kill(-plugin.pid, 'SIGKILL')
    else plugin.kill('SIGKILL')
  } catch {
    // It has ended already.
  }
}

/** A plugin may complain with what it was given, which may be a secret of the cloud; what names a place is none. */
const withoutValues = (complaint: string, exec: JsonObject): string =>
  Object.entries(variablesOf(exec))
    .filter(([name, value]) => value.length >= shortestSecret && !/REGION|PROFILE/.test(name))
    .reduce((masked, [, value]) => masked.replaceAll(value, '***'), complaint)

const shortestSecret = 8

const variablesOf = (exec: JsonObject): Readonly<Record<string, string>> =>
  Object.fromEntries(objects(exec.env).map(({ name, value }) => [String(name), String(value ?? '')]))

const infoFor = ({ server, cluster, user }: ChosenContext): string => {
  const exec = object(user.exec)
  const shown = exec.provideClusterInfo === true && {
    cluster: {
      server: server.href,
      'certificate-authority-data': cluster['certificate-authority-data'],
      'tls-server-name': cluster['tls-server-name'],
    },
  }
  return JSON.stringify({
    apiVersion: exec.apiVersion,
    kind: 'ExecCredential',
    spec: { interactive: false, ...shown },
  })
}
