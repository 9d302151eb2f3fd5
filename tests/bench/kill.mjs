// node tests/bench/kill.mjs [number of kills] [--files | --imports]: prints one line of JSON; fails when
// anything is lost.
import { parseArgs } from 'node:util'
import { killWhileImporting } from '../storage/kill/kill-import-harness.mjs'
import { killWhileKeeping } from '../storage/kill/kill-files-harness.mjs'
import { killManyTimes } from '../storage/kill/kill-harness.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    files: { type: 'boolean', default: false },
    imports: { type: 'boolean', default: false },
  },
})
const kills = Number(positionals[0] ?? 50)

async function killFiles() {
  const result = await killWhileKeeping({ kills, log: (line) => console.error(line) })
  console.log(JSON.stringify(result))
  return result.lost + result.damaged + result.withoutFile === 0
}

async function killImports() {
  const result = await killWhileImporting({ kills, log: (line) => console.error(line) })
  console.log(JSON.stringify(result))
  return result.lost + result.half + result.missing === 0
}

async function killEntries() {
  const result = await killManyTimes({ kills })
  console.log(JSON.stringify(result))
  const isSound = result.lost + result.halfWritten + result.repaired === 0
  return isSound && result.worstDraftMs <= 2000
}

const kill = values.files ? killFiles : values.imports ? killImports : killEntries
process.exitCode = (await kill()) ? 0 : 1
