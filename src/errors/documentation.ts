/**
 * Where messages send their readers: absolute addresses, since they are read in the repository of the user and in logs.
 * The one place that knows the address of the documentation.
 */
const documentation = 'https://github.com/OWNER/kn-rollout/blob/main/docs'

/** A page of the documentation: `settings.md`, `recipes.md#a-fixed-traffic-split`. */
export const docsPage = (page: string): string => `${documentation}/${page}`

/** The section of an error of the catalogue. Its heading is its code, and anchors are in lower case. */
export const errorPage = (code: string): string => docsPage(`troubleshooting.md#${code.toLowerCase()}`)
