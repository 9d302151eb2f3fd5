import { describe, expect, onTestFinished, test } from 'vitest'
import type { FileStore } from '../../src/services/evidence/file-store.ts'
import { blobOf, mebibyte, partsOf, sameContent, sha256Of } from './files-world.ts'
import { must, tickingClock } from './store-world.ts'

/** Opens an empty store; the clock is the one it reads. */
export type OpenFileStore = (clock: { now: () => number }) => Promise<FileStore>

const sizes = [0, 1, mebibyte - 1, mebibyte, mebibyte + 1, 5 * mebibyte + 3, 9 * mebibyte]

/** What every store of files promises, whatever it is made of. */
export function fileStoreContract(name: string, openStore: OpenFileStore): void {
  async function open(clock: { now: () => number } = tickingClock()): Promise<FileStore> {
    const store = await openStore(clock)
    onTestFinished(async () => {
      await must(store.destroy())
    })
    return store
  }

  describe(`${name}: keeping`, () => {
    test.each(sizes)('%d bytes come back under their hash, in parts of 1 MiB', async (size) => {
      const store = await open()
      const blob = blobOf(size)
      const told: number[] = []
      const onProgress = (done: number, total: number) => {
        expect(total).toBe(size)
        told.push(done)
      }
      const kept = await must(store.keep(blob, { onProgress }))
      expect(kept).toEqual({ file: await sha256Of(blob), size })
      const back = await must(store.read(kept.file, 'image/jpeg'))
      expect(back?.type).toBe('image/jpeg')
      expect(await sameContent(back, blob)).toBe(true)
      const parts = await partsOf(store, kept.file)
      expect(parts).toHaveLength(Math.ceil(size / mebibyte))
      expect(parts.slice(0, -1).every((part) => part === mebibyte)).toBe(true)
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(size)
      expect(told).toEqual(parts.map((_, n) => Math.min(size, (n + 1) * mebibyte)))
    })

    test('what is not here is undefined, and no error', async () => {
      const store = await open()
      const file = await sha256Of(blobOf(3))
      expect(await must(store.read(file, 'image/jpeg'))).toBeUndefined()
      expect(await must(store.readPart(file, 0))).toBeUndefined()
      expect(await must(store.readThumbnail(file))).toBeUndefined()
      expect(await must(store.list())).toEqual([])
      await must(store.remove([file]))
    })

    test('the same bytes are there once, and young again', async () => {
      const store = await open()
      const first = await must(store.keep(blobOf(10)))
      const [before] = await must(store.list())
      expect(await must(store.keep(blobOf(10)))).toEqual(first)
      const listed = await must(store.list())
      expect(listed).toMatchObject([first])
      expect(listed[0]?.at).toBeGreaterThan(before?.at ?? Infinity)
    })

    test('two keeps of the same bytes at once leave one whole file', async () => {
      const store = await open()
      const blob = blobOf(3 * mebibyte)
      const [one, two] = await Promise.all([must(store.keep(blob)), must(store.keep(blob))])
      expect(one).toEqual(two)
      expect(await must(store.list())).toHaveLength(1)
      expect(await sameContent(await must(store.read(one.file, '')), blob)).toBe(true)
    })

    test('many that come at once are each whole, and the same bytes are there once', async () => {
      const store = await open()
      const sizes = [0, 5, 300_000, mebibyte, 2 * mebibyte, 3 * mebibyte + 7, 5 * mebibyte]
      const blobs = [...sizes, ...sizes.slice(2)].map((size) => blobOf(size))
      const kept = await Promise.all(blobs.map((blob) => must(store.keep(blob))))
      expect(await must(store.list())).toHaveLength(sizes.length)
      for (const [n, blob] of blobs.entries()) {
        const file = await must(store.read(kept[n]?.file ?? '', ''))
        expect(await sameContent(file, blob)).toBe(true)
      }
    })

    test('a keep that is stopped leaves nothing, and what was there stays', async () => {
      const store = await open()
      const stopped = { ok: false, error: { type: 'Cancelled' } }
      const already = AbortSignal.abort()
      expect(await store.keep(blobOf(10), { signal: already })).toEqual(stopped)
      const halfway = new AbortController()
      const blob = blobOf(9 * mebibyte)
      const stopping = store.keep(blob, {
        signal: halfway.signal,
        onProgress: () => halfway.abort(),
      })
      expect(await stopping).toEqual(stopped)
      expect(await must(store.list())).toEqual([])
      const kept = await must(store.keep(blob))
      expect(await store.keep(blob, { signal: already })).toEqual(stopped)
      expect(await sameContent(await must(store.read(kept.file, '')), blob)).toBe(true)
    })
  })

  describe(`${name}: taking away`, () => {
    test('what is removed is gone with its thumbnail; the rest stays', async () => {
      const store = await open()
      const [gone, stays] = [await must(store.keep(blobOf(9))), await must(store.keep(blobOf(8)))]
      for (const { file } of [gone, stays]) await must(store.keepThumbnail(file, blobOf(3)))
      await must(store.remove([gone.file]))
      expect(await must(store.read(gone.file, ''))).toBeUndefined()
      expect(await must(store.readPart(gone.file, 0))).toBeUndefined()
      expect(await must(store.readThumbnail(gone.file))).toBeUndefined()
      expect(await must(store.list())).toMatchObject([stays])
      expect((await must(store.readThumbnail(stays.file)))?.size).toBe(3)
    })

    test('a sweep takes what is old and nameless, and nothing else', async () => {
      let now = 1000
      const store = await open({ now: () => now })
      const keep = (size: number) => must(store.keep(blobOf(size)))
      const [nameless, named, again] = [await keep(1), await keep(2), await keep(3)]
      now = 2000
      const young = await keep(4)
      await keep(3)
      const swept = await must(store.sweep((file) => file === named.file, 2000))
      expect(swept).toEqual([nameless])
      const left = (await must(store.list())).map(({ file }) => file).sort()
      expect(left).toEqual([named, again, young].map(({ file }) => file).sort())
    })
  })

  test(`${name}: thumbnails come back as they were, and are replaced`, async () => {
    const store = await open()
    const { file } = await must(store.keep(blobOf(9)))
    await must(store.keepThumbnail(file, new Blob(['klein'], { type: 'image/jpeg' })))
    await must(store.keepThumbnail(file, new Blob(['kleiner'], { type: 'image/webp' })))
    const picture = await must(store.readThumbnail(file))
    expect(picture?.type).toBe('image/webp')
    expect(await sameContent(picture, new Blob(['kleiner']))).toBe(true)
  })

  test(`${name}: thumbnails that are asked for together come each to who asked`, async () => {
    const store = await open()
    const names = ['een', 'twee', 'drie', 'vier']
    const files: string[] = []
    for (const [n, text] of names.entries()) {
      const { file } = await must(store.keep(blobOf(20, n + 1)))
      files.push(file)
      await must(store.keepThumbnail(file, new Blob([text], { type: 'image/jpeg' })))
    }
    const asked = [files[2], await sha256Of(blobOf(3)), files[0], files[2], files[3]] as string[]
    const found = await Promise.all(asked.map(async (file) => must(store.readThumbnail(file))))
    const texts = await Promise.all(found.map(async (picture) => await picture?.text()))
    expect(texts).toEqual(['drie', undefined, 'een', 'drie', 'vier'])
    // And again, after the first moment.
    expect(await (await must(store.readThumbnail(files[1] as string)))?.text()).toBe('twee')
  })

  describe(`${name}: recordings`, () => {
    const about = { recording: 'r1', media: 'audio/mp4', purpose: 'experience/e1' }

    test('parts are put together in order, also when they came all at once', async () => {
      const store = await open()
      const sent = [blobOf(mebibyte, 7), ...Array.from('bcdefg', (letter) => new Blob([letter]))]
      await Promise.all(
        sent.map((part, n) => must(store.addToRecording({ ...about, seconds: n }, part))),
      )
      const whole = new Blob(sent)
      const [listed] = await must(store.readRecordings())
      expect(listed).toMatchObject({ ...about, seconds: 6, size: whole.size })
      const back = await must(store.readRecording('r1'))
      expect(back?.type).toBe('audio/mp4')
      expect(await sameContent(back, whole)).toBe(true)
    })

    test('the youngest comes first; a dropped one is gone, also for its next part', async () => {
      const store = await open()
      const add = (recording: string, text: string) =>
        must(store.addToRecording({ ...about, recording, seconds: 1 }, new Blob([text])))
      await add('r1', 'een')
      await add('r2', 'twee')
      const names = async () => (await must(store.readRecordings())).map((one) => one.recording)
      expect(await names()).toEqual(['r2', 'r1'])
      await must(store.dropRecording('r1'))
      await must(store.dropRecording('r3'))
      expect(await names()).toEqual(['r2'])
      expect(await must(store.readRecording('r1'))).toBeUndefined()
      await add('r1', 'anders')
      expect(await sameContent(await must(store.readRecording('r1')), new Blob(['anders']))).toBe(
        true,
      )
    })
  })

  test(`${name}: listeners hear of every change, until they let go`, async () => {
    const store = await open()
    let heard = 0
    const letGo = store.subscribe(() => (heard += 1))
    const expectHeard = async (deed: () => Promise<unknown>, times = 1) => {
      const before = heard
      await deed()
      expect(heard - before).toBe(times)
    }
    const { file } = await must(store.keep(blobOf(5)))
    expect(heard).toBe(1)
    await expectHeard(() => must(store.keepThumbnail(file, blobOf(2))))
    const about = { recording: 'r1', media: 'audio/mp4', purpose: 'x', seconds: 1 }
    await expectHeard(() => must(store.addToRecording(about, blobOf(2))))
    await expectHeard(() => must(store.dropRecording('r1')))
    await expectHeard(() => must(store.remove([file])))
    letGo()
    await expectHeard(() => must(store.keep(blobOf(5))), 0)
  })

  test(`${name}: destroying takes everything away`, async () => {
    const store = await openStore(tickingClock())
    await must(store.keep(blobOf(5)))
    await must(store.destroy())
  })
}
