import { firstLoadFiles } from './tests/tools/first-load.mjs'

const limit = { brotli: true, limit: '160 kB' }

// Tools read this as a default export.
export default [
  { name: 'first visit: scripts, styles, texts', path: firstLoadFiles('firstVisit'), ...limit },
  { name: 'opening a dossier: the same', path: firstLoadFiles('dossier'), ...limit },
]
