import { TextField, type TextFieldProps } from './text-field.tsx'

export type NumberFieldProps = Omit<TextFieldProps, 'type'>

/** A number. A decimal comma or point follows the device; value is a string with a point or ''. */
export function NumberField(props: NumberFieldProps) {
  return <TextField inputMode="decimal" {...props} type="number" />
}
