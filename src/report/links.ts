/** GitHub takes nothing else as a link, and neither Markdown nor a table of it must be broken by one. */
export const webAddress = (url: string | undefined): string | undefined =>
  url !== undefined && /^https?:\/\/[^\s()<>|\\\p{Cc}\p{Cf}]+$/u.test(url) ? url : undefined
