// npm run bench [-- --json | --readme] [--quick] [--only=<name>] [--without=<name>]: one table of sizes and times.
// Times are medians beside a floor that was taken in the same run, because machines differ; read
// the ratios. Limits make it fail, aims do not.
import { parseArgs } from 'node:util'
import { measureBytes } from './bytes.mjs'
import { measureDesk } from './desk.mjs'
import { measureFiles } from './files.mjs'
import { measureGallery } from './gallery.mjs'
import { measureHostile } from './hostile.mjs'
import { measureKills } from './kills.mjs'
import { measureLighthouse } from './lighthouse.mjs'
import { measureMerging } from './merging.mjs'
import { measurePhotos } from './photos.mjs'
import { describeMachine, machineText, tableText, writeReadme } from './report.mjs'
import { measureSaving } from './saving.mjs'
import { measureLine } from './scrolling.mjs'
import { measureSearching } from './searching.mjs'
import { openStage } from './stage.mjs'
import { measureStart } from './start.mjs'
import { measureImport, measureTransfer } from './transfer.mjs'

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    readme: { type: 'boolean', default: false },
    only: { type: 'string' },
    without: { type: 'string' },
  },
})

const measurements = {
  bytes: measureBytes,
  lighthouse: measureLighthouse,
  start: measureStart,
  saving: measureSaving,
  line: measureLine,
  searching: measureSearching,
  merging: measureMerging,
  files: measureFiles,
  photo: measurePhotos,
  gallery: measureGallery,
  transfer: measureTransfer,
  import: measureImport,
  hostile: measureHostile,
  mentor: measureDesk,
  kills: measureKills,
}
const wanted = Object.entries(measurements).filter(
  ([name]) => name === (values.only ?? name) && name !== values.without,
)
if (wanted.length === 0) {
  throw new Error(`--only is one of ${Object.keys(measurements).join(', ')}`)
}

const machine = await describeMachine()
const stage = await openStage()
/** @type {import('./figures.mjs').Row[]} */
const rows = []
try {
  for (const [name, measure] of wanted) {
    const start = performance.now()
    rows.push(...(await measure(stage, values)))
    const seconds = Math.round((performance.now() - start) / 1000)
    if (!values.json) console.error(`${name}: ${seconds} s`)
  }
} finally {
  await stage.close()
}

const text = `${machineText(machine)}\n\n${tableText(rows)}`
console.log(values.json ? JSON.stringify({ machine, rows }, undefined, 2) : text)
if (values.readme) writeReadme(text)
process.exitCode = rows.some(({ failed }) => failed) ? 1 : 0
