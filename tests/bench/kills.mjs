import { killManyTimes } from '../storage/kill/kill-harness.mjs'

const kills = 50

/**
 * Kills the browser while it saves; see the harness.
 * @param {import('./stage.mjs').Stage} _stage
 * @param {{ quick: boolean }} options
 * @returns {Promise<import('./figures.mjs').Row[]>}
 */
export async function measureKills(_stage, { quick }) {
  if (quick) return []
  const result = await killManyTimes({ kills })
  const lost = result.lost + result.halfWritten + result.repaired
  return [
    {
      name: `Confirmed and lost, ${result.confirmed} saves, ${kills} kills`,
      figure: lost,
      unit: 'saves',
      limit: '0 saves',
      failed: lost > 0,
      raw: result,
    },
    {
      name: `Typing lost at worst, ${kills} kills`,
      figure: result.worstDraftMs,
      unit: 'ms',
      limit: '2000 ms',
      failed: result.worstDraftMs > 2000,
    },
  ]
}
