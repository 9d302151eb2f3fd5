/**
 * The house: which folder of src stands on which floor. A file imports from its own folder and
 * from lower floors only, so folders on one floor never import each other.
 */
export const floors = {
  lib: 0,
  domain: 1,
  media: 1,
  content: 2,
  ui: 2,
  i18n: 2,
  'dossier-file': 2,
  outputs: 3,
  services: 4,
  screen: 5,
  storage: 5,
  devices: 5,
  transports: 5,
  features: 6,
  app: 7,
  'main.tsx': 8,
} as const satisfies Record<string, number>

/** Folders of src whose folders are rooms of their own: two of them never import each other. */
export const foldersWithRooms: readonly string[] = ['features']

/** Where the program starts; everything in src is reached from one of these. */
export const entries: readonly string[] = ['src/main.tsx', 'src/app/update/sw.ts']

/**
 * Files that the program does not reach yet, only tests do. Each is part of a promise that a test
 * holds already; one that is reached leaves this list.
 */
export const aheadOfUse: readonly string[] = [
  // Thinning belongs to the law of the log; the transfer of long dossiers will use it.
  'src/domain/log/thin.ts',
  // The loose schemas of what is stored; the published file format will be made from them.
  'src/domain/records/stored-schema.ts',
  // The second implementations that the contracts of the stores are held against.
  'src/storage/memory-file-store.ts',
  'src/storage/memory-store.ts',
  'src/storage/mentor/memory-desk.ts',
]

/** Packages that belong to certain folders only, so that the rest can outlive them. */
export const packageHomes: Readonly<Record<string, readonly string[]>> = {
  dexie: ['storage'],
  '@noble/ciphers': ['dossier-file'],
  '@noble/hashes': ['storage', 'dossier-file'],
  'age-encryption': ['dossier-file'],
  pdfkit: ['outputs'],
  qr: ['ui', 'devices'],
  react: ['ui', 'i18n', 'screen', 'features', 'app', 'main.tsx'],
  'react-dom': ['ui', 'screen', 'features', 'app', 'main.tsx'],
  'react-hook-form': ['ui', 'screen', 'features'],
  i18next: ['i18n', 'screen', 'features', 'app'],
  '@tanstack/react-query': ['screen', 'features', 'app', 'main.tsx'],
  wouter: ['screen', 'features', 'app'],
}

/** What may lie at the top of the project, besides what git ignores. */
export const topLevel: readonly string[] = [
  'src',
  'public',
  'tests',
  'index.html',
  'README.md',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
  // eslint knows no other name for its settings.
  'eslint.config.js',
  '.ci',
  '.git',
  '.gitignore',
  '.npmrc',
  '.prettierignore',
  '.size-limit.js',
]

/** Long enough for one idea; texts and data are counted elsewhere. */
export const maxLines = 300
export const maxMedianLines = 60
