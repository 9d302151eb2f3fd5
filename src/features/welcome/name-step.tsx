import { useTranslation } from '../../i18n/use-translation.ts'
import { ownerForm } from '../../domain/forms/owner-form.ts'
import { useFieldError } from '../../screen/saving/use-field-error.ts'
import { useZodForm } from '../../screen/saving/use-zod-form.ts'
import { Form } from '../../ui/ask/form.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { TextField } from '../../ui/ask/text-field.tsx'
import { StepButtons } from './step-buttons.tsx'

interface NameStepProps {
  firstName: string
  onBack: (typed: string) => void
  onNext: (firstName: string) => void
}

/** A first name, or none. */
export function NameStep({ firstName, onBack, onNext }: NameStepProps) {
  const { t } = useTranslation('welcome')
  const fieldError = useFieldError()
  const form = useZodForm(ownerForm, { firstName })
  const { errors } = form.formState
  return (
    <Page title={t('name.title')} lead={t('name.lead')} narrow>
      <Form onSubmit={form.handleSubmit(({ firstName: name }) => onNext(name))}>
        <TextField
          label={t('name.label')}
          autoComplete="given-name"
          error={fieldError(errors.firstName)}
          {...form.register('firstName')}
        />
        <StepButtons
          onBack={() => onBack(form.getValues('firstName'))}
          answered={form.watch('firstName').trim() !== ''}
        />
      </Form>
    </Page>
  )
}
