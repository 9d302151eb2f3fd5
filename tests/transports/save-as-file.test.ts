// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { saveAsFile } from '../../src/transports/save-as-file.ts'

// jsdom has neither object URLs nor downloads: this stands for the browser that gives both.
let blobs: Map<string, Blob>
let downloads: { name: string; url: string }[]

beforeEach(() => {
  vi.useFakeTimers()
  blobs = new Map()
  downloads = []
  URL.createObjectURL = (blob) => {
    const url = `blob:${blobs.size}`
    blobs.set(url, blob as Blob)
    return url
  }
  URL.revokeObjectURL = (url) => void blobs.delete(url)
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    downloads.push({ name: this.download, url: this.href })
  })
})

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  Reflect.deleteProperty(URL, 'createObjectURL')
  Reflect.deleteProperty(URL, 'revokeObjectURL')
})

function textOf(blob: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader()
    reader.onload = () => resolve(reader.result as string)
    reader.readAsText(blob)
  })
}

test('a text leaves as a file of that name, whole, with its accents', async () => {
  saveAsFile('mijn tekst.txt', 'Één zin\nen nóg een 🙂')
  expect(downloads).toEqual([{ name: 'mijn tekst.txt', url: 'blob:0' }])
  const blob = blobs.get('blob:0')
  expect(blob?.type).toBe('text/plain;charset=utf-8')
  vi.useRealTimers()
  expect(blob && (await textOf(blob))).toBe('Één zin\nen nóg een 🙂')
})

test('the address lives a minute, so that a slow device still gets it, and no longer', () => {
  saveAsFile('a.txt', 'a')
  vi.advanceTimersByTime(59_000)
  expect(blobs.size).toBe(1)
  vi.advanceTimersByTime(1_000)
  expect(blobs.size).toBe(0)
})

test('nothing is left in the page', () => {
  const before = document.documentElement.outerHTML
  saveAsFile('a.txt', 'a')
  expect(document.documentElement.outerHTML).toBe(before)
})
