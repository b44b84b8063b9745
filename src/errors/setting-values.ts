/** Errors of one value by itself: words, numbers, lists. */
export const valueErrors = {
  E_CHOICE: ({ value, options }: { value: string; options: readonly string[] }) => ({
    message: `"${value}" is not one of its words.`,
    cure: `Write ${options.slice(0, -1).join(', ')} or ${options.at(-1)}.`,
  }),
  E_BOOLEAN: ({ value }: { value: string }) => ({
    message: `"${value}" is neither true nor false.`,
    cure: 'Write true or false.',
  }),
  E_INTEGER: ({ value, min, max }: { value: string; min: number; max: number }) => ({
    message: `"${value}" is no whole number from ${min} to ${max}.`,
    cure: `Write for example ${Math.max(min, Math.min(max, 3))}.`,
  }),
  E_DURATION: ({ value }: { value: string }) => ({
    message: /^\d+$/.test(value) ? `"${value}" has no unit.` : `"${value}" is no duration.`,
    cure: /^\d+$/.test(value) ? `Write ${value}s or ${value}m.` : 'Write 2m, 90s or 1m30s.',
  }),
  E_DURATION_RANGE: ({ value, min, max }: { value: string; min: string; max: string }) => ({
    message: `"${value}" is not between ${min} and ${max}.`,
    cure: 'Write for example 90s.',
  }),
  E_DURATION_SECONDS: ({ value }: { value: string }) => ({
    message: `"${value}" is no whole number of seconds, and Knative counts in seconds.`,
    cure: 'Write for example 90s.',
  }),
  E_RATE_UNIT: ({ value }: { value: string }) => ({
    message: `"${value}" has no unit.`,
    cure: `Write ${value} % or ${Number(value) / 100}.`,
  }),
  E_RATE: ({ value }: { value: string }) => ({
    message: `"${value}" is no share from 0 % to 100 %.`,
    cure: 'Write for example 1 % or 0.01.',
  }),
  E_PERCENT: ({ value }: { value: string }) => ({
    message: `"${value}" is no whole percent from 0 to 100.`,
    cure: 'Knative splits traffic by whole percents: write for example 10.',
  }),
  E_PAUSE_STEP: ({ value, steps }: { value: number; steps: string }) => ({
    message: `${value} is none of the steps${steps ? ` (${steps})` : ', since a fixed split has none'}.`,
    cure: 'Give the percent of the step after which the job shall end.',
  }),
  E_STEPS_ORDER: ({ value }: { value: string }) => ({
    message: `"${value}" must rise.`,
    cure: 'Write for example 10, 50, 100.',
  }),
  E_STEPS_END: ({ value }: { value: string }) => ({
    message: `"${value}" does not end at 100.`,
    cure: `Add it: ${value.replace(/[\s,]+$/, '')}, 100. For a split that stays, use traffic instead.`,
  }),
  E_SPLIT_ENTRY: ({ value }: { value: string }) => ({
    message: `"${value}" is no tag with a percent.`,
    cure: 'Write for example latest=10, previous=90.',
  }),
  E_SPLIT_SUM: ({ value, sum }: { value: string; sum: number }) => ({
    message: `"${value}" makes ${sum} %, not 100 %.`,
    cure: 'Write for example latest=10, previous=90.',
  }),
  E_STATUS: ({ value }: { value: string }) => ({
    message: `"${value}" is no HTTP status.`,
    cure: 'Write statuses such as 200, 204, or a class such as 2xx.',
  }),
  E_PATH: ({ value }: { value: string }) => ({
    message: `"${value}" is no path.`,
    cure: 'Begin with a slash and leave out spaces and #, for example /healthz.',
  }),
  E_HEADER: ({ line }: { line: number }) => ({
    message: `Line ${line} is no header.`,
    cure: 'Write one header a line: Accept: application/json.',
  }),
  E_HEADER_HOST: ({ line }: { line: number }) => ({
    message: `Line ${line} sets Host, and by it the ingress finds the candidate.`,
    cure: 'Leave it out. To reach the ingress by another address, use ingress-address.',
  }),
  E_ADDRESS: ({ value }: { value: string }) => ({
    message: `"${value}" is no host with a port.`,
    cure: 'Write for example 203.0.113.7:80 or [2001:db8::7]:443.',
  }),
  E_NAME: ({ value, first }: { value: string; first: string }) => ({
    message: `"${value}" is no name that Kubernetes takes.`,
    cure: `Use at most 63 lower-case letters, digits and hyphens; begin with ${first}, end with a letter or digit.`,
  }),
  E_OBJECT_NAME: ({ value }: { value: string }) => ({
    message: `"${value}" is no name that Kubernetes takes.`,
    cure: 'Use lower-case letters, digits, hyphens and dots; begin and end with a letter or digit.',
  }),
  E_IMAGE: ({ value }: { value: string }) => ({
    message: `"${value}" is no image reference.`,
    cure: 'Write for example registry.example/hello@sha256:..., or registry.example/hello:1.4, in lower case, without https://.',
  }),
  E_QUANTITY: ({ value }: { value: string }) => ({
    message: `"${value}" is no amount that Kubernetes takes.`,
    cure: 'Write for example 500m or 2 for cpu, 256Mi or 1Gi for memory.',
  }),
}
