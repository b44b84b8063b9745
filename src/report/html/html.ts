/**
 * HTML in which nothing foreign can be markup: a template escapes every text that is put into it. Pure.
 * Only what a template has made is taken as it is.
 */
import { htmlText, linesIn } from '../text/foreign-text.ts'

export class Html {
  readonly #markup: string

  private constructor(markup: string) {
    this.#markup = markup
  }

  toString(): string {
    return this.#markup
  }

  static of(texts: TemplateStringsArray, parts: readonly Part[]): Html {
    return new Html(texts.reduce((whole, text, index) => `${whole}${markupOf(parts[index - 1])}${text}`))
  }

  /** Lines as they are, for a `pre`: the only text whose line breaks are kept. */
  static lines(texts: readonly string[]): Html {
    return new Html(texts.flatMap(linesIn).map(htmlText).join('\n'))
  }
}

/** Undefined is nothing; of a list each. */
export type Part = Html | string | number | undefined | readonly Part[]

/** A tag for templates: `` html`<p>${text}</p>` ``. */
export const html = (texts: TemplateStringsArray, ...parts: readonly Part[]): Html => Html.of(texts, parts)

export const preformatted = (texts: readonly string[]): Html => html`<pre>${Html.lines(texts)}</pre>`

const markupOf = (part: Part): string => {
  if (part === undefined) return ''
  if (part instanceof Html) return part.toString()
  if (Array.isArray(part)) return part.map(markupOf).join('')
  return htmlText(String(part))
}
