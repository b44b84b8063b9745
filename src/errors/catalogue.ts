/**
 * Every error that a user can meet: its code, what happened, and the cure. Throwers supply the facts, this file the words.
 * docs/troubleshooting.md is generated from it.
 */
import { handErrors } from './by-hand.ts'
import { clusterErrors } from './cluster.ts'
import { installErrors } from './install.ts'
import { rolloutErrors } from './rollout.ts'
import { RolloutError, type Words } from './rollout-error.ts'
import { settingErrors } from './settings.ts'

export const catalogue = { ...settingErrors, ...clusterErrors, ...rolloutErrors, ...handErrors, ...installErrors }

export type Code = keyof typeof catalogue
export type Facts<C extends Code> = Parameters<(typeof catalogue)[C]>[0]

/** Message and cure of `code` for these facts. */
export const words = <C extends Code>(code: C, facts: Facts<C>): Words =>
  (catalogue[code] as (facts: Facts<C>) => Words)(facts)

/** An error of the catalogue, to be thrown. */
export const failure = <C extends Code>(code: C, facts: Facts<C>, cause?: unknown): RolloutError =>
  new RolloutError(code, words(code, facts), { cause })
