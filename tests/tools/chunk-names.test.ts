import { expect, test } from 'vitest'
import { createChunkNames } from './chunk-names.ts'

const imports: Record<string, string[]> = {
  '/r/src/app/open-dossier.tsx': ['/r/src/ui/frame/card.tsx', '/r/src/screen/queries.ts'],
  '/r/src/features/welcome/welcome-page.tsx': ['/r/src/ui/frame/card.tsx', '/r/src/ui/hero.tsx'],
  '/r/src/ui/frame/card.tsx': ['/r/src/ui/icon.tsx'],
  '/r/src/ui/icon.tsx': ['/r/src/ui/frame/card.tsx'],
}
const graph = { getModuleInfo: (id: string) => ({ importedIds: imports[id] ?? [] }) }

test('our own code is grouped by the first screen that needs it', () => {
  const nameOf = createChunkNames('/r')
  const named = ['ui/card.tsx', 'ui/icon.tsx', 'screen/queries.ts', 'ui/hero.tsx', 'ui/field.tsx']
  expect(named.map((file) => nameOf(`/r/src/${file}`, graph))).toEqual([
    'basis',
    'basis',
    'dossier',
    'welcome',
    null,
  ])
})

test('the screens themselves stay entries of their own', () => {
  const nameOf = createChunkNames('/r')
  expect(nameOf('/r/src/app/open-dossier.tsx', graph)).toBeNull()
})
