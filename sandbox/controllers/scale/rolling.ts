/**
 * How a Deployment comes to its size: pure. Pods of a former template are replaced one after the other, each only once another is
 * ready: none may be missing, and a quarter more may be there meanwhile.
 * Source: kubernetes pkg/controller/deployment/rolling.go; serving sets maxUnavailable to 0 and leaves maxSurge at 25 %.
 */
export type Counts = {
  /** Of the present template. */
  readonly fresh: number
  readonly freshReady: number
  /** Of a former one. */
  readonly old: number
  readonly replicas: number
}

export type Move = { readonly add: number; readonly stopFresh: number; readonly stopOld: number }

export const nextMove = ({ fresh, freshReady, old, replicas }: Counts): Move => {
  const most = replicas + Math.ceil(replicas / 4)
  return {
    add: Math.max(0, Math.min(replicas - fresh, most - fresh - old)),
    stopFresh: Math.max(0, fresh - replicas),
    stopOld: Math.max(0, Math.min(old, freshReady + old - replicas)),
  }
}
