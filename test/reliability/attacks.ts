/**
 * The kinds of attack and failure of docs/threat-model.md, each with the tests that play it without a cluster: a file, and which of its
 * tests where it has others too. A round on the sandbox is one of these tests, a round on the real cluster one rollout.
 */

/** `only`: a regular expression for the names of the tests. */
export type Play = { readonly file: string; readonly only?: string }

export type Kind = {
  /** As docs/reliability.md names it. */
  readonly fault: string
  readonly plays: readonly Play[]
}

const of = (file: string, only?: string): Play => ({ file: `test/${file}.test.ts`, ...(only && { only }) })

export const kinds = {
  A: {
    fault: 'A: a closed pipe, a full disk, a closed terminal, an error that nothing caught',
    plays: [of('app/process'), of('app/entry-breaks'), of('app/entries', 'a second Ctrl-C')],
  },
  B: {
    fault: 'B: a credential plugin, token file or login that goes wrong when it is asked again',
    plays: [
      of('kubernetes/auth/credential-plugin'),
      of('kubernetes/http/accepted-credentials'),
      of('kubernetes/auth/oidc', 'goes on by its id-token'),
      of('kubernetes/auth/connect', 'goes on by the token|newer token is rejected|was accepted'),
    ],
  },
  C: {
    fault: 'C: a path or a name that leads elsewhere',
    plays: [of('fuzz/health-path'), of('kubernetes/auth/connect', 'leads elsewhere')],
  },
  D: {
    fault: 'D: tools, settings, reports and links that a commit put into the project',
    plays: [
      of('gitlab/checkout'),
      of('gitlab/job-files'),
      of('kubernetes/auth/connect', 'none of the working directory'),
    ],
  },
  E: {
    fault: 'E: HTTP 200 without the object that was asked for, and writes that are taken back',
    plays: [of('stories/wrong-answers'), of('stories/altered-writes')],
  },
  F: {
    fault: 'F: a curl that is old, or a wrapper that says nothing',
    plays: [of('health/curl', 'a curl on the PATH that is not what it should be')],
  },
  G: {
    fault: 'G: commands to the runner, escapes and markup in the text of a candidate',
    plays: [
      of('app/entries', 'its surroundings|the surroundings'),
      of('fuzz/injection-logs'),
      of('fuzz/injection-pages'),
      of('fuzz/injection-variables'),
    ],
  },
  H: {
    fault: 'H: a candidate that repeats secrets, headers that the API server takes for itself',
    plays: [
      of('health/secret-headers'),
      of('health/curl', 'shows no secret'),
      of('stories/no-ingress', 'which an API server takes for itself'),
      of('bundle/secrets'),
    ],
  },
  I: {
    fault: 'I: forged deadlines, dates and addresses on a Service',
    plays: [
      of('stories/recover-many', 'a deadline that somebody forged'),
      of('app/clock'),
      of('kubernetes/http/server-clock'),
      of('fuzz/marks', 'journal|deadline'),
      of('knative/journal', 'an address of a job'),
    ],
  },
  J: {
    fault: 'J: a fault of this tool while it looks or decides',
    plays: [of('stories/faults'), of('engine/faults')],
  },
  K: {
    fault: 'K: outputs, state or summary that cannot be written',
    plays: [of('app/entries', 'cannot be kept|can be kept|whether or not the others could be')],
  },
  L: {
    fault: 'L: an address of the API server with another host in it',
    plays: [of('kubernetes/auth/kubeconfig', 'is refused when'), of('kubernetes/auth/connect', 'leads elsewhere')],
  },
  M: {
    fault: 'M: a proxy whose answer comes in pieces, does not end, or has its password in it',
    plays: [of('kubernetes/http/tunnel')],
  },
  N: {
    fault: 'N: a journal of a newer version, a list without end, secrets in complaints',
    plays: [
      of('stories/newer-journal'),
      of('kubernetes/api/retries', 'without an end'),
      of('knative/bounds'),
      of('github/masks'),
    ],
  },
} as const satisfies Readonly<Record<string, Kind>>
