import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { chromiumArgs, findChromium } from './tests/support/chromium.mjs'
import { pwa } from './tests/tools/pwa-plugin.ts'

export default defineConfig({
  // Works under any path of any host.
  base: './',
  plugins: [react(), pwa()],
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
            // What the first screen needs: the libraries stay in the cache when our code changes.
            { name: 'libraries', priority: 4, tags: ['$initial'], test: /node_modules/ },
            { name: 'first', priority: 3, tags: ['$initial'], test: /\/src\/(?!main|app\/update\/sw)/ },
            // What other screens share, as few files instead of many tiny ones.
            { name: 'forms', priority: 2, test: /node_modules\/(react-hook-form|@hookform)\// },
            { name: 'parts', priority: 1, minShareCount: 2, test: /\/src\/(ui|screen)\// },
            { name: 'core', minShareCount: 2, test: /\/src\/(lib|domain|services|content)\// },
          ],
        },
        entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'),
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: [
            'tests/{lib,domain,content,services,screen,i18n,storage,transports,architecture,tools}/**/*.test.ts',
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
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
})
