/** docs/reliability.md: what was broken on purpose, how often, and how often the promise did not hold. */
import { count } from '../../src/report/text/numbers.ts'
import type { Tally } from '../../test/reliability/tally.ts'

const introduction = `# Reliability

Whatever happens to the job, the network, the API server or a colleague: users end on stable or on a promoted candidate.
Here is what is broken on purpose to see whether that holds. \`npm run breadth\` plays every round and writes this page; nothing
in it is written by hand. \`.ci/run\` plays a fifth of the rounds of each row, at least one, and fails where one is lost or a row
differs.

A **round** is one rollout in which the fault strikes, and whatever comes after it: a re-run, the post step, \`abort\` or
\`recover\`. A round is **lost** when a law does not hold: percents that do not sum to 100, a floating entry while a rollout runs,
users who are not where the outcome says, a target or tag of others that changed, something left behind, a late writer who won.

The **sandbox** is the embedded Knative of \`npm start\`; one contract suite holds it to the behaviour of the **real cluster**,
which is Kubernetes with Knative Serving and Traefik. Instants are random from a fixed seed, so that a lost round can be
played again.
`

/** `when`: the date, and the commit that was played. */
export const reliabilityPage = (tallies: readonly Tally[], when: string): string => {
  const faults = [...new Set(tallies.map(({ fault }) => fault))].toSorted()
  const rows = faults.map((fault) => {
    const of = (on: Tally['on']) => cells(tallies.filter((each) => each.fault === fault && each.on === on))
    return `| ${fault} | ${of('sandbox')} | ${of('cluster')} |`
  })
  return [introduction, `Last played in full: ${when}.\n`, header, ...rows, ''].join('\n')
}

const header = `| What was done to the rollout | Sandbox: rounds | lost | Real cluster: rounds | lost |
| --- | ---: | ---: | ---: | ---: |`

const cells = (played: readonly Tally[]): string =>
  played.length === 0 ? '- | -' : `${count(sum(played, 'tried'))} | ${count(sum(played, 'lost'))}`

const sum = (played: readonly Tally[], of: 'tried' | 'lost'): number =>
  played.reduce((total, each) => total + each[of], 0)
