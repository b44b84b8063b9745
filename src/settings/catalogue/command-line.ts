/** What only the command line has: how it writes to stdout, and for how long. */
import { choice, yesOrNo } from '../kinds/choice.ts'

export const commandLine = {
  output: {
    name: 'output',
    kind: choice('text', 'json'),
    default: 'text',
    example: 'json',
    short: 'o',
    sentence:
      'What stdout is: text for people, or json for programs. As json it has one event a line and the outcome last, and nothing else; of status it has the outcome alone, once or, with `watch`, each time.',
  },
  watch: {
    name: 'watch',
    kind: yesOrNo,
    default: 'false',
    example: 'true',
    short: 'w',
    sentence: 'Only for `status`: show it again whenever it changes, until Ctrl-C.',
  },
} as const
