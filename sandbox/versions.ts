/**
 * What differs between the versions of Knative, one row a difference. Each part asks for the row that it needs and never for a
 * version. Source: serving's release branches; test/contract shows each row on both subjects.
 */
export const knativeVersions = ['1.15', '1.17', '1.21', '1.23'] as const
export type KnativeVersion = (typeof knativeVersions)[number]

export const newestVersion: KnativeVersion = '1.23'

export type Difference =
  | 'names-default-container'
  | 'knows-host-fields'
  | 'forgives-crashes'
  | 'counts-invocations-in-seconds'
  | 'scales-by-revision'
  | 'tries-pods'
  | 'refuses-foreign-revisions'

/** The minor version that brought it. */
const since: Readonly<Record<Difference, number>> = {
  // Pods name the container that kubectl logs shows.
  'names-default-container': 17,
  // hostNetwork, hostPID and hostIPC of a template are there to be refused; before, they are dropped like any field that is not known.
  'knows-host-fields': 17,
  // A Revision that was seen to crash is Ready again with its next ready Pod; before, it stays not Ready for good, and its Route frozen.
  'forgives-crashes': 17,
  // queue-proxy tells kn_serving_invocation_duration_seconds; before, revision_app_request_count and _latencies.
  'counts-invocations-in-seconds': 19,
  // Admission makes the Pod of a template in a dry run; before, only where an annotation of the template asked for it.
  'tries-pods': 20,
  // The Revision's autoscaling annotations are followed at any time: its PodAutoscaler is kept like it, and its Pods do not carry
  // them. Before, a PodAutoscaler got them at its birth and went by its own; Pods carry them, so that a change of them on the
  // Revision replaces every Pod (serving#16186).
  'scales-by-revision': 21,
  // A Route takes no Revision of another Service (serving#16294).
  'refuses-foreign-revisions': 21,
}

export const does = (knative: KnativeVersion, difference: Difference): boolean =>
  Number(knative.split('.')[1]) >= since[difference]
