/** Manifests as people have them (manifests/), each as it is and with one change: the next image. */
import { readdirSync, readFileSync } from 'node:fs'

export type Manifest = {
  readonly file: string
  readonly text: string
  readonly changed: string
  /** The test cluster lacks what it needs to run: its first comment says so. */
  readonly isAdmissionOnly: boolean
  /** Knative refuses it unless its administrator says otherwise, as the test cluster's does. */
  readonly needsFlag: boolean
}

const folder = new URL('./manifests/', import.meta.url)

export const manifests: readonly Manifest[] = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => {
    const text = readFileSync(new URL(file, folder), 'utf8')
    const changed = text.replaceAll('/fixture:1', '/fixture:2').replaceAll(digestOf('1'), digestOf('2'))
    const [about = ''] = text.split('\n')
    return {
      file,
      text,
      changed,
      isAdmissionOnly: about.includes('admission only'),
      needsFlag: about.includes('feature flag'),
    }
  })

/** Stands for the digest of the image of this tag, which each build changes. */
export function digestOf(tag: string): string {
  return `sha256:${tag.repeat(64)}`
}
