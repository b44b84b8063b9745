/** The two acts: what a workflow would say, and the end it must come to. */
import type { Ended } from '../../test/e2e/support/runner.ts'
import type { Pairs } from '../../test/e2e/support/step-files.ts'
import { image, service } from './stage.ts'

export type Act = {
  readonly title: string
  readonly story: string
  /** `with:` of the step, but for where the cluster is. */
  readonly inputs: Pairs
  readonly expected: { readonly outcome: string; readonly code: number; readonly tag: string }
}

const plan = { steps: '10, 50, 100', hold: '5s', 'health-path': '/', 'max-error-rate': '5 %' }

export const acts: readonly Act[] = [
  {
    title: 'A good release',
    story: 'Image 2 does what it should.',
    inputs: { service, image: image(2), ...plan },
    expected: { outcome: 'promoted', code: 0, tag: '2' },
  },
  {
    title: 'A bad release',
    story: 'Image 3 starts well and passes its health check, but fails once enough users have come.',
    inputs: { service, image: image(3), env: 'ERROR_AFTER_REQUESTS=90\nERROR_RATE=0.4', ...plan },
    expected: { outcome: 'aborted', code: 1, tag: '2' },
  },
]

export const isAsExpected = ({ expected }: Act, { code, outputs }: Ended): boolean =>
  code === expected.code && outputs.outcome === expected.outcome

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
