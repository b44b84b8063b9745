/** Which curl is fit: asked before a deploy changes anything (engine/observe/reachability.ts), and by `doctor`. Pure. */
import { failure } from '../errors/catalogue.ts'
import type { CurlRun } from './curl-answer.ts'

export const versionOfCurl = ['--version']

/** `run`: of `versionOfCurl`. @throws E_CURL_UNUSABLE */
export function refuseUnusable(run: CurlRun): void {
  const why = faultOfVersion(run)
  if (why !== undefined) throw failure('E_CURL_UNUSABLE', { why })
}

/** What keeps the curl that answered `--version` so from being used; undefined: nothing. */
const faultOfVersion = ({ exitCode, stdout }: CurlRun): string | undefined => {
  const [, version, major = '', minor = ''] = /^curl ((\d+)\.(\d+)\S*)/.exec(stdout) ?? []
  if (exitCode !== 0 || version === undefined) return '`curl --version` did not report a version'
  const isOld = Number(major) < 7 || (Number(major) === 7 && Number(minor) < leastMinor)
  return isOld ? `its version is ${version}` : undefined
}

/** That of `10M` for --max-filesize; headers from standard input came with 7.55. */
const leastMinor = 58
