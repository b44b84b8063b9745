/** The fenced blocks of a page, and where they stand. */
export type Block = { readonly where: string; readonly language: string; readonly text: string }

const fence = /^( *)```(\w*) *\n([\s\S]*?)^\1``` *$/gm

export const blocksIn = (path: string, page: string): readonly Block[] =>
  [...page.matchAll(fence)].map(({ 1: indent = '', 2: language = '', 3: text = '', index }) => ({
    where: `${path}:${page.slice(0, index).split('\n').length}`,
    language,
    text: text
      .split('\n')
      .map((line) => line.slice(indent.length))
      .join('\n'),
  }))
