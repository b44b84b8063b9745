/** docs/troubleshooting.md: a section for each error, with placeholders in capitals for its facts. */
import { handErrors } from '../../src/errors/by-hand.ts'
import { type Code, words } from '../../src/errors/catalogue.ts'
import { clusterErrors } from '../../src/errors/cluster.ts'
import { installErrors } from '../../src/errors/install.ts'
import { rolloutErrors } from '../../src/errors/rollout.ts'
import { settingErrors } from '../../src/errors/settings.ts'
import { factsOf } from './samples.ts'

const intro = `<!-- Generated from src/errors: npm run generate -->
# Troubleshooting

Every error has a code. Words in capitals are placeholders for the facts of your case. Invalid settings are reported together,
each with the name of the setting as you wrote it.`

const chapters = [
  { title: 'The rollout', errors: rolloutErrors },
  { title: 'Changes by hand', errors: handErrors },
  { title: 'Installing', errors: installErrors },
  { title: 'The cluster', errors: clusterErrors },
  { title: 'Settings', errors: settingErrors },
] as const

const isOfOneSetting = (code: Code): boolean => code in settingErrors && code !== 'E_SETTINGS'

export const troubleshooting = (): string => {
  const texts = chapters.map(({ title, errors }) => [`## ${title}`, ...codesOf(errors).map(section)].join('\n\n'))
  return `${[intro, ...texts].join('\n\n')}\n`
}

const codesOf = <E extends object>(errors: E): readonly (keyof E & Code)[] =>
  Object.keys(errors).filter((code): code is Extract<keyof E & Code, string> => code in errors)

const section = <C extends Code>(code: C): string => {
  const { message, cure } = words(code, factsOf(code))
  return `### ${code}\n\n${indented(isOfOneSetting(code) ? `SETTING: ${message}` : message)}\n\n${cure}`
}

const indented = (message: string): string =>
  message
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n')
