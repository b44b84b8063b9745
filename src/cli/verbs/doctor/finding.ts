/** What a check of `doctor` finds: one sentence, and what cures it. */

export type Finding = {
  /** `unknown`: it could not be found out, which is nobody's fault. `error`: a rollout would fail. */
  readonly is: 'ok' | 'warning' | 'error' | 'unknown'
  readonly says: string
  /** A sentence; what follows it from the next line on is to be pasted. */
  readonly cure?: string
}

export type NamedFinding = Finding & { readonly check: string }

export const ok = (says: string): Finding => ({ is: 'ok', says })
export const warning = (says: string, cure?: string): Finding => ({ is: 'warning', says, ...(cure && { cure }) })
export const error = (says: string, cure?: string): Finding => ({ is: 'error', says, ...(cure && { cure }) })

/** `what`: reads on after "is not known". */
export const unknown = (what: string, { why, right }: { readonly why: string; readonly right?: string }): Finding =>
  right === undefined
    ? { is: 'unknown', says: `${what} is not known: ${why}` }
    : {
        is: 'unknown',
        says: `${what} is not known: this user may not read it.`,
        cure: `It takes the permission to ${right}.`,
      }
