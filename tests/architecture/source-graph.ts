import { posix } from 'node:path'
import { parseSync } from 'vite'

/** Files by path from the root of the project, with forward slashes. */
export type Files = ReadonlyMap<string, string>

export interface Import {
  /** As written. */
  readonly specifier: string
  /** The path in the project that it means; undefined for a package. Need not exist. */
  readonly path: string | undefined
  /** Names it takes; `*` for all, none for a side effect. */
  readonly names: readonly string[]
  readonly isReExport: boolean
}

export interface Module {
  readonly path: string
  readonly imports: readonly Import[]
  /** Values only: a type costs nothing and names what a function takes. */
  readonly exports: readonly string[]
}

export type Graph = ReadonlyMap<string, Module>

/** The imports and exports of every script and style among the files. Throws on bad syntax. */
export function readGraph(files: Files): Graph {
  const graph = new Map<string, Module>()
  for (const [path, source] of files) {
    if (/\.(tsx?|m?js)$/.test(path)) graph.set(path, readScript(path, source))
    else if (path.endsWith('.css')) graph.set(path, readStyle(path, source))
    else graph.set(path, { path, imports: [], exports: [] })
  }
  return graph
}

function readScript(path: string, source: string): Module {
  const { module, errors } = parseSync(path, source)
  const [error] = errors
  if (error) throw new Error(`${path}: ${error.message}`)
  const imports: Import[] = []
  const exports: string[] = []
  const add = (specifier: string, names: readonly string[], isReExport = false) => {
    imports.push({ specifier, path: resolve(path, specifier), names, isReExport })
  }
  for (const { moduleRequest, entries } of module.staticImports) {
    add(
      moduleRequest.value,
      entries.map(({ importName }) => nameOf(importName)),
    )
  }
  for (const { start, end } of module.dynamicImports.map((found) => found.moduleRequest)) {
    const literal = /^['"`](.*)['"`]$/s.exec(source.slice(start, end))
    // A name that is computed cannot be followed; the rules call it a problem.
    add(literal?.[1] ?? '', ['*'])
  }
  for (const entry of module.staticExports.flatMap((found) => found.entries)) {
    if (entry.moduleRequest) add(entry.moduleRequest.value, [nameOf(entry.importName)], true)
    else if (!entry.isType) exports.push(nameOf(entry.exportName))
  }
  return { path, imports, exports }
}

function readStyle(path: string, source: string): Module {
  const withoutComments = source.replaceAll(/\/\*[\s\S]*?\*\//g, '')
  const found = withoutComments.matchAll(/(?:@import|url\(|from)\s*['"]([^'"]+)['"]/g)
  const imports = [...found].map(([, specifier = '']) => ({
    specifier,
    path: resolve(path, specifier),
    names: [],
    isReExport: false,
  }))
  return { path, imports, exports: [] }
}

function nameOf(name: { kind: string; name: string | null }): string {
  if (name.kind === 'Default') return 'default'
  return name.name ?? '*'
}

/** A relative specifier as a path of the project, without a query such as `?worker`. */
function resolve(from: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined
  return posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ''))
}
