import { mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contentSecurityPolicy } from '../support/policy.mjs'
import { startStaticServer, type StaticServer } from '../support/static-server.mjs'

let folder: string
let server: StaticServer

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'static-server-'))
  await mkdir(join(folder, 'site/assets'), { recursive: true })
  await mkdir(join(folder, 'site/.vite'))
  await writeFile(join(folder, 'secret.txt'), 'secret')
  await writeFile(join(folder, 'site/index.html'), '<h1>Dag</h1>')
  await writeFile(join(folder, 'site/sw.js'), 'self')
  await writeFile(join(folder, 'site/manifest.webmanifest'), '{}')
  await writeFile(join(folder, 'site/assets/app-Bv7k7P_9.js'), 'export {}')
  await writeFile(join(folder, 'site/assets/font-Bv7k7P_9.woff2'), 'font')
  await writeFile(join(folder, 'site/.vite/manifest.json'), '{}')
  await symlink(join(folder, 'secret.txt'), join(folder, 'site/link.txt'))
  server = await startStaticServer({ root: join(folder, 'site') })
})
afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

/** A request whose path no client tidies up first. */
function get(path: string, options: { method?: string; headers?: Record<string, string> } = {}) {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>(
    (resolve, reject) => {
      const { port } = server
      request({ host: 'localhost', port, path, ...options }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
          }),
        )
      })
        .on('error', reject)
        .end()
    },
  )
}

test('the folder itself is its index.html, with the headers we ask of every host', async () => {
  const { status, headers, body } = await get('/?x=1')
  expect(status).toBe(200)
  expect(body.toString()).toBe('<h1>Dag</h1>')
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'permissions-policy': expect.stringContaining('camera=(self), microphone=(self)') as unknown,
  })
})

test.each([
  ['/sw.js', 'text/javascript; charset=utf-8', 'no-cache'],
  ['/manifest.webmanifest', 'application/manifest+json; charset=utf-8', 'no-cache'],
  ['/assets/app-Bv7k7P_9.js', 'text/javascript; charset=utf-8', 'immutable'],
  ['/assets/font-Bv7k7P_9.woff2', 'font/woff2', 'immutable'],
])('%s is served as %s, %s', async (path, type, cache) => {
  const { headers } = await get(path)
  expect(headers['content-type']).toBe(type)
  expect(headers['cache-control']).toContain(cache)
})

test('text is compressed for those who can read it, a font never', async () => {
  const ask = { headers: { 'accept-encoding': 'gzip, br' } }
  const page = await get('/', ask)
  expect(page.headers['content-encoding']).toBe('br')
  expect(brotliDecompressSync(page.body).toString()).toBe('<h1>Dag</h1>')
  const font = await get('/assets/font-Bv7k7P_9.woff2', ask)
  expect(font.headers['content-encoding']).toBeUndefined()
})

test('what a client has already is not sent again', async () => {
  const { headers } = await get('/sw.js')
  const again = await get('/sw.js', { headers: { 'if-none-match': String(headers['etag']) } })
  expect(again.status).toBe(304)
  expect(again.body).toHaveLength(0)
})

describe('refused', () => {
  test.each([
    ['what is not there', '/nothing.js'],
    ['a folder', '/assets'],
    ['a path upwards', '/../secret.txt'],
    ['an encoded path upwards', '/%2e%2e/secret.txt'],
    ['a doubly hidden path upwards', '/assets/..%2f..%2fsecret.txt'],
    ['backslashes', '/..%5csecret.txt'],
    ['a link to outside', '/link.txt'],
    ['a hidden file', '/.vite/manifest.json'],
    ['a zero byte', '/sw.js%00.html'],
    ['a broken escape', '/%E0%A4%A'],
    ['a name beyond the limit of the disk', `/${'a'.repeat(5000)}`],
  ])('%s', async (_name, path) => {
    expect((await get(path)).status).toBe(404)
  })

  test('anything but reading', async () => {
    expect((await get('/', { method: 'POST' })).status).toBe(405)
  })
})

test('it serves under a path and without headers, as some hosts do', async () => {
  const root = join(folder, 'site')
  const plain = await startStaticServer({ root, base: '/school/dossier/', headers: false })
  const inside = await fetch(`${plain.origin}/school/dossier/`)
  const outside = await fetch(`${plain.origin}/`)
  await plain.close()
  expect(inside.status).toBe(200)
  expect(inside.headers.get('content-security-policy')).toBeNull()
  expect(outside.status).toBe(404)
})
