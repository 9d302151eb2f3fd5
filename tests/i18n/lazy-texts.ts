import { posix } from 'node:path'
import ts from 'typescript'
import { keyUsesIn } from './key-uses.ts'

interface Script {
  readonly imports: readonly string[]
  readonly later: readonly Later[]
  readonly namespaces: ReadonlySet<string>
}

/** Code that a file fetches when it is needed. */
interface Later {
  readonly path: string
  /** What `lazyScreen` was told to fetch along. */
  readonly namespaces: readonly string[]
}

/** Where code and texts that are fetched together do not fit each other, one line each. */
export function unfitTexts(
  files: ReadonlyMap<string, string>,
  start: string,
  first: readonly string[],
): string[] {
  const scripts = new Map([...files].map(([path, source]) => [path, readScript(path, source)]))
  const shownBy = (entry: string) =>
    new Set(
      [...closure(scripts, entry)].flatMap((path) => [...(scripts.get(path)?.namespaces ?? [])]),
    )
  const problems = (where: string, needed: ReadonlySet<string>, named: readonly string[]) => [
    ...[...needed]
      .filter((name) => !first.includes(name) && !named.includes(name))
      .map((name) => `${where} shows texts that nobody fetches: ${name}`),
    ...named
      .filter((name) => !needed.has(name))
      .map((name) => `${where} fetches texts that it never shows: ${name}`),
  ]
  const later = [...scripts].flatMap(([from, script]) =>
    script.later.flatMap(({ path, namespaces }) =>
      problems(`${path} (from ${from})`, shownBy(path), namespaces),
    ),
  )
  return [...problems(start, shownBy(start), []), ...later]
}

function closure(scripts: ReadonlyMap<string, Script>, entry: string): Set<string> {
  const seen = new Set([entry])
  for (const path of seen) for (const next of scripts.get(path)?.imports ?? []) seen.add(next)
  return seen
}

function readScript(path: string, source: string): Script {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const resolve = (name: ts.Node) =>
    posix.join(posix.dirname(path), ts.isStringLiteralLike(name) ? name.text : '')
  const imports: string[] = []
  const later: Later[] = []
  const visit = (node: ts.Node, named: readonly string[]): void => {
    if (ts.isImportDeclaration(node) && node.importClause?.phaseModifier !== typeOnly) {
      imports.push(resolve(node.moduleSpecifier))
    }
    const [argument] = ts.isCallExpression(node) ? node.arguments : []
    if (argument && ts.isCallExpression(node) && node.expression.kind === importKeyword) {
      later.push({ path: resolve(argument), namespaces: named })
    }
    const inside = ts.isCallExpression(node) ? (namesGiven(node) ?? named) : named
    ts.forEachChild(node, (child) => visit(child, inside))
  }
  visit(file, [])
  return { imports, later, namespaces: keyUsesIn(path, source).namespaces }
}

const typeOnly = ts.SyntaxKind.TypeKeyword
const importKeyword = ts.SyntaxKind.ImportKeyword

function namesGiven(call: ts.CallExpression): string[] | undefined {
  const list = call.arguments[1]
  if (call.expression.getText() !== 'lazyScreen' || !list) return undefined
  if (!ts.isArrayLiteralExpression(list)) throw new TypeError(`not a list: ${list.getText()}`)
  return list.elements.filter(ts.isStringLiteralLike).map(({ text }) => text)
}
