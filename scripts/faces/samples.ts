/** Facts for the errors that cannot be shown with placeholders: they count, compare or list. */
import type { Code, Facts } from '../../src/errors/catalogue.ts'

const samples: { readonly [C in Code]?: Facts<C> } = {
  E_SETTINGS: { count: 2, list: '  hold: Invalid duration "2 minuts". ...\n  max-error-rate: "5" has no unit. ...' },
  E_LINE: { lines: [2] },
  E_ENV_NAMES: { lines: [2] },
  E_LINE_CONTINUED: { line: 2 },
  E_CHOICE: { value: 'green-blue', options: ['canary', 'blue-green', 'all-at-once'] },
  E_INTEGER: { value: 'many', min: 1, max: 1000 },
  E_RATE_UNIT: { value: '5' },
  E_STEPS_END: { value: '10, 50' },
  E_TAG_LENGTH: { tag: 'previous', service: 'a-very-long-name-that-is-nearly-as-long-as-dns-may-take', length: 64 },
  E_NO_VERDICT_IN_TIME: {
    step: 10,
    limit: 'max-error-rate',
    needed: 'it takes 23m59s of 4 probes a second (5,755)',
    has: '2m',
    bound: 'max-hold',
    plan: '  max-hold: 36m\n  timeout: 1h17m',
  },
  E_ROLLOUT_OPEN: { service: 'SERVICE', namespace: 'NAMESPACE', state: 'paused', url: 'URL' },
  E_SHARE_SUM: { sum: 90 },
  E_API_ANSWER: { server: 'SERVER', what: 'WHAT', status: 503, message: 'MESSAGE' },
  E_CONTEXT: { asked: 'prod', contexts: ['ci', 'staging'], where: '~/.kube/config' },
}

/** Answers every fact with its own name. Rows are functions of their facts alone, so any text will do where none is computed. */
const placeholders = new Proxy(Object.create(null), { get: (_, fact) => String(fact).toUpperCase() })

export const factsOf = <C extends Code>(code: C): Facts<C> => samples[code] ?? placeholders
