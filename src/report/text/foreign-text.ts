/**
 * Text of others (pod logs, bodies, messages of the API server) made harmless before it is shown.
 * Pure. Rules: GitHub's runner obeys a line that begins with `::` after any white space, and `##[` anywhere in a line
 * (actions/runner, ActionCommand.cs); GitLab folds on escape sequences; terminals obey control characters.
 */
import { printable } from '../../engine/ports/guards/printable.ts'
import { envValuesIn, redactEnv } from '../../engine/ports/guards/redact.ts'

export { printable }

/** The lines of a text, whatever ends them; empty ones at its end are left out. */
export const linesIn = (text: string): readonly string[] => text.trimEnd().split(/\r\n|\r|\n/)

/** A printable line that GitHub's runner will not take for a command. A visible space breaks the mark. */
export const withoutCommands = (text: string): string =>
  printable(text)
    .replace(/^(\s*):(?=:)/, '$1: ')
    .replaceAll('##[', '## [')

/** Text of several lines, of which none is a command. */
export const linesWithoutCommands = (text: string): string => text.split('\n').map(withoutCommands).join('\n')

/** Markdown that shows the text as it is. A word joiner after @ keeps a comment from calling people. */
export const markdownText = (text: string): string =>
  printable(text)
    .replace(/[\\`*_{}[\]<>#|~$!&]/g, '\\$&')
    .replace(/(?<!\w)@(?=\w)/g, '@\u2060')

/** Text inside of HTML or XML, where a backslash escapes nothing. XML knows no U+FFFE and U+FFFF. */
export const htmlText = (text: string): string =>
  printable(text)
    .replace(/[\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

/** A fenced block that nothing inside can close. */
export const fenced = (lines: readonly string[], language = 'text'): string => {
  // Measured as it is shown: what is taken out of a line may join two runs of backticks.
  const shown = lines.map(printable)
  const longest = Math.max(2, ...shown.flatMap((each) => [...each.matchAll(/`+/g)].map(([run]) => run.length)))
  const fence = '`'.repeat(longest + 1)
  return [`${fence}${language}`, ...shown, fence].join('\n')
}

/** GitHub takes nothing else as a link, and neither Markdown nor a table of it must be broken by one. */
export const webAddress = (url: string | undefined): string | undefined =>
  url !== undefined && /^https?:\/\/[^\s()<>|\\\p{Cc}\p{Cf}]+$/u.test(url) ? url : undefined

/** The values of the variables that a write sends; none of text that is no JSON. */
export const envValuesOf = (body: string): readonly string[] => {
  try {
    return envValuesIn(JSON.parse(body))
  } catch {
    return []
  }
}

/** The body of a write as JSON, laid out, without the values of variables; text that is no JSON is left out whole. */
export const withoutEnvValues = (body: string): string => {
  try {
    return JSON.stringify(redactEnv(JSON.parse(body)), null, 2)
  } catch {
    return '(a body that is not JSON)'
  }
}
