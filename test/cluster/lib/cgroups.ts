/**
 * The control groups that the kubelet makes for Pods, all below one of our own so that none is left and none is
 * anyone else's. On cgroup v1 every controller has a tree of its own; on v2 there is one.
 */
import { existsSync, mkdirSync, readdirSync, rmdirSync } from 'node:fs'
import { join } from 'node:path'
import { clusterName } from './settings.ts'

const root = '/sys/fs/cgroup'
const isV2 = existsSync(join(root, 'cgroup.controllers'))

export function createCgroups(): void {
  for (const group of groups()) mkdirSync(group, { recursive: true })
}

/** The groups must hold no process any more. */
export function removeCgroups(): void {
  for (const group of groups()) if (existsSync(group)) removeTree(group)
}

/** cgroup v1 controllers are folders; the links beside them are other names for the same. */
function groups(): readonly string[] {
  const trees = isV2 ? [root] : foldersIn(root)
  return trees.map((tree) => join(tree, clusterName))
}

/** A group's files cannot be deleted; removing the folder is what removes the group. */
function removeTree(group: string): void {
  for (const child of foldersIn(group)) removeTree(child)
  rmdirSync(group)
}

function foldersIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true })
  return entries.filter((entry) => entry.isDirectory()).map((entry) => join(folder, entry.name))
}
