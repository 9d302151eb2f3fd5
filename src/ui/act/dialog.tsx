import { useId, useRef, type ReactNode } from 'react'
import { IconButton } from './icon-button.tsx'
import { useModal } from './use-modal.ts'
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

/** A question or small task above the page, on the browser's own modal dialog. */
export function Dialog({ open, title, onClose, closeLabel, children, actions }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const id = useId()
  useModal(ref, heading, open, onClose)
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
