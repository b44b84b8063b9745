/** Everything `up` needs before anything can start: packages, programs and images. It outlives `down`. */
import { build, estimate, isBuilt } from './build.ts'
import { makeImages } from './images.ts'
import { installPackages } from './packages.ts'
import { type GoPart, recipes } from './recipes.ts'
import { duration, progress, timed } from './report.ts'

export const clusterParts: readonly GoPart[] = ['kubernetes', 'knative', 'tools', 'traefik', 'fixture']

export async function prepare(): Promise<void> {
  const installed = await installPackages()
  if (installed.length > 0) progress(`Installed ${installed.join(', ')}.`)
  await buildMissing(clusterParts)
  const made = await makeImages()
  if (made > 0) progress(`Made ${made} images.`)
}

/** One after the other: each build already uses every core. */
export async function buildMissing(parts: readonly GoPart[]): Promise<void> {
  const missing = parts.filter((part) => !isBuilt(part))
  for (const [index, part] of missing.entries()) {
    const left = missing.slice(index).reduce((sum, rest) => sum + estimate(rest), 0)
    const name = `${part} ${recipes[part].version}`
    progress(`Building ${name}: about ${duration(estimate(part))}, ${duration(left)} until all is built.`)
    await timed(name, () => build(part))
  }
}
