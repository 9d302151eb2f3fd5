import { useId } from 'react'
import styles from './switch-field.module.css'

export interface SwitchFieldProps {
  label: string
  help?: string | undefined
  checked: boolean
  onChange: (checked: boolean) => void
  disabled?: boolean | undefined
}

/** A setting that is on or off and works at once. For a choice in a form, use CheckField. */
export function SwitchField({ label, help, checked, onChange, disabled }: SwitchFieldProps) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <input
        type="checkbox"
        role="switch"
        id={id}
        className={styles.control}
        checked={checked}
        disabled={disabled}
        aria-describedby={help ? `${id}-help` : undefined}
        onChange={(event) => onChange(event.target.checked)}
      />
      {help && (
        <p id={`${id}-help`} className={styles.help}>
          {help}
        </p>
      )}
    </div>
  )
}
