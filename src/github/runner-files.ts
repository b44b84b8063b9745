/**
 * What a GitHub job hands on: outputs, state for the post step, the summary, masks. Through @actions/core, which is loaded
 * when it is first needed, since a start-up has no use for it. Each may reject; the caller decides that it does not matter.
 */

/** Outputs of the step; names as in action.yml. */
export const setOutputs = async (outputs: Readonly<Record<string, string>>): Promise<void> => {
  const { setOutput } = await import('@actions/core')
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value)
}

/** Remembered for the post step of the same action. Written at once: it must be there before the cluster is touched. */
export const saveState = async (name: string, value: string): Promise<void> =>
  (await import('@actions/core')).saveState(name, value)

/** What `saveState` of the main step kept; undefined where it kept nothing. */
export const loadState = async (name: string): Promise<string | undefined> =>
  (await import('@actions/core')).getState(name) || undefined

/** Appends to the job's summary, as other steps do. Over 1 MiB the runner drops it whole, so it is cut before. */
export const writeSummary = async (markdown: string): Promise<void> => {
  const { summary } = await import('@actions/core')
  await summary.addRaw(cut(markdown)).write()
}

/** Hides these texts in all that the job prints from now on. */
export const addMasks = async (secrets: readonly string[]): Promise<void> => {
  const { setSecret } = await import('@actions/core')
  for (const secret of secrets) setSecret(secret)
}

const summaryLimit = 1_000_000

const cut = (markdown: string): string =>
  Buffer.byteLength(markdown) <= summaryLimit
    ? markdown
    : `${Buffer.from(markdown).subarray(0, summaryLimit).toString()}\n\n(The summary was too long and is cut off here.)\n`
