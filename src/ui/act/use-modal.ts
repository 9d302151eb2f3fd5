import { useEffect, useLayoutEffect, type RefObject } from 'react'

/**
 * Opens the browser's own modal dialog: the page behind is inert, Escape and the device's back
 * gesture close, and focus goes back to where it was, also when the part is taken away. `first`
 * takes the focus.
 */
export function useModal(
  ref: RefObject<HTMLDialogElement | null>,
  first: RefObject<HTMLElement | null>,
  open: boolean,
  onClose: () => void,
): void {
  useLayoutEffect(() => {
    const dialog = ref.current
    if (!open || dialog === null) return
    const before = document.activeElement
    dialog.showModal()
    first.current?.focus()
    return () => {
      dialog.close()
      if (before instanceof HTMLElement) before.focus()
    }
  }, [ref, first, open])
  useEffect(() => {
    const dialog = ref.current
    const cancel = (event: Event) => {
      event.preventDefault()
      onClose()
    }
    dialog?.addEventListener('cancel', cancel)
    return () => dialog?.removeEventListener('cancel', cancel)
  }, [ref, onClose])
}
