import { firstLoadFiles, firstLoadLimits } from './tests/tools/first-load.mjs'

// Tools read this as a default export.
export default [
  {
    name: 'first visit: scripts, styles, texts',
    path: firstLoadFiles('firstVisit'),
    brotli: true,
    limit: `${firstLoadLimits.firstVisit} B`,
  },
  {
    name: 'opening a dossier: the same',
    path: firstLoadFiles('dossier'),
    brotli: true,
    limit: `${firstLoadLimits.dossier} B`,
  },
]
