/** The one way to deploy without a shift: a split that gives the new Revision nothing. */
export const toDeployWithoutTraffic = 'To deploy without moving traffic, set `traffic` to latest=0,previous=100.'

/** Errors of a single value: choices, numbers, lists. */
export const valueErrors = {
  E_CHOICE: ({ value, options }: { value: string; options: readonly string[] }) => ({
    message: `Unknown value "${value}".`,
    cure: `Use ${options.slice(0, -1).join(', ')} or ${options.at(-1)}.`,
  }),
  E_REVISION_MARK: ({ value }: { value: string }) => ({
    message: `"${value}" does not say where a response names its Revision.`,
    cure: 'Use for example header:x-revision, or body:version ([0-9]+).',
  }),
  E_BOOLEAN: ({ value }: { value: string }) => ({
    message: `"${value}" is neither true nor false.`,
    cure: 'Use true or false.',
  }),
  E_INTEGER: ({ value, min, max }: { value: string; min: number; max: number }) => ({
    message: `"${value}" is not a whole number from ${min} to ${max}.`,
    cure: `Use for example ${Math.max(min, Math.min(max, 3))}.`,
  }),
  E_DURATION: ({ value }: { value: string }) => ({
    message: /^\d+$/.test(value) ? `"${value}" has no unit.` : `Invalid duration "${value}".`,
    cure: /^\d+$/.test(value) ? `Use ${value}s or ${value}m.` : 'Use for example 2m, 90s or 1m30s.',
  }),
  E_LATENCY: ({ value }: { value: string }) => ({
    message: /^\d+$/.test(value) ? `"${value}" has no unit.` : `Invalid latency "${value}".`,
    cure: /^\d+$/.test(value) ? `Use ${value}ms.` : 'Use for example 300ms or 1.5s.',
  }),
  E_DURATION_RANGE: ({ value, min, max }: { value: string; min: string; max: string }) => ({
    message: `"${value}" is not between ${min} and ${max}.`,
    cure: 'Use for example 90s.',
  }),
  E_DURATION_SECONDS: ({ value }: { value: string }) => ({
    message: `"${value}" is not a whole number of seconds, as Knative requires.`,
    cure: 'Use for example 90s.',
  }),
  E_RATE_UNIT: ({ value }: { value: string }) => ({
    message: `"${value}" has no unit.`,
    cure: `Use ${value} % or ${Number(value) / 100}.`,
  }),
  E_RATE: ({ value }: { value: string }) => ({
    message: `"${value}" is not a rate from 0 % to 100 %.`,
    cure: 'Use for example 1 % or 0.01.',
  }),
  E_LIMIT_HIGH: ({ value }: { value: string }) => ({
    message: `${value} is too high for a limit of failed requests.`,
    cure: 'Use less than 50 %, for example 5 %.',
  }),
  E_CHANCE: ({ value }: { value: string }) => ({
    message: `${value} is not a chance from 0.1 % to 30 %.`,
    cure: 'Use for example 5 %.',
  }),
  E_PERCENT: ({ value }: { value: string }) => ({
    message: `"${value}" is not a whole percentage from 0 to 100.`,
    cure: 'Knative splits traffic by whole percentages: use for example 10.',
  }),
  E_PAUSE_STEP: ({ value, steps }: { value: number; steps: string }) => ({
    message: steps
      ? `No step has ${value} % (the steps are ${steps}).`
      : 'A fixed traffic split has no steps to pause at.',
    cure: steps ? 'Use the percentage of the step to pause after.' : 'Remove it, or use `steps` instead of `traffic`.',
  }),
  E_PAUSE_ZERO: (_: object) => ({
    message: 'There is no step of 0 % to pause after.',
    cure: `${toDeployWithoutTraffic} To pause later, use the percentage of the step to pause after, for example 10.`,
  }),
  E_PAUSE_BUILT: (_: object) => ({
    message: 'The steps are built by `max-bad-answers`, so none of them can be chosen to pause at.',
    cure: 'Remove it, or use `steps` instead of `max-bad-answers`.',
  }),
  E_STEPS_ORDER: ({ value }: { value: string }) => ({
    message: `"${value}" is not in ascending order.`,
    cure: 'Use for example 10, 50, 100.',
  }),
  E_STEPS_END: ({ value }: { value: string }) => ({
    message: `"${value}" does not end at 100.`,
    cure: `Add it: ${value.replace(/[\s,]+$/, '')}, 100. ${/^0+\s*%?$/.test(value.trim()) ? toDeployWithoutTraffic : 'For a split that stays, set `traffic` to latest=10,previous=90.'}`,
  }),
  E_SPLIT_ENTRY: ({ value }: { value: string }) => ({
    message: `"${value}" is not a name with a percentage.`,
    cure: 'Use for example latest=10, previous=90.',
  }),
  E_SPLIT_SUM: ({ value, sum }: { value: string; sum: number }) => ({
    message: `"${value}" adds up to ${sum} %, not 100 %.`,
    cure: 'Use for example latest=10, previous=90.',
  }),
  E_STATUS: ({ value }: { value: string }) => ({
    message: `Invalid HTTP status "${value}".`,
    cure: 'Use statuses such as 200, 204, or a class such as 2xx.',
  }),
  E_PROBE_PATH: ({ line, what }: { line: number; what: string }) => ({
    message: `Line ${line} ${what}.`,
    cure: 'Use for example: /order weight=2 method=POST status=201,409',
  }),
  E_PROBE_PATHS: ({ count, most }: { count: number; most: number }) => ({
    message: `${count} paths are too many for four probes a second.`,
    cure: `Use at most ${most}.`,
  }),
  E_HTTP_ADDRESS: ({ what }: { what: string }) => ({
    message: `The value ${what}.`,
    cure: 'Use for example https://prometheus.example.com, and `prometheus-token` for a token.',
  }),
  E_TOKEN_TEXT: (_: object) => ({
    message: 'The value has spaces, line breaks or characters that no HTTP header can carry.',
    cure: 'Set the token alone, without "Bearer".',
  }),
  E_PATH: ({ value }: { value: string }) => ({
    message: `Invalid path "${value}".`,
    cure: 'Start it with a slash, without spaces or #, for example /healthz.',
  }),
  E_PATH_SEGMENT: ({ value }: { value: string }) => ({
    message: `The path "${value}" contains "." or ".." as a segment, "//", a backslash or a control character, which could lead elsewhere.`,
    cure: 'Write the path without them, percent-encoded or not, for example /healthz.',
  }),
  E_HEADER: ({ line }: { line: number }) => ({
    message: `Line ${line} is not an HTTP header.`,
    cure: 'Write one header per line, for example Accept: application/json.',
  }),
  E_HEADER_HOST: ({ line }: { line: number }) => ({
    message: `Line ${line} sets Host, which the ingress needs to find the candidate.`,
    cure: 'Remove it. To reach the ingress at another address, use `ingress-address`.',
  }),
  E_HEADER_CONNECTION: ({ line, name }: { line: number; name: string }) => ({
    message: `Line ${line} sets ${name}, which belongs to the connection and not to the application.`,
    cure: 'Remove it.',
  }),
  E_ADDRESS: ({ value }: { value: string }) => ({
    message: `"${value}" is not a host with a port.`,
    cure: 'Use for example 203.0.113.7:80 or [2001:db8::7]:443.',
  }),
  E_NAME: ({ value, first }: { value: string; first: string }) => ({
    message: `"${value}" is not a valid Kubernetes name.`,
    cure: `Use at most 63 lower-case letters, digits and hyphens; start with ${first}, end with a letter or digit.`,
  }),
  E_OBJECT_NAME: ({ value }: { value: string }) => ({
    message: `"${value}" is not a valid Kubernetes name.`,
    cure: 'Use lower-case letters, digits, hyphens and dots; start and end with a letter or digit.',
  }),
  E_IMAGE: ({ value }: { value: string }) => ({
    message: `Invalid image reference "${value}".`,
    cure: 'Use for example registry.example/hello@sha256:... or registry.example/hello:1.4, in lower case, without https://.',
  }),
  E_QUANTITY: ({ value }: { value: string }) => ({
    message: `"${value}" is not a valid Kubernetes quantity.`,
    cure: 'Use for example 500m or 2 for CPU, 256Mi or 1Gi for memory.',
  }),
}
