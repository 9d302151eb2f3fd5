// npm start [-- --phone] [--port N]: installs and builds if needed, then serves the built app.
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startStaticServer } from '../support/static-server.mjs'
import { build, ensureInstalled, needsBuild, root } from './install.mjs'

const { values } = parseArgs({
  options: { phone: { type: 'boolean', default: false }, port: { type: 'string' } },
})

ensureInstalled()
if (needsBuild()) {
  console.log('Building the app')
  build()
}

const server = await serve()
console.log(`\n  Loopbaandossier: ${server.origin}/\n`)
if (values.phone) await showPhoneAddress(server.port)
console.log('  Stop with Ctrl+C.')
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, () => void server.close().then(() => process.exit(0)))
}

async function serve() {
  const options = { root: join(root, 'dist'), host: values.phone ? '0.0.0.0' : 'localhost' }
  if (values.port !== undefined) return startStaticServer({ ...options, port: Number(values.port) })
  try {
    return await startStaticServer({ ...options, port: 4173 })
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EADDRINUSE') throw error
    return startStaticServer({ ...options, port: 0 })
  }
}

/** @param {number} port */
async function showPhoneAddress(port) {
  const addresses = Object.values(networkInterfaces())
    .flatMap((found) => found ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
  const [first] = addresses
  if (!first) {
    console.log('  This machine has no address on a network, so a phone cannot reach it.\n')
    return
  }
  const { default: encodeQR } = await import('qr')
  const address = `http://${first.address}:${port}/`
  console.log(`  On a phone in the same network: ${address}\n`)
  console.log(encodeQR(address, 'term'))
  console.log(
    '  Over plain http a phone shows the app, but keeps no copy for offline use: browsers allow\n' +
      '  that on https or localhost only. Put dist/ on an https host to install it.\n',
  )
}
