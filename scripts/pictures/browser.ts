/** Headless Chromium as Debian ships it: a page of our own, from a file, as a picture of just its height. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const quiet = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
  '--allow-file-access-from-files',
  // Scripts run to their end before the picture is taken.
  '--virtual-time-budget=10000',
]

export type Look = {
  readonly width: number
  readonly isDark?: boolean
}

/** The page says its own height in its title. */
export const photograph = (html: string, file: string, { width, isDark = false }: Look): void => {
  const folder = mkdtempSync(join(tmpdir(), 'kn-rollout-picture-'))
  const page = join(folder, 'page.html')
  const run = (...args: readonly string[]): string =>
    execFileSync(
      'chromium',
      [
        ...quiet,
        `--blink-settings=preferredColorScheme=${isDark ? 0 : 1}`,
        `--user-data-dir=${join(folder, 'profile')}`,
        ...args,
        page,
      ],
      {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
        timeout: 60_000,
      },
    )
  try {
    writeFileSync(page, html)
    const height = /<title>(\d+)<\/title>/.exec(run(`--window-size=${width},300`, '--dump-dom'))?.[1]
    if (height === undefined) throw new Error('The page never said how high it is.')
    run(`--window-size=${width},${height}`, `--screenshot=${file}`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
