/** The pods of a Revision, as far as they tell the version of Knative: which template made them, and what they carry of it. */
import type { JsonObject } from '../../engine/ports/ports.ts'
import { object, text, texts } from '../../kubernetes/api/json.ts'
import { readList } from '../../kubernetes/api/read.ts'
import type { Api } from '../../kubernetes/api/request.ts'
import { isForAutoscaler, type PodMark } from '../../rollout/pods/holding.ts'
import { label } from '../names.ts'
import { corePath } from '../paths.ts'

/** Undefined where they may not be read: a rollout works without. */
export const readPodMarks = async (
  api: Api,
  namespace: string,
  revision: string,
): Promise<readonly PodMark[] | undefined> => {
  const query = { labelSelector: `${label.revision}=${revision}` }
  const listed = await readList(api, { path: corePath(namespace, 'pods'), query }).catch(() => undefined)
  return listed?.items.flatMap(podMark)
}

const ended: ReadonlySet<string> = new Set(['Failed', 'Succeeded'])

/** None of a pod that is on its way out, or that ended and stays listed, as evicted ones do. */
const podMark = (pod: JsonObject): readonly PodMark[] => {
  const metadata = object(pod.metadata)
  const isOver = ended.has(text(object(pod.status).phase) ?? '')
  if (metadata.deletionTimestamp !== undefined || isOver) return []
  return [
    {
      name: text(metadata.name) ?? '',
      template: texts(metadata.labels)['pod-template-hash'] ?? '',
      isScaleMarked: Object.keys(texts(metadata.annotations)).some(isForAutoscaler),
    },
  ]
}
