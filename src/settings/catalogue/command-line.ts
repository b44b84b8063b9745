/** What only the command line has: how it writes to stdout. */
import { choice } from '../kinds/choice.ts'

export const commandLine = {
  output: {
    name: 'output',
    kind: choice('text', 'json'),
    default: 'text',
    example: 'json',
    short: 'o',
    sentence:
      'What stdout is: text for people, or json for programs. As json it has one event a line and the outcome last, and nothing else; of status it has the outcome alone.',
  },
} as const
