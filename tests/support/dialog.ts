/**
 * jsdom has the dialog element without showModal. This gives it what the app counts on: open and
 * close, focus moves in, Escape sends a cancel event. What is inert behind it is left to the tests
 * in a real browser.
 */
export function installDialog(): void {
  const prototype = HTMLDialogElement.prototype
  prototype.showModal = function showModal(this: HTMLDialogElement) {
    this.open = true
    this.querySelector<HTMLElement>('button, input, textarea, select, a[href]')?.focus()
    this.addEventListener('keydown', cancelOnEscape)
  }
  prototype.close = function close(this: HTMLDialogElement) {
    if (!this.open) return
    this.open = false
    this.removeEventListener('keydown', cancelOnEscape)
    this.dispatchEvent(new Event('close'))
  }
}

function cancelOnEscape(this: HTMLDialogElement, event: KeyboardEvent): void {
  if (event.key !== 'Escape') return
  const cancel = new Event('cancel', { cancelable: true })
  if (this.dispatchEvent(cancel)) this.close()
}
