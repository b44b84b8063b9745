/** docs/settings.md: the reference of all settings and outputs. */
import { groups, onCommandLine, onGithub, outputs } from '../../src/settings/catalogue.ts'
import { longRow, outputTable, table } from './markdown.ts'

const intro = `<!-- Generated from src/settings/catalogue.ts: npm run generate -->
# Settings

The same names everywhere: \`with:\` of the GitHub Action, \`inputs:\` of the GitLab component, \`--name\` on the command line, or a
variable \`KN_ROLLOUT_NAME\`. A setting that is left blank is not given. All that is wrong is told at once, before anything is
touched; an unknown setting is refused, not ignored.

- **Durations** carry units: \`500ms\`, \`90s\`, \`2m\`, \`1m30s\`, \`1h\`.
- **Percents** of traffic are whole, with or without \`%\`. **Shares** of errors need a unit or a point: \`1%\` or \`0.01\`.
- **Lists of lines** hold one entry a line; blank lines and lines that begin with \`#\` are left out. \`NAME=value\` sets, and the value
  is kept as it is behind the first \`=\`; \`NAME-\` takes away. On the command line such a flag may be repeated.
- **true and false** are written so.`

export const settingsPage = (): string => {
  const sections = [...groups, onGithub, onCommandLine].map(
    ({ title, settings }) =>
      `## ${title}\n\n${table(['Setting', 'What it does', 'Takes', 'If not given'], settings.map(longRow))}`,
  )
  return `${[intro, ...sections, `## Outputs\n\n${outputTable(outputs)}`].join('\n\n')}\n`
}
