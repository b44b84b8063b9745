/** What a call is about, as error bodies name it. */
import type { Call } from '../call.ts'
import type { Subject } from '../status.ts'

export const subjectOf = ({ served, name, subresource }: Call): Subject => ({
  group: served.group,
  resource: subresource ? `${served.resource}/${subresource}` : served.resource,
  ...(name ? { name } : {}),
})
