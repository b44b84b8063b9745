/** Where kubeconfigs come from: what the user gave, KUBECONFIG, the home folder; each as text with its place. */
import { delimiter, dirname, join, resolve } from 'node:path'
import { failure } from '../errors/catalogue.ts'
import { printablePath, readText, reasonOf } from './files.ts'
import type { ConfigText } from './kubeconfig.ts'
import type { Environment } from './proxy.ts'

export type Given = { readonly content: string } | { readonly file: string }

/** Empty where nothing was given and none of the usual places has one. @throws E_KUBECONFIG_READ */
export const findConfigs = async (given: Given | undefined, env: Environment): Promise<readonly ConfigText[]> => {
  if (given && 'content' in given) return [{ where: 'kubeconfig', text: given.content, folder: process.cwd() }]
  if (given) return [await readConfig(given.file)]
  if (env.KUBECONFIG?.includes('\n')) throw pasted()
  const listed = (env.KUBECONFIG ?? '').split(delimiter).filter(Boolean)
  // Windows has no HOME, unless somebody sets it; client-go looks there too.
  const home = env.HOME || env.USERPROFILE
  const usual = home ? [join(home, '.kube', 'config')] : []
  const found = await Promise.all((listed.length > 0 ? listed : usual).map(readIfThere))
  return found.flatMap((config) => config ?? [])
}

const readConfig = async (file: string): Promise<ConfigText> => (await readIfThere(file)) ?? raise(file, 'no such file')

const readIfThere = async (file: string): Promise<ConfigText | undefined> => {
  try {
    return { where: file, text: await readText(file), folder: dirname(resolve(file)) }
  } catch (error) {
    const why = reasonOf(error)
    return why === 'ENOENT' ? undefined : raise(file, why)
  }
}

const raise = (file: string, why: string): never => {
  throw failure('E_KUBECONFIG_READ', { file: printablePath(file), why })
}

/** A secret is easily put where its path belongs; as paths, its lines would be told. */
const pasted = () => {
  const why = 'it holds the text of one, and a path is wanted there; give the text as the setting kubeconfig'
  return failure('E_KUBECONFIG_READ', { file: 'that KUBECONFIG names', why })
}
