/** Which of a pod's containers is the user's. */
import type { JsonObject } from '../../engine/ports/ports.ts'
import { objects } from '../../kubernetes/api/json.ts'

/** The container that takes the requests: the one with ports, else the first. */
export const userContainer = (podSpec: JsonObject): JsonObject | undefined => {
  const containers = objects(podSpec.containers)
  return containers.find(({ ports }) => objects(ports).length > 0) ?? containers[0]
}
