import { killWhileImporting } from '../storage/kill/kill-import-harness.mjs'
import { killWhileKeeping } from '../storage/kill/kill-files-harness.mjs'
import { killManyTimes } from '../storage/kill/kill-harness.mjs'

const kills = 50
const importKills = 100

/**
 * Kills the browser while it saves; see the harness.
 * @param {import('./stage.mjs').Stage} _stage
 * @param {{ quick: boolean }} options
 * @returns {Promise<import('./figures.mjs').Row[]>}
 */
export async function measureKills(_stage, { quick }) {
  if (quick) return []
  const result = await killManyTimes({ kills })
  const { confirmed, lost, halfWritten, repaired, worstDraftMs } = result
  const broken = { 'confirmed and lost': lost, 'half written': halfWritten, damaged: repaired }
  const files = await killWhileKeeping({ kills })
  const imports = await killWhileImporting({ kills: importKills })
  const unsound = { 'confirmed and lost': files.lost, damaged: files.damaged }
  return [
    ...Object.entries(broken).map(([what, figure]) => ({
      name: `Operations ${what}, of ${confirmed} after ${kills} kills`,
      figure,
      unit: '',
      limit: '0',
      failed: figure > 0,
    })),
    {
      name: `Typing lost at worst, ${kills} kills`,
      figure: worstDraftMs,
      unit: 'ms',
      limit: '2000 ms',
      failed: worstDraftMs > 2000,
    },
    ...Object.entries(unsound).map(([what, figure]) => ({
      name: `Files ${what}, of ${files.confirmed} after ${kills} kills`,
      figure,
      unit: '',
      limit: '0',
      failed: figure > 0,
    })),
    {
      name: `Operations whose file is not whole, ${kills} kills`,
      figure: files.withoutFile,
      unit: '',
      limit: '0',
      failed: files.withoutFile > 0,
    },
    ...Object.entries({ lost: imports.lost, 'half here': imports.half }).map(([what, figure]) => ({
      name: `Files taken over and ${what}, of ${imports.confirmed} after ${importKills} kills`,
      figure,
      unit: '',
      limit: '0',
      failed: figure > 0,
    })),
  ]
}
