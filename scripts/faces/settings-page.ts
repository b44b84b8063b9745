/** docs/settings.md: the reference of all settings and outputs. */
import { groups, onCommandLine, onGithub, outputs } from '../../src/settings/catalogue.ts'
import { longRow, outputTable, table } from './markdown.ts'

const intro = `<!-- Generated from src/settings/catalogue.ts: npm run generate -->
# Settings

Settings have the same names everywhere: under \`with:\` of the GitHub Action, under \`inputs:\` of the GitLab component, as a flag
\`--name\` on the command line, or as a variable \`KN_ROLLOUT_NAME\`. A blank setting counts as not set. Invalid settings are reported
all at once, before anything is changed; an unknown setting is an error.

- **Durations** need a unit: \`500ms\`, \`90s\`, \`2m\`, \`1m30s\`, \`1h\`.
- **Percentages of traffic** are whole numbers, with or without \`%\`. **Error rates** need \`%\` or a decimal point: \`1%\` or \`0.01\`.
- **Lists** have one entry per line; blank lines and lines that begin with \`#\` are ignored. \`NAME=value\` sets an entry, and everything
  after the first \`=\` is the value. \`NAME-\` removes an entry. On the command line, such a flag can be repeated.
- **Booleans** are \`true\` or \`false\`.`

export const settingsPage = (): string => {
  const sections = [...groups, onGithub, onCommandLine].map(
    ({ title, settings }) =>
      `## ${title}\n\n${table(['Setting', 'Description', 'Values', 'Default'], settings.map(longRow))}`,
  )
  return `${[intro, ...sections, `## Outputs\n\n${outputTable(outputs)}`].join('\n\n')}\n`
}
