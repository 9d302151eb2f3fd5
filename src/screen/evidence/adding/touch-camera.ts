/**
 * True on a phone or tablet whose own camera opens from a file field: quicker and better than any
 * camera that a page draws.
 */
export function hasTouchCamera(): boolean {
  if (typeof matchMedia === 'undefined') return false
  return 'capture' in HTMLInputElement.prototype && matchMedia('(pointer: coarse)').matches
}

/** True where the browser may give a page a camera or microphone at all; https or localhost only. */
export function canAskDevices(): boolean {
  return typeof navigator !== 'undefined' && 'mediaDevices' in navigator
}
