/** `completion`: the script for a shell. Asks no cluster. */
import { fault } from '../../settings/setting.ts'
import { completion } from '../help/completion.ts'
import { shell } from '../table/options.ts'
import { verbs } from '../table/verbs.ts'
import type { VerbCode } from '../verb-code.ts'

export const completionCode: VerbCode = {
  prepare: ({ take, isGiven, blame }) => {
    const wanted = take(shell)
    if (!isGiven(shell)) blame(shell, fault('E_MISSING', { example: shell.example }))
    return {
      act: async ({ page }) => {
        page.print(completion(wanted ?? 'bash', verbs))
        return 0
      },
    }
  },
}
