/** Manifests as people have them (manifests/), each as it is and with one change: the next image. */
import { readdirSync, readFileSync } from 'node:fs'

type Manifest = { readonly file: string; readonly text: string; readonly changed: string }

const folder = new URL('./manifests/', import.meta.url)

export const manifests: readonly Manifest[] = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => {
    const text = readFileSync(new URL(file, folder), 'utf8')
    return { file, text, changed: text.replace('dev.local/fixture:1', 'dev.local/fixture:2') }
  })
