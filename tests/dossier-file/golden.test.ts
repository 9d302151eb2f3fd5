import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkAttachments, readStored } from '../../src/dossier-file/check-attachments.ts'
import { hashOf } from '../../src/dossier-file/hash.ts'
import { openSealedFile } from '../../src/dossier-file/open-sealed-file.ts'
import { plainState } from '../../src/dossier-file/plain-state.ts'
import { readDossierFile } from '../../src/dossier-file/read-dossier-file.ts'
import { sealFile } from '../../src/dossier-file/seal-file.ts'
import { writeDossierFile } from '../../src/dossier-file/write-dossier-file.ts'
import { canonicalLog } from '../../src/domain/log/log.ts'
import { root } from '../tools/install.mjs'
import { goldenParts } from './golden-parts.ts'
import { bytesOf, partsOf, toBlob } from './parts.ts'

const folder = join(root, 'tests/golden/v1')

function pathOf(name: string): string {
  return join(folder, `${name}.loopbaandossier`)
}

async function open(file: Blob) {
  const read = await readDossierFile(file)
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  const checked = await checkAttachments(read.value)
  if (!checked.ok) throw new Error(JSON.stringify(checked.error))
  return { read: read.value, checked: checked.value }
}

/** All that a file says, to be frozen beside it. */
async function contentOf(file: Blob) {
  const { read, checked } = await open(file)
  return {
    log: hashOf(new TextEncoder().encode(canonicalLog(read.log))),
    state: plainState(read.manifest.dossier, read.log),
    attachments: checked.sound.map(({ sha256, media, size }) => ({ sha256, media, size })),
    extras: read.extras.map(({ entry, sha256 }) => ({ name: entry.name, sha256 })),
    unknownKeys: read.unknownKeys,
    leftOut: read.leftOut,
    wrong: [read.unsoundCount, ...read.damage, ...read.twins, ...checked.damaged],
  }
}

// Frozen files are never made again: what people have cannot be changed either.
if (process.env['MAKE_GOLDEN']) {
  for (const [name, parts] of Object.entries(goldenParts)) {
    const path = pathOf(name)
    if (existsSync(path)) continue
    const file = await toBlob(writeDossierFile(parts).stream)
    const content = JSON.stringify(await contentOf(file), null, 2)
    writeFileSync(join(folder, `${name}.json`), `${content}\n`, { flag: 'wx' })
    writeFileSync(path, await bytesOf(file), { flag: 'wx' })
  }
}

/** The second was encrypted by the program age 1.1.1, both keys of it. */
const encrypted = ['encrypted', 'encrypted-by-age']
const passphrase = 'fiets appel kaart water'

// As above; the one by age cannot be made here.
if (process.env['MAKE_GOLDEN'] && !existsSync(pathOf('encrypted'))) {
  const inner = new Blob([readFileSync(pathOf('plain'))])
  const { stream } = await sealFile({ stream: inner.stream(), size: inner.size }, { passphrase })
  writeFileSync(pathOf('encrypted'), await bytesOf(await toBlob(stream)), { flag: 'wx' })
}

const names = readdirSync(folder)
  .filter((file) => file.endsWith('.loopbaandossier') && !file.startsWith('encrypted'))
  .map((file) => file.replace('.loopbaandossier', ''))

test('there is a frozen file of everything (MAKE_GOLDEN=1 makes those that are absent)', () => {
  expect(names.sort()).toEqual(expect.arrayContaining(Object.keys(goldenParts).sort()))
})

describe('a file of format 1', () => {
  test.each(names)('%s says what it said, also after it was written again', async (name) => {
    const file = new Blob([readFileSync(pathOf(name))])
    const said = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as object
    expect(await contentOf(file)).toEqual(said)
    const { read, checked } = await open(file)
    const source = (part: (typeof read.extras)[number]) => ({
      sha256: part.sha256,
      size: part.entry.size,
      open: () => readStored(file, part),
    })
    const again = writeDossierFile(
      partsOf({
        log: read.log,
        attachments: checked.sound.map(({ part, media }) => ({ ...source(part), media })),
        extras: read.extras.map((part) => ({ ...source(part), name: part.entry.name })),
        leftOut: read.leftOut,
        unknownKeys: read.unknownKeys,
      }),
    )
    expect(await contentOf(await toBlob(again.stream))).toEqual(said)
  })
})

test.each(encrypted)('the file %s of format 1 opens with its passphrase', async (name) => {
  const opened = await openSealedFile(new Blob([readFileSync(pathOf(name))]), { passphrase })
  if (!opened.ok) throw new Error(JSON.stringify(opened.error))
  const inner = await bytesOf(await toBlob(opened.value))
  expect(inner).toEqual(new Uint8Array(readFileSync(pathOf('plain'))))
})
