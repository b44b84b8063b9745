/** Errors of settings. Each is about one setting, whose name is shown in front of the message. */
import { docsPage } from './documentation.ts'
import { combinationErrors } from './setting-combinations.ts'
import { templateErrors } from './setting-template.ts'
import { toDeployWithoutTraffic, valueErrors } from './setting-values.ts'

/** The command that prints all settings, on the command line. */
type Helped = { readonly help?: string }

const allIn = (help: string | undefined): string =>
  help ? `All flags: ${help}` : `See ${docsPage('settings.md')} for all settings.`

export const settingErrors = {
  E_SETTINGS: ({ count, list, help }: { count: number; list: string } & Helped) => ({
    message: `${count === 1 ? '1 setting is' : `${count} settings are`} invalid. Nothing was changed.\n${list}`,
    cure: help
      ? `All flags and their values: ${help}`
      : `See ${docsPage('settings.md')} for all settings and their values.`,
  }),
  E_UNKNOWN: ({ near, help }: { near?: string } & Helped) => ({
    message: 'Unknown setting.',
    cure: near ? `Did you mean \`${near}\`?` : allIn(help),
  }),
  E_NO_TRAFFIC: (_: object) => ({
    message: 'Unknown setting.',
    cure: toDeployWithoutTraffic,
  }),
  E_MISSING: ({ example }: { example: string }) => ({
    message: 'Required, but not set.',
    cure: `Set it, for example to ${example}.`,
  }),
  E_NO_VALUE: ({ example }: { example: string }) => ({
    message: 'Needs a value.',
    cure: `Use for example ${example}.`,
  }),
  E_REPEATED: ({ times }: { times: number }) => ({
    message: `Appears ${times} times.`,
    cure: 'Use it only once.',
  }),
  E_ARGUMENT: ({ count, expected }: { count: number; expected: string }) => ({
    message: `There are ${count} arguments, but ${expected} expected.`,
    cure: 'Use flags for everything else, and quote values that contain spaces.',
  }),
  ...valueErrors,
  ...templateErrors,
  ...combinationErrors,
}
