/** What only the command line has: how it writes to stdout, and for how long. */
import { choice, yesOrNo } from '../kinds/choice.ts'
import { integer, revisionMark } from '../kinds/plain.ts'

export const commandLine = {
  output: {
    name: 'output',
    kind: choice('text', 'json'),
    default: 'text',
    example: 'json',
    short: 'o',
    sentence:
      'What stdout is: text for people, or json for programs: one event a line and the outcome last, and nothing else.',
  },
  plain: {
    name: 'plain',
    kind: yesOrNo,
    default: 'false',
    example: 'true',
    sentence:
      'In a terminal: only the lines of the log, without the view below them that shows how far a rollout is. In a pipe, a CI job, or with `output: json` there is none anyway.',
  },
  watch: {
    name: 'watch',
    kind: yesOrNo,
    default: 'false',
    example: 'true',
    short: 'w',
    sentence: 'Only for `status`: show it again whenever it changes, until Ctrl-C.',
  },
  count: {
    name: 'count',
    kind: integer(1, 100_000),
    example: '100',
    sentence:
      'Only for `curl`: send so many requests to the Service as its users do, and count the responses, instead of one health check.',
  },
  rate: {
    name: 'rate',
    kind: integer(1, 1_000),
    default: '10',
    example: '50',
    sentence: 'Only for `curl` with `count`: requests per second.',
  },
  revisionFrom: {
    name: 'revision-from',
    kind: revisionMark,
    example: 'header:x-revision',
    sentence:
      'Only for `curl` with `count`: where a response says which Revision it came from. `header:NAME`, or `body:PATTERN`, a regular expression whose first group, or else the whole of it, is the name.',
  },
} as const
