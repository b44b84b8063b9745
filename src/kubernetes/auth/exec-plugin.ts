/**
 * One run of a kubeconfig's exec plugin, as kubectl runs it: its own environment, and in KUBERNETES_EXEC_INFO what is wanted of it.
 * It can ask nobody anything. Source: kubernetes.io, "Authenticating", client-go credential plugins.
 */
import { spawn } from 'node:child_process'
import type { JsonObject } from '../../engine/ports/ports.ts'
import { list, object, objects, parseJson, text } from '../api/json.ts'
import type { Credentials } from '../http/https.ts'
import { endOfToken } from './expiry.ts'
import type { ChosenContext } from './kubeconfig.ts'

/** `endsAtMs` since the epoch, as far as that is known. */
export type Issued = { readonly credentials: Credentials; readonly endsAtMs: number | undefined }

/** @throws what kept it from giving any; never what it printed for us, which may be a token */
export const runExec = async (chosen: ChosenContext): Promise<Issued> => {
  const exec = object(chosen.user.exec)
  const { status } = object(parseJson(await printedBy(exec, infoFor(chosen))))
  const { token, clientCertificateData: cert, clientKeyData: key, expirationTimestamp } = object(status)
  const given = { token: text(token), cert: text(cert), key: text(key) }
  if (given.token === undefined && given.cert === undefined)
    throw new Error('it returned neither a token nor a certificate')
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

/** More than any credential; a plugin without an end is ended. */
const longest = 1024 * 1024

const printedBy = (exec: JsonObject, info: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const command = text(exec.command)
    if (command === undefined) throw new Error('the kubeconfig does not name its program')
    const child = spawn(command, list(exec.args).map(String), {
      env: { ...process.env, ...variablesOf(exec), KUBERNETES_EXEC_INFO: info },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const said = { out: '', error: '' }
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      said.out += chunk
      if (said.out.length > longest) child.kill()
    })
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      said.error = (said.error + chunk).slice(0, longest)
    })
    child.on('error', reject)
    child.on('close', (code) => (code === 0 ? resolve(said.out) : reject(new Error(said.error || `exit code ${code}`))))
  })

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
