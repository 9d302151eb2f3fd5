import type { CSSProperties } from 'react'

/** How many strands have a colour and a dash of their own; Flanders needs seven. */
export const strandCount = 7

/**
 * The colour of strand `strand` (1 and up) as `--strand` and `--strand-soft` for a stylesheet.
 * After the seventh the colours begin again. Undefined without a strand.
 */
export function strandStyle(strand: number | undefined): CSSProperties | undefined {
  if (strand === undefined) return undefined
  const number = ((((strand - 1) % strandCount) + strandCount) % strandCount) + 1
  const style: Record<`--${string}`, string> = {
    '--strand': `var(--strand-${number})`,
    '--strand-soft': `var(--strand-${number}-soft)`,
  }
  return style
}
