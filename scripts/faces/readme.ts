/** The tables of README.md between their markers; all other text there is written by hand. */
import { actionSettings, outputs } from '../../src/settings/catalogue.ts'
import { outputTable, shortRow, table } from './markdown.ts'

const sections = {
  inputs: () => table(['Input', 'Description', 'Default'], actionSettings.map(shortRow)),
  outputs: () => outputTable(outputs),
} as const

/** The README with current tables. Missing markers are added at the end. */
export const readme = (text: string): string =>
  Object.entries(sections).reduce((page, [name, body]) => {
    const begin = `<!-- begin ${name}: npm run generate -->`
    const end = `<!-- end ${name} -->`
    const section = `${begin}\n${body()}\n${end}`
    if (!page.includes(begin)) return `${page.trimEnd()}\n\n${section}\n`
    const [before = ''] = page.split(begin, 1)
    return before + section + page.slice(page.indexOf(end) + end.length)
  }, text)
