import { expect, test } from 'vitest'
import { createChunkNames } from './chunk-names.ts'

const imports: Record<string, string[]> = {
  '/r/src/app/open-dossier.tsx': [
    '/r/src/ui/card.tsx',
    '/r/src/screen/queries.ts',
    '/r/src/screen/forms.ts',
  ],
  '/r/src/features/welcome/welcome-page.tsx': ['/r/src/ui/card.tsx', '/r/src/ui/hero.tsx'],
  '/r/src/app/open-desk.tsx': ['/r/src/ui/list.tsx', '/r/src/screen/queries.ts'],
  '/r/src/app/make-desk.ts': ['/r/src/ui/card.tsx', '/r/src/storage/desk.ts'],
  '/r/src/ui/card.tsx': ['/r/src/ui/icon.tsx', '/r/node_modules/react/index.js'],
  '/r/src/ui/icon.tsx': ['/r/src/ui/card.tsx'],
}
const graph = { getModuleInfo: (id: string) => ({ importedIds: imports[id] ?? [] }) }

test.each([
  ['ui/card.tsx', 'basis'],
  ['ui/icon.tsx', 'basis'],
  ['screen/forms.ts', 'dossier'],
  ['screen/queries.ts', 'dossier'],
  ['ui/hero.tsx', 'welcome'],
  ['ui/list.tsx', 'desk'],
  ['storage/desk.ts', 'desk'],
  ['ui/field.tsx', null],
])('%s is grouped by the first screens that need it', (file, name) => {
  expect(createChunkNames('/r')(`/r/src/${file}`, graph)).toBe(name)
})

test('libraries have groups of their own', () => {
  expect(createChunkNames('/r')('/r/node_modules/react/index.js', graph)).toBeNull()
})

test('the screens themselves stay entries of their own', () => {
  const nameOf = createChunkNames('/r')
  expect(nameOf('/r/src/app/open-dossier.tsx', graph)).toBeNull()
  expect(nameOf('/r/src/app/open-desk.tsx', graph)).toBeNull()
})
