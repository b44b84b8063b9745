/** Rounds with real processes are played on lanes, some side by side, each with a Service of its own, and counted as they are played. */
import { rounds, type Tally, tally } from '../tally.ts'

export const lanes = [0, 1, 2, 3, 4, 5]
export const sideBySide = 3

/** How many of `all` rounds this lane plays. */
export const shareOf = (lane: number, all: number): number => Math.floor((rounds(all) + lane) / lanes.length)

/** Plays a lane to its end, or to the round that was lost. `played` is called after each round that was not. */
export async function counted(
  row: Pick<Tally, 'fault' | 'on'>,
  play: (played: () => void) => Promise<void>,
): Promise<void> {
  let tried = 0
  try {
    await play(() => void tried++)
  } catch (error) {
    tally({ ...row, tried: tried + 1, lost: 1 })
    throw error
  }
  if (tried > 0) tally({ ...row, tried, lost: 0 })
}
