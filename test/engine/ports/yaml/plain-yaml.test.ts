/** What is read without the library is read as the library reads it, or not at all. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { stringify } from 'yaml'
import { parsePlainYaml } from '../../../../src/engine/ports/yaml/plain-yaml.ts'
import { yamlDocuments } from '../../../../src/engine/ports/yaml/yaml.ts'

/** By the library; undefined where it refuses. */
const read = (text: string): unknown => {
  const [document, ...others] = yamlDocuments(text)
  return others.length > 0 || !document || document.errors.length > 0 ? undefined : document.toJS()
}

const hex = fc.stringMatching(/^[\d_a-fxobTZ]{1,8}$/)
const word = fc.oneof(
  { arbitrary: hex, weight: 1 },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...[
        'a',
        'name',
        'server',
        'no',
        'yes',
        'true',
        'null',
        'Y',
        'https://10.0.0.1:6443',
        'LS0tLS1CRUdJTi9+Zz09',
        '--region',
      ],
      ...[
        '1',
        '0400',
        '1e3',
        '12:30',
        '.5',
        '-1',
        '~',
        '',
        ' a',
        'a ',
        'a:',
        'a: b',
        'a #b',
        '#a',
        'a,b',
        '- a',
        '{}',
        '[]',
      ],
      ...[
        '"a"',
        '"a b"',
        '"1"',
        '"\\n"',
        "'a'",
        '&a',
        '*a',
        '!a',
        '|',
        '>',
        '%a',
        '@a',
        '`a',
        '?',
        '=',
        '<<',
        '2026-11-29',
        'é',
      ],
    ),
  },
)
const line = fc.tuple(
  fc.nat({ max: 3 }),
  fc.constantFrom('', '- ', '- - '),
  word,
  fc.constantFrom(':', ': ', ' : ', ''),
  word,
)
const loose = fc
  .array(line, { maxLength: 6 })
  .map((lines) =>
    lines.map(([depth, dash, key, colon, value]) => `${'  '.repeat(depth)}${dash}${key}${colon}${value}`).join('\n'),
  )

const value = fc.letrec((tie) => ({
  any: fc.oneof({ maxDepth: 4 }, word, fc.boolean(), fc.integer(), tie('map'), tie('list')),
  map: fc.dictionary(fc.constantFrom('name', 'user', 'cluster', 'no', 'x.y/z', 'a b', '1'), tie('any'), { maxKeys: 4 }),
  list: fc.array(tie('any'), { maxLength: 3 }),
}))
const written = fc
  .tuple(value.any, fc.record({ indentSeq: fc.boolean(), lineWidth: fc.constant(0) }))
  .map(([any, options]) => stringify(any, options))
const damaged = fc
  .tuple(written, fc.nat(), fc.constantFrom('', ' ', '\n', '#', ':', '-', '\t', '\r\n'))
  .map(([text, at, sign]) => {
    const place = at % (text.length + 1)
    return `${text.slice(0, place)}${sign}${text.slice(place + 1)}`
  })

describe('what is read without the library', () => {
  for (const [name, texts] of Object.entries({ loose, written, damaged }))
    it(`is what the library reads: ${name}`, () => {
      fc.assert(
        fc.property(texts, (text) => {
          const plain = parsePlainYaml(text)
          if (plain !== undefined) assert.deepEqual(plain, read(text))
        }),
        { numRuns: 1_000, examples: [['a: e3'], ['- e07'], ['e3: a']] },
      )
    })

  it('are kubeconfigs as kubectl, kind, EKS and GKE write them', () => {
    for (const user of [
      { 'client-certificate-data': 'LS0tLS1CRUdJTi9+Zz09', 'client-key-data': 'LS0tLS1CRUdJTi9+Zz09' },
      { token: '12e710916f2269ba7af3198264ea8a4678cbbf025c7debc0' },
      { token: 'eyJhbGciOiJSUzI1NiIsImtpZCI6IkE.eyJpc3MiOiJrdWJlcm5ldGVzIn0.b-_c' },
      {
        exec: {
          apiVersion: 'client.authentication.k8s.io/v1beta1',
          args: ['--region', 'eu-west-1', 'eks', 'get-token', '--cluster-name', 'shop', '--output', 'json'],
          command: 'aws',
          env: null,
          interactiveMode: 'IfAvailable',
          provideClusterInfo: false,
        },
      },
    ]) {
      const config = {
        apiVersion: 'v1',
        clusters: [
          {
            cluster: { 'certificate-authority-data': 'LS0tLS1CRUdJTi9+Zz09', server: 'https://10.0.0.1:6443' },
            name: 'kind-shop',
          },
        ],
        contexts: [
          {
            context: { cluster: 'arn:aws:eks:eu-west-1:1:cluster/shop', namespace: 'shop', user: 'gke_shop' },
            name: 'shop',
          },
        ],
        'current-context': 'shop',
        kind: 'Config',
        preferences: {},
        users: [{ name: 'gke_shop', user }],
      }
      for (const indentSeq of [true, false])
        assert.deepEqual(parsePlainYaml(stringify(config, { indentSeq, lineWidth: 0 })), config)
    }
  })

  it('is not what means another thing to YAML', () => {
    for (const text of [
      'a: no',
      'no: a',
      'a: 1',
      'a: b c',
      'a: b # c',
      'a: b\na: c',
      'a: b\n  c',
      '- a\n- b:',
      "a: 'b'",
      'a: "\\n"',
    ])
      assert.equal(parsePlainYaml(text), undefined, text)
  })
})
