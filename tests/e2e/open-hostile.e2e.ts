import type { Page } from '@playwright/test'
import {
  hostileContainers,
  hostileNames,
  hostileNeighbours,
  named,
  sound,
  whole,
} from '../dossier-file/hostile-files.ts'
import { hostileLocks, passphrase } from '../dossier-file/hostile-locks.ts'
import { hostileLines } from '../dossier-file/hostile-lines.ts'
import { makeZip, withBytes, withManifest } from '../dossier-file/zip-maker.ts'
import { databaseName } from '../../src/storage/registry.ts'
import { exampleDossier, madeFile, madeOf, withOps } from '../support/dossier-files.ts'
import { opWith } from '../support/ops.ts'
import { sourceOf } from '../dossier-file/parts.ts'
import { expect, test } from './support/app-test.ts'
import { databaseNames, openBareStorage, readTable } from './support/dossier-database.ts'
import { heading } from './support/student.ts'
import { tour } from './support/tour.ts'

// Every file of the lists against the app itself, in a real browser under its real policy. The guard
// of each page fails the test at the first request to another origin or script that is not ours.

/** What the screen says, by the verdict of the reader. */
const said: Readonly<Record<string, string>> = {
  ok: 'Dit heb je al',
  NotADossier: 'Dit is geen dossier',
  CutOff: 'Dit bestand is niet compleet',
  TooBig: 'Dit bestand is te groot',
  LockTooHard: 'Dit slot vraagt te veel werk',
  Damaged: 'Dit bestand is beschadigd',
  NewerFormat: 'Dit bestand komt uit een nieuwere app',
  packet: 'Dit is een leesmap',
  other: 'Dit is een ander dossier',
  unknown: 'Dit soort bestand kennen we nog niet',
}

/** Each costs seconds on a busy machine; the reader meets all of them in `tests/dossier-file`. */
const some = <T>(all: readonly T[], step: number) =>
  process.env['ALL_HOSTILE'] ? all : all.filter((_, n) => n % step === 0)

type Case = readonly [string, Uint8Array, string]
const wordOf = (verdict: string) => said[verdict.split(':')[0] ?? ''] ?? verdict

const zeros = new Uint8Array(300 * 2 ** 20)
const others: readonly Case[] = [
  ['300 MiB of zeros', makeZip([...sound, { name: 'x-zeros', bytes: zeros, method: 8 }]), 'TooBig'],
  [
    '60,000 entries',
    makeZip([
      ...sound,
      ...Array.from({ length: 60_000 }, (_, n) => ({ name: `x-${n}`, bytes: new Uint8Array() })),
    ]),
    'TooBig',
  ],
  ['format 99', makeZip(withManifest(sound, { format: 99, minReader: 2 })), 'NewerFormat'],
  ['another purpose', makeZip(withManifest(sound, { purpose: 'museum' })), 'unknown'],
  ['a packet', makeZip(withManifest(sound, { purpose: 'packet' })), 'packet'],
  ['another dossier', makeZip(withManifest(sound, { dossier: 'dossier-2' })), 'other'],
  ['a manifest of a million levels', deepManifest(), 'Damaged'],
]

function deepManifest(): Uint8Array {
  return makeZip(withBytes(sound, { 'manifest.json': '['.repeat(1_000_000) }))
}

async function begin(page: Page) {
  await page.goto('#/openen')
  await page.locator('input[type=file]').setInputFiles(madeOf(whole))
  await page.getByRole('button', { name: 'Zet het op dit apparaat' }).click()
  await expect(heading(page, 'Het staat nu op dit apparaat')).toBeVisible()
  const bare = await openBareStorage(page)
  const name = databaseName('dossier-1')
  const look = async () => {
    const tables = ['ops', 'erasures', 'records', 'rescued', 'drafts']
    const rows = await Promise.all(tables.map((table) => readTable(bare, name, table)))
    return JSON.stringify([await databaseNames(bare), rows])
  }
  await page.goto('')
  return { look, before: await look() }
}

/** Opens one after the other; each is told in its own words within two seconds of work. */
async function openAll(page: Page, cases: readonly Case[]) {
  const { look, before } = await begin(page)
  const slow: string[] = []
  await page.goto('#/openen')
  for (const [about, bytes, verdict] of cases) {
    await expect(heading(page, 'Open een bestand')).toBeVisible()
    await page.locator('input[type=file]').setInputFiles(madeOf(bytes))
    const started = Date.now()
    // Looks more often than an expectation does, whose pauses would count as work.
    await heading(page, wordOf(verdict)).waitFor()
    if (Date.now() - started > 2000) slow.push(`${about}: ${Date.now() - started} ms`)
    await page.getByRole('button', { name: 'Kies een ander bestand' }).click()
  }
  expect(await look()).toBe(before)
  expect(slow).toEqual([])
}

test('hostile containers change nothing and each is told in its own words', async ({ page }) => {
  test.setTimeout(180_000)
  await openAll(page, some(hostileContainers, 3))
})

