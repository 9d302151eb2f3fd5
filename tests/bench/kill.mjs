// node tests/bench/kill.mjs [number of kills]: prints one line of JSON; fails when anything is lost.
import { killManyTimes } from '../storage/kill/kill-harness.mjs'

const kills = Number(process.argv[2] ?? 50)
const result = await killManyTimes({ kills })
console.log(JSON.stringify(result))
const isSound = result.lost + result.halfWritten + result.repaired === 0
process.exitCode = isSound && result.worstDraftMs <= 2000 ? 0 : 1
