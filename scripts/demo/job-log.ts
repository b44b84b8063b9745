/**
 * A line that the bundle wrote, as the page of a GitHub job shows it: groups as titles, masks not at all, an annotation by its
 * title. Pure. Source: actions/runner, ActionCommandManager.
 */

const command = /^::([a-z-]+)(?: title=([^:]*))?::(.*)$/

export const shownLine = (raw: string): string | undefined => {
  const [, name, title = '', text = ''] = command.exec(raw) ?? []
  switch (name) {
    case undefined:
      return raw
    case 'group':
      return `\u25be ${text}`
    case 'error':
    case 'warning':
      return `${name === 'error' ? 'Error' : 'Warning'}, beside the job: ${decoded(title)}`
    default:
      return undefined
  }
}

const decoded = (text: string): string =>
  text
    .replaceAll('%0A', '\n')
    .replaceAll('%0D', '\r')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%')
