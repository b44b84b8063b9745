/** One round of a fault on the real cluster, counted for docs/reliability.md whether it was lost or not. */
import { tally } from '../../reliability/tally.ts'

export async function played(fault: string, round: () => Promise<void>): Promise<void> {
  let lost = 1
  try {
    await round()
    lost = 0
  } finally {
    tally({ fault, on: 'cluster', tried: 1, lost })
  }
}
