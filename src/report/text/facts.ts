/**
 * What someone whose deploy failed asks for first, as rows: what changed, by whom, when, and where to look. The log, the summary, the
 * comment, the annotation and the JUnit report all show these rows. Pure.
 */
import type { Brings, Outcome, RunFacts } from '../../engine/ports/events.ts'
import { errorPage } from '../../errors/documentation.ts'
import { markdownText, webAddress } from './foreign-text.ts'
import { duration, momentText } from './numbers.ts'
import { imageText } from './words.ts'

/** With `url` the text is a link where links are possible; elsewhere `url` stands for it if the text says no more. */
export type Fact = { readonly label: string; readonly text: string; readonly url?: string }

export const factsOf = (outcome: Outcome): readonly Fact[] => [
  ...broughtBy(outcome.brings),
  ...startedBy(outcome.run),
  ...linked('Service', outcome.url),
  ...candidateOf(outcome),
  ...linked('Job', outcome.run?.jobUrl, 'log and summary'),
  ...errorOf(outcome),
  ...(outcome.report === undefined ? [] : [{ label: 'Report', text: outcome.report }]),
  ...timed(outcome.run),
]

const broughtBy = (brings: Brings | undefined): readonly Fact[] => {
  if (!brings) return []
  const image = imageChange(brings.image)
  const others = image ? brings.changes.filter((change) => change !== 'image') : brings.changes
  return [
    ...(image ? [{ label: 'Image', text: image }] : []),
    ...(others.length === 0 ? [] : [{ label: 'Changed', text: others.join(', ') }]),
  ]
}

/** `registry.example/hello:1 -> registry.example/hello:2` */
const imageChange = ({ from, to }: NonNullable<Brings['image']> = {}): string | undefined => {
  if (from === to) return to && `${imageText(to)} (as before)`
  return [from, to].flatMap((image) => (image === undefined ? [] : [imageText(image)])).join(' -> ')
}

const startedBy = ({ commit, commitUrl, actor }: Partial<RunFacts> = {}): readonly Fact[] => {
  if (commit === undefined) return actor === undefined ? [] : [{ label: 'Started by', text: actor }]
  const text = `${commit.slice(0, 7)}${actor === undefined ? '' : `, started by ${actor}`}`
  return [{ label: 'Commit', text, ...(webAddress(commitUrl) ? { url: commitUrl } : {}) }]
}

/** Where nothing was deployed, the tag leads to what another rollout has left there. */
const candidateOf = ({ kind, revision, candidateUrl }: Outcome): readonly Fact[] =>
  kind === 'unchanged' || revision === undefined ? [] : linked('Candidate', candidateUrl, revision)

const errorOf = ({ code }: Outcome): readonly Fact[] => {
  if (code === undefined) return []
  const page = errorPage(code)
  return webAddress(page) === undefined ? [{ label: 'Error', text: page }] : linked('Error', page, code)
}

const linked = (label: string, url: string | undefined, text = url ?? ''): readonly Fact[] =>
  webAddress(url) === undefined ? [] : [{ label, text, url }]

const timed = (run: RunFacts | undefined): readonly Fact[] => {
  if (!run) return []
  const { version, startedMs, endedMs } = run
  return [
    {
      label: 'Run',
      text: `began ${momentText(startedMs)}, took ${duration(endedMs - startedMs)}, kn-rollout ${version}`,
    },
  ]
}

/** Where a text cannot be a link. */
export const plainText = ({ label, text, url }: Fact): string => (url !== undefined && label !== 'Commit' ? url : text)

export const factList = (outcome: Outcome): string =>
  factsOf(outcome)
    .map(({ label, text, url }) => {
      const shown = markdownText(text)
      return `- **${label}**: ${url === undefined ? shown : `[${shown}](${url})`}`
    })
    .join('\n')
