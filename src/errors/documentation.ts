/**
 * Where messages send their readers. The one place that knows the address of the documentation: until the repository has one, a page is
 * named by its path in it, since a link that leads nowhere is worse than none. Then it becomes absolute here, because messages are read
 * in logs and in the repositories of users.
 */
const documentation = 'docs'

/** A page of the documentation: `settings.md`, `recipes.md#a-fixed-traffic-split`. */
export const docsPage = (page: string): string => `${documentation}/${page}`

/** The section of an error of the catalogue. Its heading is its code, and anchors are in lower case. */
export const errorPage = (code: string): string => docsPage(`troubleshooting.md#${code.toLowerCase()}`)
