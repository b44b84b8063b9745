/** What charts of a summary have in common: mermaid's xychart, which GitHub and GitLab draw on light and dark pages. The charts: traffic-chart.ts and error-chart.ts. Pure. */

/** An xychart wants values at even distances, so that what is drawn is sampled. */
const samples = 48

/** Moments in the middle of even parts of a time. */
export const sampleTimes = (totalMs: number): readonly number[] =>
  Array.from({ length: samples }, (_, index) => (totalMs * (index + 0.5)) / samples)

/** The unit that a time is shown in, and how many of it. */
export const chartTime = (ms: number): { readonly unit: 'seconds' | 'minutes'; readonly amount: number } => {
  const { unit, unitMs } =
    ms < 300_000 ? ({ unit: 'seconds', unitMs: 1_000 } as const) : ({ unit: 'minutes', unitMs: 60_000 } as const)
  return { unit, amount: Number((ms / unitMs).toFixed(1)) }
}

type Chart = { readonly colours: readonly string[]; readonly lines: readonly string[] }

/** Narrow, since a page shrinks what is wider than itself, and letters with it: they can be read on a phone. GitHub's mermaid knows it by its beta name. */
export const chartBlock = ({ colours, lines }: Chart): string => {
  const theme = JSON.stringify({
    xyChart: { width: 480, height: 230 },
    themeVariables: { xyChart: { plotColorPalette: colours.join(', ') } },
  })
  return ['```mermaid', `%%{init: ${theme}}%%`, 'xychart-beta', ...lines, '```'].join('\n')
}
