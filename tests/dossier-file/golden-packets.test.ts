import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSignature } from '../../src/dossier-file/signing/read-signature.ts'
import { packetHeadSchema, replyHeadSchema } from '../../src/dossier-file/packet-head.ts'
import { packetViews } from '../../src/dossier-file/packet-views.ts'
import { readDossierFile } from '../../src/dossier-file/read-dossier-file.ts'
import { logOf } from '../../src/domain/log/log.ts'
import { root } from '../tools/install.mjs'
import { bytesOf, fileOf } from './parts.ts'
import { runProgram } from './run-program.ts'

async function read(name: string) {
  const bytes = readFileSync(join(root, `tests/golden/v1/${name}.loopbaandossier`))
  const file = await readDossierFile(new Blob([bytes]))
  if (!file.ok) throw new Error(file.error.type)
  return file.value
}

test('a packet of format 1 says for whom and why, and which words of the owner were read', async () => {
  const { manifest, log } = await read('packet')
  const head = packetHeadSchema.parse(manifest['packet'])
  expect(head).toMatchObject({ share: 'share-1', reader: { name: 'Mw. De Wit' } })
  expect(manifest).toMatchObject({ reason: 'Voor ons gesprek', keepUntil: '2026-08-12' })
  const experience = packetViews(log, head.heads).find(({ rec }) => rec === 'rec-1')
  expect(experience?.fields['title']).toMatchObject({
    value: 'Stage bij bakker Jansen',
    heads: ['op-2'],
  })
})

test.each(['packet', 'reply'])(
  'what was signed in a %s of format 1 is still valid',
  async (name) => {
    const { log } = await read(name)
    const ops = [...log.ops.values()].filter(({ rec }) => rec === 'rec-9')
    expect((await readSignature(ops)).state).toBe('valid')
  },
)

test('a reply of format 1 says whose it is, with the key that signed', async () => {
  const { manifest, log } = await read('reply')
  const { share, from } = replyHeadSchema.parse(manifest['reply'])
  const signature = await readSignature([...log.ops.values()])
  expect([share, from.name]).toEqual(['share-1', 'Mw. De Wit'])
  expect(signature).toEqual({ state: 'valid', signKey: from.signKey })
})

test('a checker that was written from the spec alone says the same of signatures', async () => {
  const script = join(root, 'tests/dossier-file/signature.py')
  const golden = (name: string) => join(root, `tests/golden/v1/${name}.loopbaandossier`)
  const folder = mkdtempSync(join(tmpdir(), 'signature-'))
  const changed = join(folder, 'changed.loopbaandossier')
  const { log } = await read('reply')
  const ops = Array.from(log.ops.values(), (op) =>
    op.field === 'text' ? { ...op, value: 'Je was fantastisch' } : op,
  )
  writeFileSync(changed, await bytesOf(await fileOf({ log: logOf(ops) })))
  const said = [golden('packet'), golden('reply'), changed].map((path) =>
    runProgram('python3', script, path)?.trim(),
  )
  rmSync(folder, { recursive: true })
  if (said[0] !== undefined) {
    expect(said).toEqual(['{"rec-9": true}', '{"rec-9": true}', '{"rec-9": false}'])
  }
  expect((await readSignature(ops)).state).toBe('invalid')
})
