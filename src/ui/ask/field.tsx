import { useId, type ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import { Icon } from '../icons/icon.tsx'
import styles from './field.module.css'

/** What a control needs to be tied to its label, help and error. Spread it on the control. */
export interface ControlProps {
  id: string
  className: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

export interface FieldTextProps {
  label: string
  /** Keeps the label for screen readers only. */
  hideLabel?: boolean | undefined
  help?: string | undefined
  /** Says what to do. Shown with a sign, and tied to the control. */
  error?: string | undefined
  /** For example "mag je overslaan"; stands behind the label. */
  optionalText?: string | undefined
  /** For example "nog 20 tekens"; stands under the control. */
  counter?: string | undefined
}

export interface FieldProps extends FieldTextProps {
  id?: string | undefined
  describedBy?: string | undefined
  children: (control: ControlProps) => ReactNode
}

/** Label, help, control and error of one field, with their ids and aria in one place. */
export function Field(props: FieldProps) {
  const { label, hideLabel, help, error, optionalText, counter, children } = props
  const ownId = useId()
  const id = props.id ?? ownId
  const parts = { help: `${id}-help`, error: `${id}-error`, counter: `${id}-counter` }
  const describedBy = [
    props.describedBy,
    help && parts.help,
    error && parts.error,
    counter && parts.counter,
  ].filter(Boolean)
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={classNames(styles.label, hideLabel && styles.hidden)}>
        {label}
        {optionalText && <span className={styles.optional}> {optionalText}</span>}
      </label>
      {help && (
        <p id={parts.help} className={styles.help}>
          {help}
        </p>
      )}
      {children({
        id,
        className: classNames(styles.control, error && styles.wrong),
        'aria-describedby': describedBy.join(' ') || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {error && (
        <p id={parts.error} className={styles.error}>
          <Icon name="warning" size={1.1} />
          {error}
        </p>
      )}
      {counter && (
        <p id={parts.counter} className={styles.counter}>
          {counter}
        </p>
      )}
    </div>
  )
}
