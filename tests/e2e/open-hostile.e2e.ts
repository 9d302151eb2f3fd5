import type { Page } from '@playwright/test'
import {
  hostileContainers,
  hostileNames,
  hostileNeighbours,
  named,
  sound,
  whole,
} from '../dossier-file/hostile-files.ts'
import { hostileLines } from '../dossier-file/hostile-lines.ts'
import { makeZip, withBytes, withManifest } from '../dossier-file/zip-maker.ts'
import { databaseName } from '../../src/storage/registry.ts'
import { madeOf } from '../support/dossier-files.ts'
import { expect, test } from './support/app-test.ts'
import { databaseNames, openBareStorage, readTable } from './support/dossier-database.ts'
import { heading } from './support/student.ts'

// Every file of the lists against the app itself, in a real browser under its real policy. The guard
// of each page fails the test at the first request to another origin or script that is not ours.

/** What the screen says, by the verdict of the reader. */
const said: Readonly<Record<string, string>> = {
  ok: 'Dit heb je al',
  NotADossier: 'Dit is geen dossier',
  CutOff: 'Dit bestand is niet compleet',
  TooBig: 'Dit bestand is te groot',
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
    await expect(heading(page, wordOf(verdict)), about).toBeVisible()
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
