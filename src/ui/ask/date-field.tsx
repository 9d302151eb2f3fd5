import { TextField, type TextFieldProps } from './text-field.tsx'

export type DateFieldProps = Omit<TextFieldProps, 'type'>

/** A day, by the device's own picker; its value is yyyy-mm-dd or ''. */
export function DateField(props: DateFieldProps) {
  return <TextField {...props} type="date" />
}
