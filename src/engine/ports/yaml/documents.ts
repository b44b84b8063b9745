/** The documents of a YAML text that anyone may have written, or why it has none: within bounds, and without telling its values. */
import { YAMLParseError } from 'yaml'
import { yamlDocuments } from './yaml.ts'

/** `most`: lines, commas and brackets of one document. The library compares each key of a map, and each anchor, with all before it. */
export const documentsIn = (text: string, most: number): readonly unknown[] | Error => {
  const parts = text.split(/^---/m)
  if (parts.length > mostDocuments) return new Error(`it has more than ${mostDocuments} documents`)
  if (parts.some((each) => partsIn(each) > most))
    return new Error(`it has more than ${most} lines, commas and brackets`)
  try {
    const documents = yamlDocuments(text)
    const [fault] = documents.flatMap(({ errors }) => errors)
    if (fault) return toldIn(fault)
    return documents.map((document) => document.toJS())
  } catch (error) {
    // Aliases that unfold to more than the library allows.
    return error instanceof Error ? toldIn(error) : new Error(String(error))
  }
}

/** The library writes down that it ran out of stack as if it were a fault of the text. */
const toldIn = (error: Error): Error =>
  error.message.includes('call stack') ? new Error('it is nested too deeply') : error

/** Ten times as many as any release has. */
const mostDocuments = 2_000

const partsIn = (text: string): number => text.match(/[\n,[{]/g)?.length ?? 0

/** What the parser quotes behind a colon, or below, may be a value and secret: its sentence and the place are told. */
export const whyOf = (error: Error): string => {
  const [sentence = ''] = error.message.split(/:|\n/, 1)
  const place = error instanceof YAMLParseError ? error.linePos?.[0] : undefined
  return place && !sentence.includes(' at line ') ? `${sentence} at line ${place.line}, column ${place.col}` : sentence
}
