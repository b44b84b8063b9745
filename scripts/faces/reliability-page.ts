/** docs/reliability.md: which failures were caused on purpose, how often, and how often the promise was broken. */
import { count } from '../../src/report/text/numbers.ts'
import type { Tally } from '../../test/reliability/tally.ts'

const introduction = `# Reliability

Whatever happens to the job, the network, the API server, or because of another client: all traffic ends on stable or on a promoted
candidate. This page lists the failures that are caused on purpose to test this promise. \`npm run breadth\` plays every round and writes
this page; nothing in it is written by hand. \`.ci/run\` plays a twentieth of the rounds of each row, at least one, and fails if a round is
lost or a row differs.

A **round** is one rollout with one failure, and what follows it: a re-run, the post step, \`abort\` or \`recover\`. A round is
**lost** if a rule is broken: percentages that do not sum to 100, an entry that follows the latest Revision during a rollout, traffic
that is not where the outcome says, a changed target or tag of others, leftovers, a late write that succeeded.

The **sandbox** is the simulated Knative of \`npm start\`; one contract suite verifies that it behaves like the **real cluster**,
which is Kubernetes with Knative Serving and Traefik. The times of failures are random with a fixed seed, so that a lost round can be
repeated. A row that begins with a letter is a kind of [threat-model.md](threat-model.md#kinds-of-attack-and-failure): on the sandbox a
round of it is one test that plays it.
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

const header = `| Failure | Sandbox: rounds | lost | Real cluster: rounds | lost |
| --- | ---: | ---: | ---: | ---: |`

const cells = (played: readonly Tally[]): string =>
  played.length === 0 ? '- | -' : `${count(sum(played, 'tried'))} | ${count(sum(played, 'lost'))}`

const sum = (played: readonly Tally[], of: 'tried' | 'lost'): number =>
  played.reduce((total, each) => total + each[of], 0)
