import { floors, foldersWithRooms, packageHomes } from './floors.ts'
import type { Graph, Module } from './source-graph.ts'

/** Every rule gives one line per violation, and none when all is well. */

/** A file imports from its own folder and from lower floors; features keep to themselves. */
export function brokenFloors(graph: Graph): string[] {
  return eachImport(graph, (from, to) => {
    const [fromFolder, toFolder] = [folderOf(from), folderOf(to)]
    if (fromFolder === undefined || toFolder === undefined) {
      const stranger = fromFolder === undefined ? from : to
      return `${stranger} stands on no floor (tests/architecture/floors.ts)`
    }
    if (fromFolder === toFolder) {
      const rooms = [from, to].map((path) => path.split('/')[2])
      if (!foldersWithRooms.includes(fromFolder) || rooms[0] === rooms[1]) return undefined
      return `${from} imports another room: ${to}`
    }
    if (floors[toFolder] < floors[fromFolder]) return undefined
    return `${from} imports from its own floor or a higher one: ${to}`
  })
}

/** Relative imports name an existing file in full. */
export function unclearPaths(graph: Graph): string[] {
  return eachModule(graph, ({ path, imports }) =>
    imports
      .filter(({ specifier, path: target }) => {
        if (target === undefined) return !isPackage(specifier)
        return !graph.has(target)
      })
      .map(({ specifier }) => `${path} imports what is no file: '${specifier}'`),
  )
}

/** A name is imported from where it lives, never through another file. */
export function barrels(graph: Graph): string[] {
  return eachModule(graph, ({ path, imports }) =>
    imports
      .filter(({ isReExport }) => isReExport)
      .map(({ specifier }) => `${path} passes on what is in '${specifier}'`),
  )
}

/** Packages that have a home are imported there only. */
export function packagesAwayFromHome(graph: Graph): string[] {
  return eachModule(graph, ({ path, imports }) =>
    imports.flatMap(({ specifier }) => {
      const name = packageOf(specifier)
      const homes = name === undefined ? undefined : packageHomes[name]
      const folder = folderOf(path)
      if (!homes || folder === undefined || homes.includes(folder)) return []
      return `${path} imports ${specifier}, which belongs in ${homes.join(', ')}`
    }),
  )
}

/** Files that import each other in a circle, each circle once. */
export function cycles(graph: Graph): string[] {
  const done = new Set<string>()
  const found: string[] = []
  const visit = (path: string, trail: readonly string[]) => {
    const at = trail.indexOf(path)
    if (at >= 0) {
      found.push([...trail.slice(at), path].join(' -> '))
      return
    }
    if (done.has(path)) return
    for (const target of targetsOf(graph, path)) visit(target, [...trail, path])
    done.add(path)
  }
  for (const path of graph.keys()) visit(path, [])
  return found
}

/** Files that no entry leads to, or that one leads to although `aheadOfUse` says none does. */
export function orphans(
  graph: Graph,
  entries: readonly string[],
  aheadOfUse: readonly string[] = [],
): string[] {
  const reached = reachedFrom(graph, entries)
  const covered = reachedFrom(graph, aheadOfUse)
  return [
    ...[...graph.keys()]
      .filter((path) => !reached.has(path) && !covered.has(path))
      .map((path) => `${path} is used by nothing`),
    ...aheadOfUse
      .filter((path) => reached.has(path) || !graph.has(path))
      .map((path) => `${path} is no longer ahead of its use`),
  ]
}

function reachedFrom(graph: Graph, starts: readonly string[]): Set<string> {
  const reached = new Set<string>()
  const queue = [...starts]
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (reached.has(path)) continue
    reached.add(path)
    queue.push(...targetsOf(graph, path))
  }
  return reached
}

/** Exports that no other file takes; `users` adds the files outside the graph that may. */
export function unusedExports(graph: Graph, users: Graph, entries: readonly string[]): string[] {
  const taken = new Set<string>()
  for (const { path: from, imports } of [...graph.values(), ...users.values()]) {
    for (const { path, names } of imports) {
      if (path !== undefined && path !== from)
        for (const name of names) taken.add(`${path} ${name}`)
    }
  }
  return eachModule(graph, ({ path, exports }) =>
    exports
      .filter((name) => !entries.includes(path) && !taken.has(`${path} ${name}`))
      .filter(() => !taken.has(`${path} *`))
      .map((name) => `${path} exports ${name}, which nobody imports`),
  )
}

/** Every package that the files import. */
export function importedPackages(graph: Graph): Set<string> {
  const names = [...graph.values()].flatMap(({ imports }) =>
    imports.map(({ specifier, path }) => (path === undefined ? packageOf(specifier) : undefined)),
  )
  return new Set(names.filter((name) => name !== undefined))
}

function targetsOf(graph: Graph, path: string): string[] {
  const targets = graph.get(path)?.imports.map((found) => found.path) ?? []
  return targets.filter((target) => target !== undefined && graph.has(target)) as string[]
}

function eachModule(graph: Graph, rule: (module: Module) => string[]): string[] {
  return [...graph.values()].flatMap(rule)
}

function eachImport(
  graph: Graph,
  rule: (from: string, to: string) => string | undefined,
): string[] {
  return eachModule(graph, ({ path, imports }) =>
    imports.flatMap(({ path: target }) => (target && rule(path, target)) ?? []),
  )
}

/** `src/features/log/a.ts` -> `features`; undefined when it has no place in the table. */
function folderOf(path: string): keyof typeof floors | undefined {
  const [top, folder = ''] = path.split('/')
  return top === 'src' && folder in floors ? (folder as keyof typeof floors) : undefined
}

function isPackage(specifier: string): boolean {
  return packageOf(specifier) !== undefined
}

/** `zod/mini` -> `zod`, `@a/b/c` -> `@a/b`; undefined for a path, an alias or nothing. */
function packageOf(specifier: string): string | undefined {
  return /^(@[\w.-]+\/[\w.-]+|[\w-][\w.-]*)(\/|$)/.exec(specifier)?.[1]
}
