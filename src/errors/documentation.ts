/** Where messages send their readers. One place, so that a fixed address of the documentation is one line here. */
const documentation = 'docs'

/** A page of the documentation: `settings.md`, `recipes.md#a-fixed-traffic-split`. */
export const docsPage = (page: string): string => `${documentation}/${page}`
