import type { ComponentPropsWithRef } from 'react'
import { Field, type FieldTextProps } from './field.tsx'

export interface TextFieldProps extends ComponentPropsWithRef<'input'>, FieldTextProps {}

/** One line of text. Takes the props of an input, so a form library can spread its own. */
export function TextField(props: TextFieldProps) {
  const { label, hideLabel, help, error, optionalText, counter, id, ...native } = props
  const text = { label, hideLabel, help, error, optionalText, counter, id }
  return (
    <Field {...text} describedBy={native['aria-describedby']}>
      {(control) => <input type="text" {...native} {...control} />}
    </Field>
  )
}