test('hostile names, neighbours and manifests', async ({ page }) => {
  test.setTimeout(180_000)
  await openAll(page, [
    ...some(hostileNames, 4).map((name): Case => [name, named(name), 'Damaged']),
    ...some(hostileNeighbours, 3),
    ...others,
  ])
})

test('lines that are not sound are told of and left out', async ({ page }) => {
  test.setTimeout(180_000)
  const { look, before } = await begin(page)
  await page.goto('#/openen')
  for (const [about, line] of some(hostileLines, 8)) {
    const file = madeOf(makeZip(withBytes(sound, { 'log/a/1.jsonl': line })))
    await page.locator('input[type=file]').setInputFiles(file)
    await expect(heading(page, 'Dit heb je al'), about).toBeVisible()
    await expect(page.getByText('1 regel is niet te lezen en gaat niet mee.'), about).toBeVisible()
    await page.getByRole('button', { name: 'Kies een ander bestand' }).click()
  }
  expect(await look()).toBe(before)
})

const script = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>'
const link = 'javascript:window.hacked=1'

/** Every text of the example made hostile, with evidence that is not what it is called. */
function hostileDossier() {
  const bad = [script, link, '=HYPERLINK("https://example.org")']
  const files = [
    ['image/jpeg', `<!DOCTYPE html><script>window.hacked=1</script>`],
    ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"><script>hacked=1</script></svg>'],
  ].map(([media = '', text]) => ({ ...sourceOf(new TextEncoder().encode(text)), media }))
  const example = exampleDossier('dossier-1')
  const ops = [...example.ops.values()].map((op, n) => {
    const isText = typeof op.value === 'string' && / /.test(op.value)
    return isText ? { ...op, value: `${bad[n % bad.length] ?? ''} ${n}` } : op
  })
  const [experience] = ops.filter(({ kind }) => kind === 'experience')
  const evidence = files.flatMap(({ sha256, media }, n) =>
    Object.entries({
      type: 'photo',
      file: sha256,
      media,
      title: script,
      alt: script,
      [`experiences/${experience?.rec ?? ''}`]: true,
    }).map(([field, value]) =>
      opWith({ id: `bad-${n}-${field}`, rec: `bad-${n}`, kind: 'evidence', field, value }),
    ),
  )
  return { log: withOps(example, evidence, ops), attachments: files }
}

test('hostile texts and evidence that were taken over are words on the screen, no more', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await page.goto('#/openen')
  const { log, attachments } = hostileDossier()
  await page
    .locator('input[type=file]')
    .setInputFiles(await madeFile({ dossier: 'dossier-1', log, attachments }))
  await page.getByRole('button', { name: 'Zet het op dit apparaat' }).click()
  await expect(heading(page, 'Het staat nu op dit apparaat')).toBeVisible()
  await tour(page)
  await expect(page.locator('#main')).toBeVisible()
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
})

test('a locked file with a changed byte, cut, or with something in it that has no place', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const { buffer } = await madeFile({ log: exampleDossier() }, 'vier woorden')
  const end = buffer.length - 3000
  const flipped = Buffer.from(buffer)
  flipped[end] = (flipped[end] ?? 0) ^ 1
  for (const [bytes, verdict] of [
    [flipped, 'Damaged'],
    [buffer.subarray(0, end), 'CutOff'],
  ] as const) {
    await page.goto('#/openen')
    await page.reload()
    await page.locator('input[type=file]').setInputFiles(madeOf(bytes))
    await page
      .getByRole('textbox', { name: 'Wachtzin' })
      .or(heading(page, wordOf(verdict)))
      .waitFor()
    if (await page.getByRole('textbox', { name: 'Wachtzin' }).isVisible()) {
      await page.getByRole('textbox', { name: 'Wachtzin' }).fill('vier woorden')
      await page.getByRole('button', { name: 'Open het slot' }).click()
    }
    await expect(heading(page, wordOf(verdict))).toBeVisible()
  }
  // Nothing of it stays on the device in the clear.
  await page.goto('#/')
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const names: string[] = []
        for await (const name of (await navigator.storage.getDirectory()).keys()) names.push(name)
        return names.filter((name) => name === 'unpacked')
      }),
    )
    .toEqual([])
})

test('a lock that asks for more than a device has is not tried, and nothing changes', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const { look, before } = await begin(page)
  await page.goto('#/openen')
  for (const [about, bytes, verdict] of hostileLocks) {
    await page.locator('input[type=file]').setInputFiles(madeOf(bytes))
    await page.getByRole('textbox', { name: 'Wachtzin' }).fill(passphrase)
    const started = Date.now()
    await page.getByRole('button', { name: 'Open het slot' }).click()
    await expect(heading(page, wordOf(verdict)), about).toBeVisible()
    // Trying it would take days; the rest is what a busy machine takes for a worker.
    expect(Date.now() - started, about).toBeLessThan(10_000)
    await page.getByRole('button', { name: 'Kies een ander bestand' }).click()
  }
  expect(await look()).toBe(before)
})
