/** What is measured at each step, and the limits. */
import { choice } from '../kinds/choice.ts'
import { duration, rate, rateOr, text } from '../kinds/plain.ts'
import { probePaths } from '../kinds/probe-paths.ts'
import { headerValue, httpAddress } from '../kinds/web.ts'

export const evidence = {
  evidence: {
    name: 'evidence',
    kind: choice('auto', 'probes', 'users', 'prometheus', 'command'),
    default: 'auto',
    example: 'users',
    sentence:
      "What is measured during a step. `auto`: probes, users' requests where the pods count them and the job may read that, and what `prometheus` and `evidence-command` measure, if set; the log says what is measured and why. `probes`: only probes. `users`: as `auto`, but fail before anything is changed where users' requests cannot be measured; if stable has no pods, that shows only later. `prometheus`, `command`: only probes and that.",
  },
  probePaths: {
    name: 'probe-paths',
    kind: probePaths,
    unset: 'the request of the health check',
    example: '/cart weight=3',
    sentence:
      'Paths to probe during a step, each with `weight=` (how often among the others, 1 to 100, default 1), `method=` (default GET) and `status=` (the good ones, default 2xx), such as `/order method=POST status=201,409`. They share four probes a second. Stable is probed, for comparison, only with GET, HEAD and OPTIONS.',
  },
  command: {
    name: 'evidence-command',
    kind: text,
    unset: 'none',
    example: 'sh deploy/orders.sh',
    sentence:
      'Shell command that measures the candidate during a step, run by `sh -c` in the working directory of the job (on Windows by `cmd`). It is ended with all of its processes after 30 s. It gets what it asks about in variables, such as KN_ROLLOUT_CANDIDATE, KN_ROLLOUT_STABLE, KN_ROLLOUT_SINCE and KN_ROLLOUT_UNTIL, and says by its exit code, or by the counts that it prints, what it found (docs/recipes.md).',
  },
  commandFormat: {
    name: 'evidence-format',
    kind: choice('exit-code', 'counts'),
    default: 'exit-code',
    example: 'counts',
    sentence:
      'How `evidence-command` answers. `exit-code`: 0 is a good measurement and 1 a bad one; any other code measures nothing. `counts`: it prints how many requests each side answered and how many of them failed, one JSON object per line, and exits with 0.',
  },
  commandInterval: {
    name: 'evidence-interval',
    kind: duration(1_000),
    default: '5s',
    example: '1m',
    sentence:
      'Time from the start of one run of `evidence-command` to the next. A run that takes longer delays the next.',
  },
  commandDelay: {
    name: 'evidence-delay',
    kind: duration(0),
    default: '0s',
    example: '1m',
    sentence:
      'How long after a request the source that `evidence-command` asks knows of it. The period that the command is asked to measure ends this long before its run.',
  },
  prometheus: {
    name: 'prometheus',
    kind: httpAddress,
    unset: 'none',
    example: 'https://prometheus.example.com',
    sentence:
      "Address of a Prometheus that scrapes the pods of the Service. Users' requests are then measured by its counters too; those of every Knative version are known. The rollout is refused if it has none of stable.",
  },
  prometheusToken: {
    name: 'prometheus-token',
    kind: headerValue,
    unset: 'none',
    example: 'eyJhbGciOi...',
    sentence: 'Bearer token for `prometheus`, preferably from a secret.',
  },
  prometheusRequests: {
    name: 'prometheus-requests',
    kind: text,
    unset: "Knative's counters of requests",
    example: 'requests_total{version="{{revision}}"}',
    sentence:
      'Selector of counters of requests, for metrics of your own, without a function around it. `{{service}}`, `{{namespace}}` and `{{revision}}` stand for their names; it is read once with each Revision, candidate and stable. Probes are not subtracted from these: leave them out in the selector.',
  },
  prometheusErrors: {
    name: 'prometheus-errors',
    kind: text,
    unset: "Knative's counters of requests with a status of 500 or more",
    example: 'errors_total{version="{{revision}}"}',
    sentence: 'Selector of counters of failed requests, among those of `prometheus-requests`.',
  },
  prometheusQuick: {
    name: 'prometheus-quick',
    kind: text,
    unset: "Knative's histogram, at its next bound above `max-latency`",
    example: 'seconds_bucket{version="{{revision}}",le="1"}',
    sentence:
      'Selector of counters of requests that took at most `max-latency`, among those of `prometheus-requests`: a bucket of a histogram. Without it, your own metrics measure no latency.',
  },
  maxErrorRate: {
    name: 'max-error-rate',
    kind: rate,
    unset: '5 % (a step that cannot be decided goes on)',
    example: '1%',
    sentence:
      "Maximum share of failed probes, and of failed users' requests where they are measured, during a step. The candidate is aborted once it is above this, and worse than stable, beyond reasonable doubt.",
  },
  detect: {
    name: 'detect',
    kind: rateOr('auto'),
    unset: 'five times `max-error-rate`, at most 50 %; 1 % if that is 0 %',
    example: '20%',
    sentence:
      'Share of failed requests that must not go undetected: a step passes once the candidate is below it beyond reasonable doubt. Between `max-error-rate` and `detect`, a candidate may be promoted or aborted; the closer they are, the longer the steps take. `auto`: the smallest of 2, 3, 5 and 10 times `max-error-rate` for which every hold is half as long again as a candidate without failures needs, at the rate of requests before the start; 10 times if none is.',
  },
  falseAbort: {
    name: 'false-abort',
    kind: rate,
    unset: '5 %',
    example: '1%',
    sentence: 'How often a candidate at or below its limits may be aborted by mistake.',
  },
  missedFault: {
    name: 'missed-fault',
    kind: rate,
    unset: '10 %',
    example: '5%',
    sentence: 'How often a candidate that fails at the rate of `detect` or above may be promoted.',
  },
  maxHold: {
    name: 'max-hold',
    kind: duration(1_000),
    unset: 'four times `hold`, at least 2m',
    example: '10m',
    sentence:
      'How long to hold a step at most while the measurements do not decide. After that, `on-inconclusive` applies if you set a limit; otherwise the rollout continues, and the candidate counts as not judged.',
  },
  maxLatency: {
    name: 'max-latency',
    kind: duration(1, 'E_LATENCY'),
    unset: 'not limited',
    example: '300ms',
    sentence:
      "Maximum latency during a step (95th percentile) of the probes, and of users' requests where they are measured (those at the next higher bound of Knative's histogram). The candidate is aborted once more than 5 % take longer, and it is slower than stable, beyond reasonable doubt.",
  },
  onInconclusive: {
    name: 'on-inconclusive',
    kind: choice('abort', 'hold', 'promote'),
    default: 'abort',
    example: 'hold',
    sentence:
      'What to do if the measurements of a step do not decide within `max-hold` on a limit that you set. `abort`: abort the rollout. `hold`: hold the step again, until `timeout`. `promote`: continue as if it had passed. While stable fails as well, the rollout is aborted whatever is set here.',
  },
  measurements: {
    name: 'measurements',
    kind: text,
    unset: 'not saved',
    example: 'measurements.jsonl',
    sentence:
      'File to save what `deploy` and `promote` measure in, as JSON lines: `kn-rollout replay` tells from it what other limits would have decided. An existing file is replaced; links are not followed. It contains no secret.',
  },
} as const
