/** The size of what people download and of what a start reads, by files. */
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { bundleFolder } from './program.ts'

const startUpFiles = ['main.js', 'index.js', 'cli.js', 'package.json']

export const startUpKiB = (): number => kib(startUpFiles)

export const wholeKiB = (): number => kib(readdirSync(bundleFolder))

const kib = (names: readonly string[]): number =>
  names.reduce((sum, name) => sum + statSync(join(bundleFolder, name)).size, 0) / 1024
