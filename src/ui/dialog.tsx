import { useEffect, useId, useLayoutEffect, useRef, type ReactNode } from 'react'
import { IconButton } from './icon-button.tsx'
import styles from './dialog.module.css'

export interface DialogProps {
  open: boolean
  title: string
  /** Escape, the cross, and the device's back gesture. */
  onClose: () => void
  closeLabel: string
  children?: ReactNode
  /** Buttons at the foot, the next action last. */
  actions?: ReactNode
}

/**
 * A question or small task above the page, on the browser's own modal dialog: the page behind is
 * inert, Escape closes, and focus goes back to where it was, also when the part is taken away.
 */
export function Dialog({ open, title, onClose, closeLabel, children, actions }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const id = useId()
  useLayoutEffect(() => {
    const dialog = ref.current
    if (!open || dialog === null) return
    const before = document.activeElement
    dialog.showModal()
    heading.current?.focus()
    return () => {
      dialog.close()
      if (before instanceof HTMLElement) before.focus()
    }
  }, [open])
  useEffect(() => {
    const dialog = ref.current
    const cancel = (event: Event) => {
      event.preventDefault()
      onClose()
    }
    dialog?.addEventListener('cancel', cancel)
    return () => dialog?.removeEventListener('cancel', cancel)
  }, [onClose])
  return (
    <dialog ref={ref} className={styles.dialog} aria-labelledby={id}>
      {open && (
        <div className={styles.sheet}>
          <div className={styles.head}>
            <h2 ref={heading} id={id} tabIndex={-1} className={styles.title}>
              {title}
            </h2>
            <IconButton icon="close" label={closeLabel} onClick={onClose} />
          </div>
          {children && <div className={styles.content}>{children}</div>}
          {actions && <div className={styles.actions}>{actions}</div>}
        </div>
      )}
    </dialog>
  )
}
