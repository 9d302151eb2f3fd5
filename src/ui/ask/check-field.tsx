import { useId, type ComponentPropsWithRef } from 'react'
import styles from './check-field.module.css'
import box from './tick-box.module.css'

export interface CheckFieldProps extends ComponentPropsWithRef<'input'> {
  label: string
  /** One line under the label: a date, who helps. */
  help?: string | undefined
  error?: string | undefined
  /** Draws it as a card of its own, for a list of steps. */
  card?: boolean | undefined
}

/** A box to tick, with the whole row as its target. Takes the props of an input. */
export function CheckField({ label, help, error, card, id, ...native }: CheckFieldProps) {
  const ownId = useId()
  const inputId = id ?? ownId
  const described = [help && `${inputId}-help`, error && `${inputId}-error`].filter(Boolean)
  return (
    <div className={card ? styles.card : styles.field}>
      <input
        {...native}
        type="checkbox"
        id={inputId}
        className={box.box}
        aria-describedby={described.join(' ') || undefined}
        aria-invalid={error ? true : undefined}
      />
      <div className={styles.words}>
        <label htmlFor={inputId} className={styles.label}>
          {label}
        </label>
        {help && (
          <p id={`${inputId}-help`} className={styles.help}>
            {help}
          </p>
        )}
        {error && (
          <p id={`${inputId}-error`} className={styles.error}>
            {error}
          </p>
        )}
      </div>
    </div>
  )
}
