import { firstLoadFiles } from './tests/tools/first-load.mjs'

// Tools read this as a default export.
export default [
  {
    name: 'first load: scripts, styles and the Dutch texts',
    path: firstLoadFiles(),
    brotli: true,
    limit: '160 kB',
  },
]
