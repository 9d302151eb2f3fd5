import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { chromiumArgs, findChromium } from '../support/chromium.mjs'
import { root } from '../tools/install.mjs'

/** @typedef {import('./figures.mjs').Row} Row */

const marks = { start: '<!-- bench -->', end: '<!-- /bench -->' }

/** What the figures were taken on. */
export async function describeMachine() {
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: chromiumArgs,
  })
  const chromiumVersion = browser.version()
  await browser.close()
  const [cpu] = cpus()
  return {
    date: new Date().toISOString().slice(0, 10),
    cpu: cpu?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memory: `${Math.round(totalmem() / 1e9)} GB`,
    system: `${process.platform} ${process.arch}`,
    node: process.version,
    chromium: chromiumVersion,
    load: loadavg()[0] ?? 0,
  }
}

/** @param {Awaited<ReturnType<typeof describeMachine>>} machine */
export function machineText(machine) {
  const { date, cpu, cores, memory, system, node, chromium: browser, load } = machine
  return `${date}, ${cpu}, ${cores} cores, ${memory}, ${system}, node ${node.slice(1)}, Chromium ${browser}, load ${load.toFixed(1)} at the start.`
}

/**
 * @param {readonly Row[]} rows
 * @returns {string} a table that reads well in a terminal and in Markdown
 */
export function tableText(rows) {
  const cells = [
    ['', 'figure', 'floor', 'ratio', 'limit', 'aim'],
    ...rows.map(({ name, figure, unit, floor, limit = '', aim = '', failed }) => [
      name,
      withUnit(figure, unit),
      floor === undefined ? '' : withUnit(floor, unit),
      floor ? (figure / floor).toFixed(2) : '',
      failed ? `${limit} BROKEN` : limit,
      aim,
    ]),
  ]
  const widths = cells[0]?.map((_, at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)))
  const lines = cells.map(
    (row) => `| ${row.map((cell, at) => pad(cell, widths?.[at] ?? 0, at > 0)).join(' | ')} |`,
  )
  const rule = widths?.map(
    (width, at) => '-'.repeat(width - (at > 0 ? 1 : 0)) + (at > 0 ? ':' : ''),
  )
  return [lines[0], `| ${rule?.join(' | ') ?? ''} |`, ...lines.slice(1)].join('\n')
}

/** Puts the figures in the README, between its marks. @param {string} text */
export function writeReadme(text) {
  const path = join(root, 'README.md')
  const readme = readFileSync(path, 'utf8')
  const start = readme.indexOf(marks.start)
  if (start < 0) throw new Error(`README.md has no ${marks.start}`)
  const end = readme.indexOf(marks.end)
  const after = end < 0 ? start + marks.start.length : end + marks.end.length
  const block = `${marks.start}\n\n${text}\n\n${marks.end}`
  writeFileSync(path, readme.slice(0, start) + block + readme.slice(after))
}

/** @param {number} value @param {string} unit */
function withUnit(value, unit) {
  const digits = value >= 100 || Number.isInteger(value) ? 0 : 1
  return `${value.toFixed(digits)} ${unit}`.trimEnd()
}

/** @param {string} text @param {number} width @param {boolean} right */
function pad(text, width, right) {
  return right ? text.padStart(width) : text.padEnd(width)
}
