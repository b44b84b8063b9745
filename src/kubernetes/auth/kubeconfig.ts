/**
 * A kubeconfig, read: which server, which user, which namespace. Pure but for findConfigs, which reads the files.
 * Source: kubernetes.io, "Organizing Cluster Access Using kubeconfig Files": of several files the first to name a thing wins.
 */
import { delimiter, dirname, isAbsolute, join, resolve } from 'node:path'
import { isPlainPath } from '../../engine/ports/guards/plain-path.ts'
import type { Json, JsonObject } from '../../engine/ports/ports.ts'
import { parseYaml } from '../../engine/ports/yaml/yaml.ts'
import { failure } from '../../errors/catalogue.ts'
import { isAbsent, reasonOf } from '../../settings/sources/bounded-file.ts'
import { isObject, object, objects, text } from '../api/json.ts'
import type { Environment } from '../http/proxy.ts'
import { printablePath, readText } from './safe-file.ts'

/** A kubeconfig's text, where it was found (for people), and the folder its relative paths start from. */
type ConfigText = {
  readonly where: string
  readonly text: string
  readonly folder: string
  /** It was given as text: its folder is that of the job, whose files belong to a checkout. */
  readonly isPasted?: true
}

/** One context, resolved: its cluster and user as written, with absolute paths. */
export type ChosenContext = {
  /** Where it was found, for people. */
  readonly where: string
  readonly context: string
  readonly server: URL
  readonly namespace?: string
  readonly cluster: JsonObject
  readonly user: JsonObject
  readonly userName: string
}

/** @throws E_KUBECONFIG_INVALID E_CONTEXT */
export const chooseContext = (texts: readonly ConfigText[], requested?: string): ChosenContext => {
  const configs = texts.map(parseConfig)
  const where = texts.map((one) => one.where).join(', ')
  const contexts = names(configs, 'contexts')
  const name = requested ?? configs.map((config) => text(config['current-context'])).find((current) => current)
  const context = name === undefined ? undefined : named(configs, 'contexts', name)?.context
  if (name === undefined || !isObject(context)) throw failure('E_CONTEXT', { asked: name, contexts, where })
  const [clusterName, userName] = [text(context.cluster) ?? '', text(context.user) ?? '']
  const cluster = object(named(configs, 'clusters', clusterName)?.cluster)
  const user = object(named(configs, 'users', userName)?.user)
  const server = serverOf(cluster, `${where}, cluster "${clusterName}"`)
  const namespace = namespaceOf(context, `${where}, context "${name}"`)
  return { where, context: name, server, namespace, cluster, user, userName }
}

const parseConfig = (found: ConfigText): JsonObject => {
  const { where, text: content } = found
  const config = read(where, content)
  if (isObject(config) && (config.clusters !== undefined || config.contexts !== undefined || isEmpty(config)))
    return absolute(config, found)
  const why = looksEncoded(content)
    ? 'it looks base64-encoded; decode it first'
    : 'it has neither clusters nor contexts'
  throw failure('E_KUBECONFIG_INVALID', { where, why })
}

/** kubectl leaves such a file behind when the last context is removed. */
const isEmpty = (config: JsonObject): boolean => config.kind === 'Config'

const read = (where: string, content: string): Json => {
  try {
    // The library prints its warnings, with the lines around them.
    return parseYaml(content)
  } catch (error) {
    // The parser quotes the lines around a fault, and they may hold a token: only the place is told.
    const line = /at line (\d+)/.exec(String(error))?.[1]
    throw failure('E_KUBECONFIG_INVALID', {
      where,
      why: line ? `line ${line} is not valid YAML` : 'it is not valid YAML',
    })
  }
}

const looksEncoded = (content: string): boolean =>
  /^[A-Za-z0-9+/=\s]+$/.test(content) && Buffer.from(content, 'base64').toString().includes('apiVersion')

type Section = 'clusters' | 'contexts' | 'users'

const names = (configs: readonly JsonObject[], section: Section): readonly string[] =>
  [...new Set(configs.flatMap((config) => objects(config[section]).map(({ name }) => text(name) ?? '')))].filter(
    Boolean,
  )

const named = (configs: readonly JsonObject[], section: Section, name: string): JsonObject | undefined =>
  configs.flatMap((config) => objects(config[section])).find((entry) => entry.name === name)

