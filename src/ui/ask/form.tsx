import type { ReactNode, SubmitEvent } from 'react'
import styles from './form.module.css'

export interface FormProps {
  /** Called on Enter and on the submit button; what react-hook-form's `handleSubmit` gives. */
  onSubmit: (event: SubmitEvent) => Promise<void>
  /** Names the form for screen readers, where a page has more than one. */
  label?: string | undefined
  children: ReactNode
}

/** Fields under each other with room between them. Its errors are ours, not the browser's. */
export function Form({ onSubmit, label, children }: FormProps) {
  return (
    <form
      noValidate
      className={styles.form}
      aria-label={label}
      onSubmit={(event) => void onSubmit(event)}
    >
      {children}
    </form>
  )
}
