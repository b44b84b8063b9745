/** The YAML examples of a page: what stands in its fenced blocks, and where. */
export type Example = { readonly where: string; readonly text: string }

const fence = /^( *)```ya?ml *\n([\s\S]*?)^\1``` *$/gm

export const examplesIn = (path: string, page: string): readonly Example[] =>
  [...page.matchAll(fence)].map(({ 1: indent = '', 2: text = '', index }) => ({
    where: `${path}:${page.slice(0, index).split('\n').length}`,
    text: text
      .split('\n')
      .map((line) => line.slice(indent.length))
      .join('\n'),
  }))