const serverOf = (cluster: JsonObject, where: string): URL => {
  const server = URL.parse(text(cluster.server) ?? '')
  // Not repeated: what stands there instead may be a secret.
  if (!server || !/^https?:$/.test(server.protocol))
    throw failure('E_KUBECONFIG_INVALID', { where, why: 'its server is not a URL such as https://host:6443' })
  if (server.username || server.password)
    throw failure('E_KUBECONFIG_INVALID', { where, why: 'its server contains a password; set it under user instead' })
  if (!isPlainPath(pathOf(text(cluster.server) ?? '')))
    throw failure('E_KUBECONFIG_INVALID', { where, why: 'the path of its server contains "//", "..", or a backslash' })
  return server
}

/** As written: a URL that is parsed has lost what is wrong with it. */
const pathOf = (server: string): string => /^https?:\/\/[^/?#\\]*(.*)$/is.exec(server)?.[1] || '/'

/** It becomes a part of paths. */
const namespaceOf = (context: JsonObject, where: string): string | undefined => {
  const namespace = text(context.namespace)
  if (namespace === undefined || /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(namespace)) return namespace
  throw failure('E_KUBECONFIG_INVALID', { where, why: 'its namespace is not a valid Kubernetes name' })
}

const fileFields = ['certificate-authority', 'client-certificate', 'client-key', 'tokenFile'] as const

/** Paths as seen from the folder of the file that names them. */
const absolute = (config: JsonObject, { folder, isPasted }: ConfigText): JsonObject => ({
  ...config,
  clusters: objects(config.clusters).map((entry) => ({ ...entry, cluster: resolved(object(entry.cluster), folder) })),
  users: objects(config.users).map((entry) => ({
    ...entry,
    user: resolved(withProgram(entry, isPasted ? undefined : folder), folder),
  })),
})

/** Its program, as kubectl finds it: a path is relative to the file, a bare name is on the PATH. */
const withProgram = ({ user }: JsonObject, folder: string | undefined): JsonObject => {
  const { exec, ...rest } = object(user)
  const command = text(object(exec).command)
  if (folder === undefined || command === undefined || !isRelativePath(command)) return object(user)
  return { ...rest, exec: { ...object(exec), command: resolve(folder, command) } }
}

export const isRelativePath = (command: string): boolean => /[/\\]/.test(command) && !isAbsolute(command)

const resolved = (fields: JsonObject, folder: string): JsonObject => ({
  ...fields,
  ...Object.fromEntries(
    fileFields.flatMap((field) => {
      const path = text(fields[field])
      return path === undefined || isAbsolute(path) ? [] : [[field, resolve(folder, path)] as const]
    }),
  ),
})

/** Where kubeconfigs come from: what the user gave, KUBECONFIG, the home folder; each as text with its place. */

export type Given = { readonly content: string } | { readonly file: string }

/** Empty where nothing was given and none of the usual places has one. @throws E_KUBECONFIG_READ */
export const findConfigs = async (given: Given | undefined, env: Environment): Promise<readonly ConfigText[]> => {
  if (given && 'content' in given)
    return [{ where: 'kubeconfig', text: given.content, folder: process.cwd(), isPasted: true }]
  if (given) return [await readConfig(inHome(given.file, env))]
  if (env.KUBECONFIG?.includes('\n')) throw pasted()
  const listed = (env.KUBECONFIG ?? '').split(delimiter).filter(Boolean)
  // Windows has no HOME, unless somebody sets it; client-go looks there too.
  const home = env.HOME || env.USERPROFILE
  const usual = home ? [join(home, '.kube', 'config')] : []
  const found = await Promise.all((listed.length > 0 ? listed : usual).map(readIfThere))
  return found.flatMap((config) => config ?? [])
}

/** No shell expands it in an input. */
const inHome = (file: string, { HOME, USERPROFILE }: Environment): string => {
  const home = HOME || USERPROFILE
  return home && /^~[/\\]/.test(file) ? join(home, file.slice(2)) : file
}

const readConfig = async (file: string): Promise<ConfigText> => (await readIfThere(file)) ?? raise(file, 'no such file')

const readIfThere = async (file: string): Promise<ConfigText | undefined> => {
  try {
    return { where: file, text: await readText(file), folder: dirname(resolve(file)) }
  } catch (error) {
    return isAbsent(error) ? undefined : raise(file, reasonOf(error))
  }
}

const raise = (file: string, why: string): never => {
  throw failure('E_KUBECONFIG_READ', { file: `"${printablePath(file)}"`, why })
}

/** A secret is easily put where its path belongs; as paths, its lines would be told. */
const pasted = () => {
  const why = 'it contains a kubeconfig instead of a path; use the setting `kubeconfig` for the content'
  return failure('E_KUBECONFIG_READ', { file: 'in KUBECONFIG', why })
}
