import { writeBin } from '../../../src/domain/log/write.ts'
import { feedbackKind } from '../../../src/domain/records/feedback.ts'
import { readRecord } from '../../../src/domain/records/record-kind.ts'
import { readSignature } from '../../../src/dossier-file/signing/read-signature.ts'
import { err } from '../../../src/lib/result.ts'
import { saveRecord } from '../../../src/services/save-record.ts'
import { takeReply } from '../../../src/services/packets/take-reply.ts'
import { createMemoryFileStore } from '../../../src/storage/memory-file-store.ts'
import { testNow } from '../../support/render-screen.tsx'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  clock,
  feedbackOn,
  give,
  logText,
  opened,
  opsOf,
  preview,
  random,
  readyKeys,
  reply,
  replyFile,
  student,
  voiceBytes,
  write,
} from './reply-world.ts'

describe('a reply', () => {
  let keys: Awaited<ReturnType<typeof readyKeys>>
  beforeAll(async () => {
    keys = await readyKeys()
  })

  test('comes in signed, unread, and about the very words that were read', async () => {
    const services = await student()
    const packet = await opened(services, await give(services))
    const seen = await preview(services, await replyFile(feedbackOn(packet), keys))
    expect(seen).toMatchObject({ feedback: ['f-1'], talks: [], isShareUnknown: false, refused: {} })
    const before = await logText(services)
    expect(await logText(services)).toBe(before)
    await takeReply(services, seen)
    const view = await services.store.readRecord('f-1')
    if (!view.ok || !view.value) throw new Error('no feedback')
    const feedback = readRecord(feedbackKind, view.value)
    expect(feedback).toMatchObject({ text: 'Je bleef rustig', about: 'e-1' })
    expect(feedback.read).toBeUndefined()
    const heads = (await opsOf(services, 'e-1')).map(({ id }) => id).sort()
    expect(feedback.aboutOps?.split(' ').sort()).toEqual(heads)
    expect(await readSignature(await opsOf(services, 'f-1'))).toEqual({
      state: 'valid',
      signKey: keys.keys.card.signKey,
    })
  })

  test('twice adds nothing the second time', async () => {
    const services = await student()
    const file = await replyFile(feedbackOn(await opened(services, await give(services))), keys)
    await takeReply(services, await preview(services, file))
    const once = await logText(services)
    const again = await preview(services, file)
    expect(again).toMatchObject({ feedback: [], extended: [], ops: [], refused: {} })
    await takeReply(services, again)
    expect(await logText(services)).toBe(once)
  })

  test('holds nothing of what was replaced while it was written', async () => {
    const services = await student()
    const file = await replyFile(feedbackOn(await opened(services, await give(services))), keys)
    expect(new TextDecoder().decode(await file.arrayBuffer())).not.toContain('Kladje')
  })

  test('stays valid through a later change of it, and through the answer of the owner', async () => {
    const services = await student()
    const packet = await opened(services, await give(services))
    const ops = feedbackOn(packet)
    const first = await reply(ops, keys)
    if (!first.ok) throw new Error(first.error.type)
    await takeReply(services, await preview(services, first.value.file))
    await saveRecord(services, {
      rec: 'f-1',
      kind: 'feedback',
      values: { answer: 'Dank u', read: true },
    })
    clock.hlc = first.value.hlc
    const changed = write([...ops, ...first.value.signatures], 'f-1', 'feedback', {
      text: 'Heel rustig',
    })
    const later = await preview(services, await replyFile(changed, keys))
    expect(later).toMatchObject({ extended: ['f-1'], refused: {} })
    await takeReply(services, later)
    expect((await readSignature(await opsOf(services, 'f-1'))).state).toBe('valid')
    // The earlier one comes once more, late.
    const stale = await preview(services, first.value.file)
    expect(stale.ops).toEqual([])
  })

  test('brings its recording along', async () => {
    const services = await student()
    await give(services)
    const files = createMemoryFileStore({ clock: { now: () => testNow } })
    const kept = await files.keep(voiceBytes)
    if (!kept.ok) throw new Error(kept.error.type)
    const { file, size } = kept.value
    const ops = write([], 'f-2', 'feedback', { about: 'e-1', file, media: 'audio/ogg', size })
    const attachments = [{ file, size, media: 'audio/ogg' }]
    await takeReply(services, await preview(services, await replyFile(ops, keys, { attachments })))
    const evidence = await services.evidence()
    const here = await evidence.files.read(file, 'audio/ogg')
    expect(here.ok && here.value?.size).toBe(size)
  })

  test('remembers who signed as a key that nobody checked', async () => {
    const services = await student()
    await takeReply(
      services,
      await preview(
        services,
        await replyFile(feedbackOn(await opened(services, await give(services))), keys),
      ),
    )
    const known = await services.store.readRecords({ by: 'kind', kind: 'key' })
    const [key] = known.ok ? known.value : []
    expect(key?.fields['signKey']?.value).toBe(keys.keys.card.signKey)
    expect(key?.fields['how']?.value).toBe('reply')
    expect(key?.fields['seen']).toBeUndefined()
  })

  test('is not made without the key that was asked for', async () => {
    const ops = write([], 'f-1', 'feedback', { text: 'Goed' })
    const { card } = keys.keys
    for (const [state, type] of [
      [{ state: 'missing', card }, 'KeyMissing'],
      [{ state: 'none' }, 'NoKey'],
      [{ state: 'unsupported' }, 'CannotSign'],
    ] as const) {
      expect(await reply(ops, state)).toEqual(err({ type }))
    }
    expect((await reply(ops)).ok).toBe(true)
    const binned = [
      ...ops,
      ...writeBin(
        { dossier: 'dossier-1', writer: 'mentor-1', hlc: clock.hlc, now: testNow, random },
        ops,
        true,
      ).ops,
    ]
    expect(await reply(binned)).toEqual(err({ type: 'NothingToSend' }))
  })
})
