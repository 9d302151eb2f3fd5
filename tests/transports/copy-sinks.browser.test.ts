import { expect, test } from 'vitest'
import { sameBytes } from '../../src/transports/same-bytes.ts'
import { createSavePicker } from '../../src/transports/save-picker.ts'
import { createShareSheet } from '../../src/transports/share-sheet.ts'

const mebibyte = 2 ** 20
const bytes = new Uint8Array(5 * mebibyte).map((_, at) => at % 251)
const file = new File([bytes], 'Dossier Sam.loopbaandossier', { type: 'application/zip' })

/** A place in the origin's private file system, which has the handles of a picked one. */
async function place(content = ''): Promise<FileSystemFileHandle> {
  const root = await navigator.storage.getDirectory()
  const handle = await root.getFileHandle(`picked-${crypto.randomUUID()}`, { create: true })
  if (content === '') return handle
  const writable = await handle.createWritable()
  await writable.write(content)
  await writable.close()
  return handle
}

function pickerOf(handle: FileSystemFileHandle) {
  const picker = createSavePicker('Loopbaandossier', () => Promise.resolve(handle))
  if (picker === undefined) throw new Error('no picker')
  return picker
}

test('a picked place gets the bytes, and they are read back from there', async () => {
  const handle = await place()
  const progress: number[] = []
  const taken = await pickerOf(handle).take(file, (done, total) => progress.push(done / total))
  expect(taken).toEqual({ ok: true, value: { kind: 'picked', name: handle.name, isChecked: true } })
  expect(await sameBytes(file, await handle.getFile())).toBe(true)
  expect(progress.at(-1)).toBe(1)
})

test('a file that is there already is left as it is', async () => {
  const handle = await place('een oude kopie')
  expect(await pickerOf(handle).take(file)).toEqual({ ok: false, error: { type: 'NameTaken' } })
  expect(await (await handle.getFile()).text()).toBe('een oude kopie')
})

test('other bytes in that place are never called good', async () => {
  const handle = await place()
  const wrong = await place('x')
  let looks = 0
  const lying = new Proxy(handle, {
    get: (target, key) => {
      if (key === 'getFile') return () => (looks++ === 0 ? target.getFile() : wrong.getFile())
      const value: unknown = Reflect.get(target, key)
      return typeof value === 'function' ? (value.bind(target) as unknown) : value
    },
  })
  expect(await pickerOf(lying).take(file)).toMatchObject({
    ok: false,
    error: { type: 'CopyDamaged' },
  })
})

test('one flipped bit is another file', async () => {
  const flipped = bytes.slice()
  flipped.set([(bytes[4 * mebibyte + 3] ?? 0) ^ 1], 4 * mebibyte + 3)
  expect(await sameBytes(file, new Blob([bytes]))).toBe(true)
  expect(await sameBytes(file, new Blob([flipped]))).toBe(false)
  expect(await sameBytes(file, new Blob([bytes.subarray(1)]))).toBe(false)
})

test.each([
  ['AbortError', { type: 'Cancelled' }],
  ['NotAllowedError', { type: 'PlaceFailed', detail: 'NotAllowedError' }],
])('the share sheet that ends in %s says so', async (name, error) => {
  const sheet = createShareSheet('application/zip', {
    canShare: () => true,
    share: () => Promise.reject(new DOMException('no', name)),
  })
  expect(await sheet?.take(file)).toEqual({ ok: false, error })
})

test('a shared file is not called found: only the person can see that', async () => {
  const shared: unknown[] = []
  const sheet = createShareSheet('application/zip', {
    canShare: () => true,
    share: (data) => {
      shared.push(data?.files?.[0])
      return Promise.resolve()
    },
  })
  expect(await sheet?.take(file)).toMatchObject({ ok: true, value: { isChecked: false } })
  expect(shared).toEqual([file])
})

test('there is no share sheet where the browser shares no such file', () => {
  const share = () => Promise.resolve()
  expect(createShareSheet('application/zip', { share, canShare: () => false })).toBeUndefined()
  expect(createShareSheet('application/zip', {})).toBeUndefined()
})
