import { useWatch, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from '../../i18n/use-translation.ts'
import {
  longTextLimit,
  shortTextLimit,
  type ExperienceForm,
} from '../../domain/forms/experience-form.ts'
import { useFieldError } from '../../screen/saving/use-field-error.ts'
import { TextArea } from '../../ui/ask/text-area.tsx'
import { TextField } from '../../ui/ask/text-field.tsx'

export type ExperienceFormApi = UseFormReturn<ExperienceForm, unknown, ExperienceForm>

interface FormTextProps {
  form: ExperienceFormApi
  name: 'title' | 'story' | 'place' | 'people' | 'goal' | 'result' | 'evaluation' | 'conclusion'
  label: string
  help: string
  /** More than a line. */
  long?: boolean
  placeholder?: string
}

/** One text of the form. Says how much still fits once most of the room is used. */
export function FormText({ form, name, label, help, long, placeholder }: FormTextProps) {
  const { t } = useTranslation('log')
  const fieldError = useFieldError()
  const { length } = useWatch({ control: form.control, name })
  const limit = long ? longTextLimit : shortTextLimit
  const left = limit - length
  const field = {
    ...form.register(name),
    label,
    help,
    placeholder,
    error: fieldError(form.formState.errors[name]),
    counter:
      left < 0
        ? t('form.over', { count: -left })
        : left < limit / 5
          ? t('form.counter', { count: left })
          : undefined,
  }
  return long ? <TextArea {...field} rows={3} /> : <TextField {...field} autoComplete="off" />
}
