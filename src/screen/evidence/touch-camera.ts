/**
 * True on a phone or tablet whose own camera opens from a file field: quicker and better than any
 * camera that a page draws.
 */
export function hasTouchCamera(): boolean {
  if (typeof matchMedia === 'undefined') return false
  return 'capture' in HTMLInputElement.prototype && matchMedia('(pointer: coarse)').matches
}
