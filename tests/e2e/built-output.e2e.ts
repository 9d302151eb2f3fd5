import { expect, test } from '@playwright/test'
import { readFileSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { againstPolicy, foreignAddresses, partsInCircles } from '../architecture/built-output.ts'
import { readManifest } from '../tools/first-load.mjs'
import { root } from '../tools/install.mjs'

const dist = join(root, 'dist')

function textFiles(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return new Map(
    entries
      .filter(
        (entry) => entry.isFile() && /\.(html|js|css|svg|json|ts|webmanifest)$/.test(entry.name),
      )
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path), readFileSync(path, 'utf8')]),
  )
}

test('the built app asks nobody else for anything', () => {
  const built = textFiles(dist)
  expect(built.size).toBeGreaterThan(5)
  const sources = [...textFiles(join(root, 'src/content')).values()].join('\n')
  expect(foreignAddresses(built, sources)).toEqual([])
})

test('the built app holds nothing that its policy would stop', () => {
  expect(againstPolicy(textFiles(dist))).toEqual([])
})

test('no two parts of the built app wait for each other', () => {
  const parts = Object.entries(readManifest(dist))
  expect(parts.length).toBeGreaterThan(5)
  expect(partsInCircles(new Map(parts.map(([key, part]) => [key, part?.imports ?? []])))).toEqual(
    [],
  )
})

test('the worker knows every file that the app loads', () => {
  const worker = readFileSync(join(dist, 'sw.js'), 'utf8')
  const assets = readdirSync(join(dist, 'assets'))
  expect(assets.filter((name) => !worker.includes(`"assets/${name}"`))).toEqual([])
  expect(worker).toContain('"url":"./"')
  expect(worker).not.toMatch(/\bimport\b|importScripts|__PRECACHE__/)
})
