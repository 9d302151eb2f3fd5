import { useController, useWatch } from 'react-hook-form'
import { useTranslation } from '../../../i18n/use-translation.ts'
import { consents } from '../../../domain/records/evidence.ts'
import { ChipGroup } from '../../../ui/ask/chip-group.tsx'
import { TextArea } from '../../../ui/ask/text-area.tsx'
import { TextField } from '../../../ui/ask/text-field.tsx'
import { useFieldError } from '../../saving/use-field-error.ts'
import type { EvidenceFormApi } from './use-evidence-form.ts'

interface ConsentFieldsProps {
  form: EvidenceFormApi
  /** A voice is heard, all else is seen. */
  isHeard: boolean
  /** Whether there can be people in it. */
  hasPeople: boolean
}

/** "Wat zie je?" and "Wie staat erop? Vinden zij het goed?"; both may stay open. */
export function ConsentFields({ form, isHeard, hasPeople }: ConsentFieldsProps) {
  const { t } = useTranslation('evidence')
  const { t: common } = useTranslation()
  const fieldError = useFieldError()
  const { field } = useController({ control: form.control, name: 'consent' })
  const people = useWatch({ control: form.control, name: 'people' })
  const chosen = consents.filter((consent) => consent === field.value)
  const { errors } = form.formState
  const labelOf = (consent: (typeof consents)[number]) =>
    isHeard && consent === 'nobody' ? t('ask.nobodyVoice') : t(`ask.${consent}`)
  return (
    <>
      {hasPeople && (
        <ChipGroup
          legend={t(isHeard ? 'ask.consentVoice' : 'ask.consent')}
          help={chosen.length === 0 ? t('ask.consentHelp') : undefined}
          single
          options={consents.map((value) => ({ value, label: labelOf(value) }))}
          values={chosen}
          onChange={([value]) => field.onChange(value)}
        />
      )}
      {hasPeople && (people !== '' || (chosen.length > 0 && field.value !== 'nobody')) && (
        <TextField
          {...form.register('people')}
          label={t('ask.people')}
          help={t('ask.peopleHelp')}
          optionalText={common('optional')}
          autoComplete="off"
          error={fieldError(errors.people)}
        />
      )}
      <TextArea
        {...form.register('alt')}
        rows={2}
        label={t(isHeard ? 'ask.altVoice' : 'ask.alt')}
        help={t(isHeard ? 'ask.altVoiceHelp' : 'ask.altHelp')}
        optionalText={common('optional')}
        error={fieldError(errors.alt)}
      />
    </>
  )
}
