import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { chromiumArgs, findChromium } from './tests/support/chromium.mjs'
import { createChunkNames } from './tests/tools/chunk-names.ts'
import { pwa } from './tests/tools/pwa-plugin.ts'

export default defineConfig({
  // Works under any path of any host.
  base: './',
  plugins: [react(), pwa()],
  // The same code without the helpers for browsers that nobody has any more.
  resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
  build: {
    target: ['chrome111', 'safari16.4', 'firefox115'],
    manifest: true,
    // The policy allows no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { app: 'index.html', sw: 'src/app/update/sw.ts' },
      output: {
        // Few files instead of many tiny ones: they compress better, and the libraries stay in the
        // cache when only our own code changes.
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            // Before any screen: the libraries stay in the cache when our code changes.
            { name: 'libraries', priority: 5, tags: ['$initial'], test: /node_modules/ },
            {
              name: 'first',
              priority: 5,
              tags: ['$initial'],
              test: /\/src\/(?!main|app\/update\/sw)|vite\/preload-helper/,
            },
            // Needed by every open dossier, and by every form.
            {
              name: 'queries',
              priority: 4,
              test: /node_modules\/(@tanstack|wouter|regexparam|use-sync-external-store)\//,
            },
            { name: 'forms', priority: 4, test: /node_modules\/(react-hook-form|@hookform|zod)\// },
            // Our own code for the screen that comes first.
            { name: createChunkNames(import.meta.dirname), priority: 3 },
            // What later screens share of the two lowest floors: many small files that need nobody
            // above them, so that they can be one without ever waiting for themselves.
            { name: 'parts', priority: 2, minShareCount: 2, test: /\/src\/ui\// },
            { name: 'records', priority: 2, minShareCount: 2, test: /\/src\/domain\// },
            // The rest of what they share, by who shares it. Small ones stay apart: merged, two parts
            // may need each other, and one of them starts with values that are not there yet.
            { name: 'shared', minShareCount: 2, entriesAware: true },
          ],
        },
        // A name of all its sharers would stand in every import of it.
        chunkFileNames: ({ name }) =>
          `assets/${name.startsWith('shared~') ? 'shared' : '[name]'}-[hash].js`,
        assetFileNames: ({ names: [name = ''] }) =>
          `assets/${name.startsWith('shared~') ? 'shared' : '[name]'}-[hash][extname]`,
        entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'),
      },
    },
  },
  test: {
    // As long as the tests of the screens and of the whole app wait; a second is short on a busy machine.
    expect: { poll: { timeout: 10_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          // The style that documents carry is a text; without this it is an empty one.
          css: { include: [/\/src\/outputs\//] },
          include: [
            'tests/{lib,domain,media,dossier-file,outputs,content,services,devices,screen,i18n,storage,transports,architecture,tools}/**/*.test.ts',
          ],
          exclude: ['tests/**/*.browser.test.ts'],
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['tests/{ui,features,app}/**/*.test.tsx'],
          setupFiles: ['tests/support/dom-setup.ts'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/**/*.browser.test.ts'],
          testTimeout: 120_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: await findChromium(), args: chromiumArgs },
              contextOptions: { permissions: ['microphone', 'camera'] },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
})
