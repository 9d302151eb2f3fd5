// A static file server on Node alone, for `npm start`, the end-to-end tests, the bench and the
// gallery: what any plain host of the built app does, with the headers we ask of it.
import { createReadStream } from 'node:fs'
import { readFile, realpath, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import { cacheControl, securityHeaders } from './policy.mjs'

/** @type {Record<string, string | undefined>} */
const mimeTypes = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}
const compressible = new Set(['.css', '.html', '.js', '.json', '.map', '.svg', '.webmanifest'])

/**
 * @typedef {object} StaticServer
 * @property {string} origin such as `http://localhost:4173`
 * @property {number} port
 * @property {() => Promise<void>} close also ends connections that are open
 *
 * @typedef {object} StaticServerOptions
 * @property {string} root folder to serve
 * @property {number} [port] 0 (the default) takes a free one
 * @property {string} [host] the default listens to this machine only
 * @property {string} [base] path to serve under, such as `/mijn/pad/`
 * @property {boolean} [headers] false: a host that sets no headers of ours
 */

/**
 * Serves a folder until it is closed.
 * @param {StaticServerOptions} options
 * @returns {Promise<StaticServer>} rejects when the port is taken
 */
export async function startStaticServer({
  root,
  port = 0,
  host = 'localhost',
  base = '/',
  headers = true,
}) {
  const folder = await realpath(root)
  /** @type {Map<string, Promise<Buffer>>} */
  const compressed = new Map()

  const server = createServer((request, response) => {
    answer(request, response).catch((/** @type {unknown} */ error) => {
      console.error(error)
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  })

  /**
   * @param {import('node:http').IncomingMessage} request
   * @param {import('node:http').ServerResponse} response
   */
  async function answer(request, response) {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      refuse(response, 405)
      return
    }
    const path = requestPath(request.url ?? '/', base)
    const found = path === undefined ? undefined : await findFile(folder, path)
    if (!found) {
      refuse(response, 404)
      return
    }

    const extension = extname(found.path)
    /** @type {Record<string, string | number>} */
    const head = {
      ...(headers ? securityHeaders : {}),
      'Content-Type': mimeTypes[extension] ?? 'application/octet-stream',
      'Cache-Control': isHashed(path ?? '') ? cacheControl.hashed : cacheControl.other,
      ETag: found.etag,
    }
    if (compressible.has(extension)) head['Vary'] = 'Accept-Encoding'
    if (request.headers['if-none-match'] === found.etag) {
      response.writeHead(304, head).end()
      return
    }
    const wantsBrotli = /\bbr\b/.test(request.headers['accept-encoding']?.toString() ?? '')
    if (wantsBrotli && compressible.has(extension)) {
      const body = await brotli(found)
      response.writeHead(200, { ...head, 'Content-Encoding': 'br', 'Content-Length': body.length })
      response.end(request.method === 'HEAD' ? undefined : body)
      return
    }
    response.writeHead(200, { ...head, 'Content-Length': found.size })
    if (request.method === 'HEAD') response.end()
    else createReadStream(found.path).pipe(response)
  }

  /** @param {{ path: string, etag: string }} file */
  function brotli({ path, etag }) {
    const key = `${etag} ${path}`
    const known = compressed.get(key)
    if (known) return known
    const made = readFile(path).then((bytes) =>
      // All of the app within 2 % of what 9 makes of it, in a tenth of the time.
      promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
    )
    compressed.set(key, made)
    return made
  }

  await new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve(undefined))
  })
  const address = /** @type {import('node:net').AddressInfo} */ (server.address())
  return {
    origin: `http://localhost:${address.port}`,
    port: address.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {404 | 405} status
 */
function refuse(response, status) {
  response.writeHead(status, { 'Content-Type': 'text/plain', 'X-Content-Type-Options': 'nosniff' })
  response.end(status === 404 ? 'Not found' : 'Method not allowed')
}

/**
 * The path inside the folder that a request asks for; undefined when it lies outside `base` or
 * cannot be a file's name.
 * @param {string} url
 * @param {string} base
 */
function requestPath(url, base) {
  let path
  try {
    path = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '')
  } catch (error) {
    if (error instanceof URIError) return undefined
    throw error
  }
  if (!path.startsWith(base) || path.includes('\0') || path.includes('\\')) return undefined
  return path.slice(base.length)
}

/**
 * The file of that path, or a folder's index.html. Undefined when there is none, when it lies
 * outside the folder (`..`, symbolic links) or is hidden.
 * @param {string} folder
 * @param {string} path
 */
async function findFile(folder, path) {
  if (path.split('/').some((part) => part.startsWith('.'))) return undefined
  const asked = join(folder, path, path === '' || path.endsWith('/') ? 'index.html' : '')
  try {
    const real = await realpath(asked)
    if (!real.startsWith(folder + sep)) return undefined
    const found = await stat(real)
    if (!found.isFile()) return undefined
    const { size, mtimeMs } = found
    return { path: real, size, etag: `"${size.toString(36)}-${mtimeMs.toString(36)}"` }
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error)
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return undefined
    throw error
  }
}

/** @param {string} path */
function isHashed(path) {
  return /^assets\/.+-[\w-]{8,}\.\w+$/.test(path)
}
