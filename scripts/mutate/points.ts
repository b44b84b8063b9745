/**
 * Where one small change to a source file would be a fault that a test should notice, found on TypeScript's own syntax tree,
 * so that types, imports, comments and strings are never touched. Pure but for `parsed`, which asks the compiler.
 *
 * TypeScript 7 offers its parser only under `typescript/unstable/*`. It is used all the same: it reads exactly the language of
 * this project, it is installed already, and only this tool would break with it.
 */
import { type BinaryExpression, type Node, type SourceFile, SyntaxKind } from 'typescript/unstable/ast'
import {
  isBinaryExpression,
  isConditionalExpression,
  isExpressionStatement,
  isIfStatement,
  isPrefixUnaryExpression,
  isTypeNode,
} from 'typescript/unstable/ast/is'
import { API } from 'typescript/unstable/sync'

export type Mutant = {
  /** Relative to the root of the repository. */
  readonly path: string
  readonly line: number
  /** The whole line of the source where the change begins, without its indentation. */
  readonly source: string
  /** What stood there and what stands there instead, on one line. */
  readonly change: string
  /** The text of the whole file with the change made. */
  readonly text: string
}

type Edit = { readonly node: Node; readonly by: string }

/** Parses the files, given by their absolute paths, with one start of the compiler. */
export function parsed(root: string, files: readonly string[]): readonly SourceFile[] {
  const api = new API({ cwd: root })
  try {
    const snapshot = api.updateSnapshot({ openFiles: [...files] })
    return files.map((file) => {
      const source = snapshot.getDefaultProjectForFile(file)?.program.getSourceFile(file)
      if (!source) throw new Error(`${file} could not be parsed.`)
      return source
    })
  } finally {
    api.close()
  }
}

/** Every mutant of a file, in the order of the source. */
export function mutantsOf(file: SourceFile, path: string): readonly Mutant[] {
  const { text } = file
  return editsIn(file, file).map(({ node, by }) => {
    const [start, end] = [node.getStart(file), node.end]
    const lineStart = text.lastIndexOf('\n', start - 1) + 1
    const [source = ''] = text.slice(lineStart).split('\n', 1)
    return {
      path,
      line: text.slice(0, start).split('\n').length,
      source: source.trim(),
      change: `${onOneLine(text.slice(start, end))} -> ${onOneLine(by) || '(removed)'}`,
      text: `${text.slice(0, start)}${safe(node, by, file)}${text.slice(end)}`,
    }
  })
}

function editsIn(node: Node, file: SourceFile): readonly Edit[] {
  if (isSkipped(node)) return []
  const below: Edit[] = []
  node.forEachChild((child) => {
    below.push(...editsIn(child, file))
  })
  return [...editsOf(node, file), ...below]
}

const isSkipped = (node: Node): boolean =>
  isTypeNode(node) ||
  node.kind === SyntaxKind.ImportDeclaration ||
  node.kind === SyntaxKind.ExportDeclaration ||
  node.kind === SyntaxKind.InterfaceDeclaration ||
  node.kind === SyntaxKind.TypeAliasDeclaration

function editsOf(node: Node, file: SourceFile): readonly Edit[] {
  const text = (part: Node): string => part.getText(file)
  if (node.kind === SyntaxKind.TrueKeyword) return [{ node, by: 'false' }]
  if (node.kind === SyntaxKind.FalseKeyword) return [{ node, by: 'true' }]
  if (node.kind === SyntaxKind.NumericLiteral) return numberEdits(node, text(node))
  if (isBinaryExpression(node)) return binaryEdits(node, text)
  if (isPrefixUnaryExpression(node) && node.operator === SyntaxKind.ExclamationToken)
    return [{ node, by: text(node.operand) }]
  if (isConditionalExpression(node)) {
    const { condition, whenTrue, whenFalse } = node
    return [{ node, by: `${text(condition)} ? ${text(whenFalse)} : ${text(whenTrue)}` }]
  }
  if (isIfStatement(node)) return [{ node: node.expression, by: `!(${text(node.expression)})` }]
  if (isExpressionStatement(node) && isCall(node.expression)) return [{ node, by: '' }]
  return []
}

function binaryEdits(node: BinaryExpression, text: (part: Node) => string): readonly Edit[] {
  const { left, operatorToken, right } = node
  const operator = text(operatorToken)
  const other = opposite[operator]
  if (!other || (operator === '+' && [left, right].some(isText))) return []
  return [{ node, by: `(${text(left)} ${other} ${text(right)})` }]
}

const opposite: Readonly<Record<string, string>> = {
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '&&': '||',
  '||': '&&',
  '??': '&&',
  '+': '-',
  '-': '+',
}

const isText = ({ kind }: Node): boolean =>
  kind === SyntaxKind.StringLiteral ||
  kind === SyntaxKind.TemplateExpression ||
  kind === SyntaxKind.NoSubstitutionTemplateLiteral

const isCall = ({ kind }: Node): boolean => kind === SyntaxKind.CallExpression || kind === SyntaxKind.AwaitExpression

/** A count or an index, or a number that something is compared with. One more millisecond of 30,000 is nobody's fault. */
function numberEdits(node: Node, text: string): readonly Edit[] {
  const { parent } = node
  const isCompared = (isBinaryExpression(parent) && comparisons.has(parent.operatorToken.kind)) || isCase(parent)
  return /^\d+$/.test(text) && (Number(text) <= 10 || isCompared) ? [{ node, by: String(Number(text) + 1) }] : []
}

const isCase = ({ kind }: Node): boolean => kind === SyntaxKind.CaseClause

const comparisons: ReadonlySet<SyntaxKind> = new Set([
  SyntaxKind.EqualsEqualsEqualsToken,
  SyntaxKind.ExclamationEqualsEqualsToken,
  SyntaxKind.LessThanToken,
  SyntaxKind.LessThanEqualsToken,
  SyntaxKind.GreaterThanToken,
  SyntaxKind.GreaterThanEqualsToken,
])

/** Without semicolons, a statement that begins with a bracket would go on with the line above it. */
const safe = (node: Node, by: string, file: SourceFile): string =>
  by === '' || (by.startsWith('(') && beginsStatement(node, file)) ? `;${by}` : by

function beginsStatement(node: Node, file: SourceFile): boolean {
  const start = node.getStart(file)
  let at: Node | undefined = node
  while (at && at.getStart(file) === start && !isExpressionStatement(at)) at = at.parent
  return at !== undefined && at.getStart(file) === start && isExpressionStatement(at)
}

const onOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
