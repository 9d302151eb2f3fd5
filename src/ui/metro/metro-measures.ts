/** From the middle of one strand to the next, in px; metro.module.css draws with the same. */
export const pitch = 14

/** The middle of a strand (1 and up) from the start of the rail, in px. */
export function strandX(strand: number): number {
  return 18 + (strand - 1) * pitch
}

/** The room that `count` strands need, in px. */
export function railWidth(count: number): number {
  return 2 * 18 + (count - 1) * pitch
}
