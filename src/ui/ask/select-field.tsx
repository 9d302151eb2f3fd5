import type { ComponentPropsWithRef } from 'react'
import { classNames } from '../class-names.ts'
import { Field, type FieldTextProps } from './field.tsx'
import { Icon } from '../icons/icon.tsx'
import styles from './select-field.module.css'

export interface SelectOption {
  value: string
  label: string
  disabled?: boolean | undefined
}

export interface SelectFieldProps extends ComponentPropsWithRef<'select'>, FieldTextProps {
  options: readonly SelectOption[]
}

/** One choice out of a list, by the device's own list. For up to six, ChoiceCards is clearer. */
export function SelectField(props: SelectFieldProps) {
  const { label, hideLabel, help, error, optionalText, counter, id, options, ...native } = props
  const text = { label, hideLabel, help, error, optionalText, counter, id }
  return (
    <Field {...text} describedBy={native['aria-describedby']}>
      {(control) => (
        <span className={styles.frame}>
          <select {...native} {...control} className={classNames(control.className, styles.select)}>
            {options.map((option) => (
              <option key={option.value} value={option.value} disabled={option.disabled}>
                {option.label}
              </option>
            ))}
          </select>
          <Icon name="chevron-down" size={1.1} className={styles.arrow} />
        </span>
      )}
    </Field>
  )
}
