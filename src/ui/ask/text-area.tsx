import type { ComponentPropsWithRef } from 'react'
import { classNames } from '../class-names.ts'
import { Field, type FieldTextProps } from './field.tsx'
import styles from './text-area.module.css'

export interface TextAreaProps extends ComponentPropsWithRef<'textarea'>, FieldTextProps {}

/** Longer text. Grows with what is typed where the browser can, and can be dragged elsewhere. */
export function TextArea(props: TextAreaProps) {
  const { label, hideLabel, help, error, optionalText, counter, id, ...rest } = props
  const { rows = 4, className, ...native } = rest
  const text = { label, hideLabel, help, error, optionalText, counter, id }
  return (
    <Field {...text} describedBy={native['aria-describedby']}>
      {(control) => (
        <textarea
          {...native}
          {...control}
          rows={rows}
          className={classNames(control.className, styles.area, className)}
          style={{ minBlockSize: `calc(${rows} * 1.45em + 1.4rem)` }}
        />
      )}
    </Field>
  )
}
