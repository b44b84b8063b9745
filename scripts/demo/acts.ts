/** The two acts: what a workflow would say, and the end it must come to. */
import type { Ended } from '../../test/e2e/support/runner.ts'
import type { Pairs } from '../../test/e2e/support/step-files.ts'
import type { View } from './panel.ts'
import { image, service } from './stage.ts'

export type Act = {
  readonly title: string
  readonly story: string
  /** `with:` of the step, but for where the cluster is. */
  readonly inputs: Pairs
  readonly expected: Expected
}

export type Expected = {
  readonly outcome: string
  readonly code: number
  /** The image that users are on at the end. */
  readonly tag: string
  /** A bad release may cost its users some answers; it may be found out before, too. */
  readonly mayFail: boolean
}

const plan = { steps: '10, 50, 100', hold: '5s', 'health-path': '/', 'max-error-rate': '5 %' }

export const acts: readonly Act[] = [
  {
    title: 'A good release',
    story: 'Image 2 does what it should.',
    inputs: { service, image: image(2), ...plan },
    expected: { outcome: 'promoted', code: 0, tag: '2', mayFail: false },
  },
  {
    title: 'A bad release',
    story: 'Image 3 starts well and passes its health check, but fails once enough users have come.',
    inputs: { service, image: image(3), env: 'ERROR_AFTER_REQUESTS=90\nERROR_RATE=0.4', ...plan },
    expected: { outcome: 'aborted', code: 1, tag: '2', mayFail: true },
  },
]

/** The outcome, and where users are by their own last answers. */
export const isAsExpected = ({ expected }: Act, ended: Ended, { met, tagOf }: Pick<View, 'met' | 'tagOf'>): boolean =>
  ended.code === expected.code &&
  ended.outputs.outcome === expected.outcome &&
  (expected.mayFail || met.every(({ isGood }) => isGood)) &&
  met.slice(-lastAnswers).every(({ isGood, revision = '' }) => isGood && tagOf(revision) === expected.tag)

const lastAnswers = 20

/** The step as it stands in a workflow. */
export const stepLines = ({ inputs }: Act): readonly string[] => [
  '- uses: kn-rollout',
  '  with:',
  ...Object.entries(inputs).flatMap(([name, value]) =>
    value.includes('\n')
      ? [`    ${name}: |`, ...value.split('\n').map((line) => `      ${line}`)]
      : [`    ${name}: ${value}`],
  ),
]
