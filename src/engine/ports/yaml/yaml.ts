/**
 * YAML as kubectl reads it: YAML 1.1 (0400 is octal, yes is true), with 0o for octals too, but without numbers to the base of 60 and without
 * times, which stay text. Held to sigs.k8s.io/yaml by test/engine/ports/yaml/yaml.test.ts.
 */
import {
  type Document,
  type DocumentOptions,
  type ParseOptions,
  parseAllDocuments,
  type SchemaOptions,
  type Tags,
} from 'yaml'
import type { Json } from '../cluster-views.ts'
import { parsePlainYaml } from './plain-yaml.ts'

/** The first whose test passes wins. */
const kubectlTags = (tags: Tags): Tags => [
  newOctal,
  bigHex,
  endless,
  notNumber,
  withoutDigits,
  binaryText,
  ...tags.filter((tag) => typeof tag === 'string' || !(isTime(tag) || tag.tag === binaryText.tag)),
]

const isTime = ({ tag, format }: { readonly tag: string; readonly format?: string }): boolean =>
  format === 'TIME' || tag === 'tag:yaml.org,2002:timestamp'

const number = { default: true, tag: 'tag:yaml.org,2002:int' } as const

const signed = (written: string, radix: number): number => {
  const amount = Number.parseInt(written.replace(/^[-+]?0[oOX]|_/g, ''), radix)
  return written.startsWith('-') ? -amount : amount
}

const newOctal = { ...number, test: /^[-+]?0[oO][0-7_]+$/, resolve: (written: string) => signed(written, 8) } as const
const bigHex = { ...number, test: /^[-+]?0X[0-9a-fA-F_]+$/, resolve: (written: string) => signed(written, 16) } as const

/** Too large for a number: text, as written. */
const endless = {
  ...number,
  tag: 'tag:yaml.org,2002:float',
  test: /^[-+]?[0-9][0-9_]*(?:\.[0-9_]*)?[eE]\+?[0-9]{3,}$/,
  resolve: (written: string) => (Number.isFinite(Number(written)) ? Number(written) : written),
} as const

/** JSON has no such number. */
const notNumber = {
  ...number,
  tag: 'tag:yaml.org,2002:float',
  test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/,
  resolve: (written: string, onError: (message: string) => void) => {
    onError(`${written} is not a number`)
    return written
  },
} as const

/** Without a digit before the exponent it is a text, such as a commit that begins with an e. The library reads NaN. */
const withoutDigits = {
  ...number,
  tag: 'tag:yaml.org,2002:float',
  test: /^[-+]?(?:\._*|(?:\._*)?[eE][-+]?[0-9]+)$/,
  resolve: (written: string) => written,
} as const

/** What the text means, as text. */
const binaryText = {
  tag: 'tag:yaml.org,2002:binary',
  resolve: (written: string) => Buffer.from(written, 'base64').toString(),
} as const

/** The library prints its warnings, with the lines around them; these may be secret. */
const options: ParseOptions & DocumentOptions & SchemaOptions = {
  version: '1.1',
  customTags: kubectlTags,
  merge: true,
  logLevel: 'error',
}

/** Every document that holds anything: an empty one, as templates leave it behind, is skipped. Errors are in the documents. */
export const yamlDocuments = (text: string): readonly Document.Parsed[] =>
  parseAllDocuments(text, options).filter(({ contents, errors }) => errors.length > 0 || !isNothing(contents))

const isNothing = (contents: Document.Parsed['contents']): boolean =>
  contents === null || ('value' in contents && contents.value === null)

/** What tools write is read without the library. @throws YAMLParseError; an Error where it is more than one document */
export const parseYaml = (text: string): Json => parsePlainYaml(text) ?? parseWhole(text)

const parseWhole = (text: string): Json => {
  const documents = yamlDocuments(text)
  const [error] = documents.flatMap(({ errors }) => errors)
  if (error) throw error
  if (documents.length > 1) throw new Error(`it has ${documents.length} documents`)
  const value: Json | undefined = documents[0]?.toJS()
  return value ?? null
}
