import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { addDays, type PlainDate } from '../../lib/dates.ts'
import { useServices } from '../../screen/services-context.tsx'
import { today } from '../../services/services.ts'
import { ChipGroup } from '../../ui/ask/chip-group.tsx'
import { DateField } from '../../ui/ask/date-field.tsx'

interface DayFieldProps {
  value: PlainDate
  onChange: (date: PlainDate) => void
  error: string | undefined
}

/** The day of an experience: today, yesterday, or another day by the calendar. */
export function DayField({ value, onChange, error }: DayFieldProps) {
  const { t } = useTranslation('log')
  const now = today(useServices())
  const yesterday = addDays(now, -1)
  const named = value === now ? 'today' : value === yesterday ? 'yesterday' : 'other'
  const [other, setOther] = useState(named === 'other')
  const choose = (day: string | undefined) => {
    setOther(day === 'other')
    if (day === 'today') onChange(now)
    else if (day === 'yesterday') onChange(yesterday)
  }
  return (
    <>
      <ChipGroup
        legend={t('quick.day')}
        single
        options={[
          { value: 'today', label: t('quick.today') },
          { value: 'yesterday', label: t('quick.yesterday') },
          { value: 'other', label: t('quick.otherDay') },
        ]}
        values={[other ? 'other' : named]}
        onChange={([day]) => choose(day)}
      />
      {other && (
        <DateField
          label={t('quick.date')}
          value={value}
          error={error}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </>
  )
}
