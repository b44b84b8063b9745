/** Which CI this is, by its environment; undefined on a person's machine. Pure: one more CI is one more file and one more row. */
import { githubContext, isGithub } from '../github/context.ts'
import { gitlabContext, isGitlab } from '../gitlab/context.ts'
import type { CiContext, Env } from '../report/job/ci-context.ts'

const cis: readonly { readonly is: (env: Env) => boolean; readonly context: (env: Env) => CiContext }[] = [
  { is: isGithub, context: githubContext },
  { is: isGitlab, context: gitlabContext },
]

export const detect = (env: Env): CiContext | undefined => cis.find((ci) => ci.is(env))?.context(env)
