#!/usr/bin/env node
import { nodeFault } from './node-version.js'
const fault = nodeFault(process.versions.node)
if (fault !== undefined) {
  console.error(fault)
  process.exit(2)
}
const { keepCompiled } = await import('./compile-cache.js')
keepCompiled()
await (await import('./main.js')).cli()
