/** What the bundler tells of a module; only what is asked here. */
interface ModuleGraph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null
}

/** The two screens of which one comes first: the open dossier, or the first run. */
const dossierScreen = 'src/app/open-dossier.tsx'
const welcomeScreen = 'src/features/welcome/welcome-page.tsx'
/** What a mentor's app begins with instead. */
const deskParts = ['src/app/open-desk.tsx', 'src/app/make-desk.ts']

/**
 * Groups our own code by when it is needed, so that a first screen takes few files and nothing
 * that only later screens use: `basis` is wanted by both first screens, `dossier` by the open
 * dossier, `welcome` by the first run, `desk` by a mentor's desk only. Null leaves a module to the
 * other groups.
 */
export function createChunkNames(root: string): (id: string, graph: ModuleGraph) => string | null {
  const cache = new Map<string, ReadonlySet<string>>()
  const closureOf = (entry: string, graph: ModuleGraph) => {
    const known = cache.get(entry)
    if (known) return known
    const closure = staticClosure(`${root}/${entry}`, graph)
    cache.set(entry, closure)
    return closure
  }
  const entries = [dossierScreen, welcomeScreen, ...deskParts]
  return (id, graph) => {
    if (!id.startsWith(`${root}/src/`) || entries.some((entry) => id.endsWith(entry))) return null
    const isIn = (entry: string) => closureOf(entry, graph).has(id)
    const [inDossier, inWelcome] = [isIn(dossierScreen), isIn(welcomeScreen)]
    const inDesk = deskParts.some(isIn)
    if (inDossier) return inWelcome ? 'basis' : 'dossier'
    if (inWelcome) return 'welcome'
    return inDesk ? 'desk' : null
  }
}

/** The module and everything it imports, directly or through others, without dynamic imports. */
export function staticClosure(entry: string, graph: ModuleGraph): Set<string> {
  const seen = new Set<string>()
  const open = [entry]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue
    seen.add(id)
    open.push(...(graph.getModuleInfo(id)?.importedIds ?? []))
  }
  return seen
}
