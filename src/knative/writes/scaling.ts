/**
 * What holds pods, and what tells by which objects: min-scale of Revisions and of their PodAutoscalers, pods, and what is installed.
 * PodAutoscalers are read and written one by one, and not watched.
 */
import type { Cluster, Installation, RevisionChange, WriteResult } from '../../engine/ports/ports.ts'
import { read } from '../../kubernetes/api/read.ts'
import type { Api } from '../../kubernetes/api/request.ts'
import { type Kind, one, type Place } from '../paths.ts'
import { readPodMarks } from '../pods/marks.ts'
import { readInstallation } from '../reads/installation.ts'
import type { Snapshots } from '../reads/snapshot.ts'
import { previewMinScale } from './preview.ts'
import { patchMinScale, type Written } from './requests.ts'

type Scaling = Pick<
  Cluster,
  'previewMinScale' | 'writeRevision' | 'readAutoscaler' | 'writeAutoscaler' | 'readPods' | 'installation'
>

export const createScaling = (api: Api, place: Place, snapshots: Snapshots): Scaling => {
  let installation: Promise<Installation> | undefined
  return {
    previewMinScale: (of) => previewMinScale(place, of, snapshots.kept(kindOf[of.on], of.revision)),
    writeRevision: (name, change) => writeMinScale(api, { place, snapshots, kind: 'revisions', name }, change),
    readAutoscaler: (name) => readAutoscaler(api, { place, snapshots, name }),
    writeAutoscaler: (name, change) => writeAutoscaler(api, { place, snapshots, name }, change),
    readPods: (revision) => readPodMarks(api, place.namespace, revision),
    installation: (again) => {
      if (again) installation = undefined
      installation ??= readInstallation(api, place, snapshots.kept('services', place.service))
      return installation
    },
  }
}

export const absent: WriteResult = {
  is: 'refused',
  status: 404,
  reason: 'NotFound',
  message: 'This rollout has not found the object.',
}

export const learned = (snapshots: Snapshots, kind: Kind, { result, object }: Written): WriteResult => {
  if (object) snapshots.learn(kind, { is: 'put', object })
  return result
}

type Named = { readonly place: Place; readonly snapshots: Snapshots; readonly name: string }
type ScaledKind = 'revisions' | 'podautoscalers'

const kindOf = { revision: 'revisions', 'pod-autoscaler': 'podautoscalers' } as const

const writeMinScale = async (
  api: Api,
  { place, snapshots, kind, name }: Named & { readonly kind: ScaledKind },
  { minScale }: RevisionChange,
): Promise<WriteResult> => {
  const live = snapshots.kept(kind, name)
  return live ? learned(snapshots, kind, await patchMinScale(api, place, { kind, name, live, minScale })) : absent
}

const readAutoscaler = async (api: Api, { place, snapshots, name }: Named): Promise<boolean> => {
  try {
    const found = await read(api, { path: one(place.namespace, 'podautoscalers', name) })
    const kept = snapshots.kept('podautoscalers', name)
    if (found) snapshots.learn('podautoscalers', { is: 'put', object: found })
    else if (kept) snapshots.learn('podautoscalers', { is: 'gone', object: kept })
    return true
  } catch {
    return false
  }
}

const writeAutoscaler = async (api: Api, named: Named, change: RevisionChange): Promise<WriteResult> => {
  const result = await writeMinScale(api, { ...named, kind: 'podautoscalers' }, change)
  if (result.is !== 'written') await readAutoscaler(api, named)
  return result
}
