import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openSealedFile } from '../../src/dossier-file/open-sealed-file.ts'
import { createRecoveryKey, sealFile } from '../../src/dossier-file/seal-file.ts'
import { writeDossierFile } from '../../src/dossier-file/write-dossier-file.ts'
import { root } from '../tools/install.mjs'
import { bytesOf, partsOf, toBlob } from './parts.ts'
import { runProgram } from './run-program.ts'
import { entriesOf, makeZip } from './zip-maker.ts'

const passphrase = 'fiets appel kaart water'
const folder = mkdtempSync(join(tmpdir(), 'dossier-age-'))
const at = (name: string) => join(folder, name)
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const recovery = await createRecoveryKey()
const inner = await bytesOf(await toBlob(writeDossierFile(partsOf()).stream))
const sealed = await toBlob(
  (await sealFile(writeDossierFile(partsOf()), { passphrase, recipients: [recovery.recipient] }))
    .stream,
)
const entries = await entriesOf(sealed)
const hasAge = runProgram('age', '--version') !== undefined

/** `age`, at a terminal where the passphrase is typed; undefined where there is no Python for that. */
function typed(...given: readonly string[]): string | undefined {
  return runProgram(
    'python3',
    join(root, 'tests/dossier-file/type-passphrase.py'),
    passphrase,
    'age',
    ...given,
  )
}

test('the program age opens our file, by the two commands in its LEESMIJ.txt', () => {
  for (const { name, bytes } of entries) writeFileSync(at(name as string), bytes)
  const readMe = readFileSync(at('LEESMIJ.txt'), 'utf8')
  const commands = readMe.split('\n').filter((line) => line.startsWith('age '))
  expect(commands).toHaveLength(2)
  if (!hasAge) return
  const [first = [], second = []] = commands.map((line) =>
    line
      .split(' ')
      .slice(1)
      .map((word) => (word.includes('.') ? at(word) : word)),
  )
  if (typed(...first) === undefined) return
  runProgram('age', ...second)
  expect(new Uint8Array(readFileSync(at('dossier.zip')))).toEqual(inner)
  writeFileSync(at('recovery.txt'), `# recovery\n${recovery.secret}\n`)
  runProgram('age', '-d', '-i', at('recovery.txt'), '-o', at('again.zip'), at('dossier.age'))
  expect(new Uint8Array(readFileSync(at('again.zip')))).toEqual(inner)
})

test('we open what the program age made', async () => {
  if (!hasAge) return
  mkdirSync(at('made'))
  writeFileSync(at('made/key.txt'), `${recovery.secret}\n`)
  writeFileSync(at('made/inner.zip'), inner)
  const key = at('made/key-passphrase.age')
  if (typed('-e', '-p', '-o', key, at('made/key.txt')) === undefined) return
  const dossier = at('made/dossier.age')
  runProgram('age', '-e', '-r', recovery.recipient, '-o', dossier, at('made/inner.zip'))
  const made = new Map([
    ['key-passphrase.age', readFileSync(key)],
    ['dossier.age', readFileSync(dossier)],
  ])
  const file = makeZip(
    entries.map(({ name, bytes }) => ({ name, bytes: made.get(name as string) ?? bytes })),
  )
  for (const key of [{ passphrase }, { secret: recovery.secret }]) {
    const opened = await openSealedFile(new Blob([file]), key)
    if (!opened.ok) throw new Error(JSON.stringify(opened.error))
    expect(await bytesOf(await toBlob(opened.value))).toEqual(inner)
  }
})
