import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { addDays, isPlainDate } from '../../lib/dates.ts'
import { today } from '../../services/services.ts'
import { useServices } from '../../screen/services-context.tsx'
import { useSchoolWords } from '../../screen/words/use-school-words.ts'
import { Button } from '../../ui/act/button.tsx'
import { DateField } from '../../ui/ask/date-field.tsx'
import { Form } from '../../ui/ask/form.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { TextArea } from '../../ui/ask/text-area.tsx'
import { TextField } from '../../ui/ask/text-field.tsx'
import type { ForWhom } from './packet-form.ts'

interface WhoStepProps {
  value: ForWhom
  onChange: (change: Partial<ForWhom>) => void
  onNext: () => void
  onBack: () => void
}

/** Longest time that somebody may keep a packet, in days: two years. */
const longest = 731

/** Asks for whom a packet is; only the day until which it may be kept must be there. */
export function WhoStep({ value, onChange: set, onNext, onBack }: WhoStepProps) {
  const { t } = useTranslation('share')
  const { t: common } = useTranslation()
  const { term } = useSchoolWords()
  const now = today(useServices())
  const [isWrong, setWrong] = useState(false)
  const last = addDays(now, longest)
  const fits = isPlainDate(value.keepUntil) && value.keepUntil >= now && value.keepUntil <= last
  return (
    <Page
      title={t('who.title')}
      lead={t('who.lead')}
      back={{ onBack, label: common('back') }}
      narrow
    >
      <Form
        onSubmit={(event) => {
          event.preventDefault()
          setWrong(!fits)
          if (fits) onNext()
          return Promise.resolve()
        }}
      >
        <TextField
          label={t('who.name')}
          optionalText={common('optional')}
          value={value.name}
          maxLength={80}
          onChange={({ currentTarget }) => set({ name: currentTarget.value })}
        />
        <TextField
          label={t('who.role')}
          optionalText={common('optional')}
          help={t('who.roleHelp', { mentor: term.mentor, counsellor: term.counsellor })}
          value={value.role}
          maxLength={80}
          onChange={({ currentTarget }) => set({ role: currentTarget.value })}
        />
        <TextField
          label={t('who.purpose')}
          optionalText={common('optional')}
          help={t('who.purposeHelp')}
          value={value.purpose}
          maxLength={200}
          onChange={({ currentTarget }) => set({ purpose: currentTarget.value })}
        />
        <TextArea
          label={t('who.question')}
          optionalText={common('optional')}
          value={value.question}
          maxLength={1000}
          onChange={({ currentTarget }) => set({ question: currentTarget.value })}
        />
        <DateField
          label={t('who.keepUntil')}
          help={t('who.keepUntilHelp')}
          value={value.keepUntil}
          min={now}
          max={last}
          error={isWrong && !fits ? t('who.keepUntilWrong') : undefined}
          onChange={({ currentTarget }) => set({ keepUntil: currentTarget.value })}
        />
        <Button type="submit">{t('who.next')}</Button>
      </Form>
    </Page>
  )
}
