/** Who else changed a part of the Service, as far as Kubernetes wrote it down: field manager, the last user, and when. Pure. */
import { ourManager } from '../ports/annotations.ts'
import type { ServiceView } from '../ports/ports.ts'

/** ` (kubectl-edit, user ops@example, at 2026-11-24T10:00:00Z)`; empty where nobody is named. */
export function editorOf(service: ServiceView | undefined, part: 'template' | 'traffic'): string {
  const other = service?.owners.find(({ owns, manager }) => owns === part && manager !== ourManager)
  const user = service && isTheirs(service, part, other?.at) ? service.lastModifier : undefined
  const who = [other?.manager, user && `user ${user}`].filter(Boolean)
  return who.length > 0 ? ` (${who.join(', ')}${other?.at ? `, at ${other.at}` : ''})` : ''
}

/** The last user is the other hand's. A change of the traffic stops us; of the template it may be that we have written since. */
function isTheirs({ owners }: ServiceView, part: 'template' | 'traffic', at = ''): boolean {
  const ours = owners.find(({ manager }) => manager === ourManager)
  return part === 'traffic' || (ours?.at ?? '') < at
}
