import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cacheControl, securityHeaders } from '../support/policy.mjs'
import { root } from '../tools/install.mjs'
import { againstPolicy, foreignAddresses, partsInCircles } from './built-output.ts'

const file = (path: string, text: string) => new Map([[path, text]])

describe('a foreign address in what is built', () => {
  test.each([
    ['assets/a.js', 'fetch("https://example.org/track")'],
    ['assets/a.js', 'new WebSocket(`wss://example.org`)'],
    ['assets/a.css', '@import "//fonts.example.org/a.css"'],
    ['index.html', '<script src="//example.org/a.js"></script>'],
    ['manifest.webmanifest', '{"icons":[{"src":"http://example.org/a.png"}]}'],
  ])('%s: %s', (path, text) => {
    expect(foreignAddresses(file(path, text), '')).toHaveLength(1)
  })

  test('is fine as a name, in a message of a library, or as a source for people', () => {
    const text = 'x="http://www.w3.org/2000/svg";y="https://react.dev/errors/";//a.b comment'
    expect(foreignAddresses(file('assets/a.js', text), '')).toEqual([])
    const source = "source: 'https://example.org/law'"
    expect(foreignAddresses(file('assets/a.js', source), source)).toEqual([])
  })
})

test.each([
  ['index.html', '<p style="color:red">'],
  ['index.html', '<style>p{}</style>'],
  ['index.html', '<script type="module">1</script>'],
  ['index.html', '<body onload="x()">'],
  ['assets/a.css', 'p{background:url(data:image/png;base64,x)}'],
])('what the policy would stop is seen in %s: %s', (path, text) => {
  expect(againstPolicy(file(path, text))).toHaveLength(1)
})

test('parts that fetch each other are seen, however long the circle', () => {
  const fine = new Map([
    ['app', ['form', 'words']],
    ['form', ['words']],
    ['words', []],
  ])
  expect(partsInCircles(fine)).toEqual([])
  expect(partsInCircles(new Map([...fine, ['words', ['app']]]))).toEqual(['app', 'form', 'words'])
})

test('hosts that read `_headers` send the same headers as our own server', () => {
  const text = readFileSync(join(root, 'public/_headers'), 'utf8')
  const lines = Object.entries({ ...securityHeaders, 'Cache-Control': cacheControl.other }).map(
    ([name, value]) => `  ${name}: ${value}\n`,
  )
  expect(text.startsWith(`/*\n${lines.join('')}`)).toBe(true)
  expect(text).toContain(`/assets/*\n  ! Cache-Control\n  Cache-Control: ${cacheControl.hashed}\n`)
})
