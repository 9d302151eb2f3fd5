import ts from 'typescript'

/** What a source file may say of the texts: the namespaces it opens, and every key it could name. */
export interface KeyUses {
  readonly namespaces: ReadonlySet<string>
  readonly names: (namespace: string, key: string) => boolean
}

/** Reads the string literals and templates of a file; `${...}` in a template fits any name. */
export function keyUsesIn(path: string, source: string): KeyUses {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const literals = new Set<string>()
  const templates: RegExp[] = []
  const namespaces = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'useTranslation') {
      for (const name of namespacesOf(node.arguments[0])) namespaces.add(name)
    }
    if (ts.isStringLiteralLike(node)) literals.add(node.text)
    if (ts.isTemplateExpression(node)) templates.push(templatePattern(node))
    ts.forEachChild(node, visit)
  }
  visit(file)
  const has = (text: string) => literals.has(text) || templates.some((fit) => fit.test(text))
  return {
    namespaces,
    names: (namespace, key) =>
      has(`${namespace}:${key}`) || (namespaces.has(namespace) && has(key)),
  }
}

function namespacesOf(argument: ts.Expression | undefined): string[] {
  if (argument === undefined) return ['common']
  if (ts.isStringLiteralLike(argument)) return [argument.text]
  if (ts.isArrayLiteralExpression(argument)) return argument.elements.flatMap(namespacesOf)
  throw new TypeError(`a namespace that cannot be read: ${argument.getText()}`)
}

function templatePattern(template: ts.TemplateExpression): RegExp {
  const rest = template.templateSpans.map(
    ({ literal }) => String.raw`[\w-]+${escape(literal.text)}`,
  )
  return new RegExp(`^${escape(template.head.text)}${rest.join('')}$`)
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}
