/** Errors of what the user wrote, each said of one setting, whose name stands before it. */
import { combinationErrors } from './setting-combinations.ts'
import { templateErrors } from './setting-template.ts'
import { valueErrors } from './setting-values.ts'

export const settingErrors = {
  E_SETTINGS: ({ count, list }: { count: number; list: string }) => ({
    message: `${count === 1 ? '1 setting is wrong' : `${count} settings are wrong`}. Nothing was touched.\n${list}`,
    cure: 'docs/settings.md tells what each setting takes.',
  }),
  E_UNKNOWN: ({ near }: { near?: string }) => ({
    message: 'is no setting.',
    cure: near ? `Did you mean ${near}?` : 'docs/settings.md lists all settings.',
  }),
  E_MISSING: ({ example }: { example: string }) => ({
    message: 'is missing.',
    cure: `Write for example ${example}.`,
  }),
  E_NO_VALUE: ({ example }: { example: string }) => ({
    message: 'has no value.',
    cure: `Write for example ${example}.`,
  }),
  E_REPEATED: ({ times }: { times: number }) => ({
    message: `is given ${times} times.`,
    cure: 'Give it once.',
  }),
  E_ARGUMENT: ({ value }: { value: string }) => ({
    message: `"${value}" is one argument too many.`,
    cure: 'Name one Service; everything else is a flag.',
  }),
  ...valueErrors,
  ...templateErrors,
  ...combinationErrors,
}
