import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkAttachments, readStored } from '../../src/dossier-file/check-attachments.ts'
import { hashOf } from '../../src/dossier-file/hash.ts'
import { plainState } from '../../src/dossier-file/plain-state.ts'
import { readDossierFile } from '../../src/dossier-file/read-dossier-file.ts'
import { writeDossierFile } from '../../src/dossier-file/write-dossier-file.ts'
import { canonicalLog } from '../../src/domain/log/log.ts'
import { root } from '../tools/install.mjs'
import { goldenParts } from './golden-parts.ts'
import { bytesOf, partsOf, toBlob } from './parts.ts'

const folder = join(root, 'tests/golden/v1')

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
    const path = join(folder, `${name}.loopbaandossier`)
    if (existsSync(path)) continue
    const file = await toBlob(writeDossierFile(parts).stream)
    const content = JSON.stringify(await contentOf(file), null, 2)
    writeFileSync(join(folder, `${name}.json`), `${content}\n`, { flag: 'wx' })
    writeFileSync(path, await bytesOf(file), { flag: 'wx' })
  }
}

const names = readdirSync(folder)
  .filter((file) => file.endsWith('.loopbaandossier'))
  .map((file) => file.replace('.loopbaandossier', ''))

test('there is a frozen file of everything (MAKE_GOLDEN=1 makes those that are absent)', () => {
  expect(names.sort()).toEqual(expect.arrayContaining(Object.keys(goldenParts).sort()))
})

describe('a file of format 1', () => {
  test.each(names)('%s says what it said, also after it was written again', async (name) => {
    const file = new Blob([readFileSync(join(folder, `${name}.loopbaandossier`))])
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
