/**
 * One run of curl, without a shell, that ends with its signal: a curl that hangs must keep neither an abort nor a cancelled job.
 */
import { spawn } from 'node:child_process'
import { dirname } from 'node:path'
import { failure } from '../errors/catalogue.ts'
import type { CurlRun } from './curl-answer.ts'

/** `input` goes to its standard input; when `signal` aborts it is killed, and the run ends as one by a signal. */
type CurlOptions = { readonly input?: string; readonly signal?: AbortSignal }

/** Runs curl to its end. @throws E_CURL_MISSING */
export type Curl = (args: readonly string[], options?: CurlOptions) => Promise<CurlRun>

/** The curl of this name, from the PATH. */
export const startCurl =
  (name = 'curl'): Curl =>
  (args, { input, signal } = {}) =>
    new Promise((resolve, reject) => {
      const child = spawn(name, args, { cwd: safeFolder, signal, killSignal: 'SIGKILL', windowsHide: true })
      const [stdout, stderr] = [kept(), kept()]
      child.stdout.on('data', stdout.take)
      child.stderr.on('data', stderr.take)
      // It may end before it has read all of its input; how it ended says more.
      child.stdin.on('error', () => {})
      child.stdin.end(input)
      child.on('error', (cause) => {
        if (!signal?.aborted) reject(failure('E_CURL_MISSING', { why: cause.message }, cause))
      })
      child.on('close', (exitCode) => resolve({ exitCode, stdout: stdout.text(), stderr: stderr.text() }))
    })

/** Windows looks for a program in the working directory first, and that of a job holds files of the checkout. */
const safeFolder = dirname(process.execPath)

/** Of a body no more is kept; a text that it must contain is looked for in there. */
const mostBytes = 1024 * 1024
/** Of what comes behind, the last line is kept, which is curl's own. */
const endBytes = 256

const kept = () => {
  const chunks: Buffer[] = []
  let bytes = 0
  let end = Buffer.alloc(0)
  const take = (chunk: Buffer): void => {
    const room = Math.max(0, mostBytes - bytes)
    if (room > 0) chunks.push(chunk.subarray(0, room))
    if (chunk.length > room) end = Buffer.concat([end, chunk.subarray(room)]).subarray(-endBytes)
    bytes += chunk.length
  }
  return { take, text: () => Buffer.concat([...chunks, lastLine(end)]).toString('utf8') }
}

/** With the line break before it. */
const lastLine = (text: Buffer): Buffer => text.subarray(Math.max(0, text.lastIndexOf('\n', text.length - 2)))
