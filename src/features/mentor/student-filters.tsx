import { useTranslation } from '../../i18n/use-translation.ts'
import { useServices } from '../../screen/services-context.tsx'
import type { MentorStudent } from '../../services/mentor/mentor-student.ts'
import { today } from '../../services/services.ts'
import {
  signs,
  signsOf,
  type Sign,
  type StudentFilter,
  type StudentOrder,
} from '../../services/mentor/student-signs.ts'
import { ChipGroup } from '../../ui/ask/chip-group.tsx'
import { SelectField } from '../../ui/ask/select-field.tsx'
import { Stack } from '../../ui/frame/stack.tsx'
import { SwitchField } from '../../ui/ask/switch-field.tsx'
import { TextField } from '../../ui/ask/text-field.tsx'

export interface ListChoices extends StudentFilter {
  readonly byGroup: boolean
}

interface StudentFiltersProps {
  choices: ListChoices
  onChange: (choices: ListChoices) => void
  students: readonly MentorStudent[]
}

/** Find a student, narrow the list to who needs something, and choose its order. */
export function StudentFilters({ choices, onChange, students }: StudentFiltersProps) {
  const { t } = useTranslation('mentor')
  const day = today(useServices())
  const found = students.flatMap((student) => signsOf(student, day))
  const counted = signs
    .map((sign) => ({ sign, count: found.filter((each) => each === sign).length }))
    .filter(({ sign, count }) => count > 0 || sign === choices.sign)
  const hasGroups = students.some(({ group }) => group !== '')
  return (
    <>
      <TextField
        type="search"
        label={t('list.search')}
        maxLength={80}
        value={choices.text}
        onChange={({ target }) => onChange({ ...choices, text: target.value })}
      />
      {counted.length > 0 && (
        <ChipGroup<Sign>
          legend={t('list.filter')}
          scroll
          options={counted.map(({ sign, count }) => ({
            value: sign,
            label: `${t(`sign.${sign}`)} (${count})`,
          }))}
          values={choices.sign === undefined ? [] : [choices.sign]}
          onChange={(chosen) =>
            onChange({ ...choices, sign: chosen.find((sign) => sign !== choices.sign) })
          }
        />
      )}
      <Stack row>
        <SelectField
          label={t('list.order')}
          hideLabel
          options={[
            { value: 'attention', label: t('list.byAttention') },
            { value: 'name', label: t('list.byName') },
            { value: 'received', label: t('list.byReceived') },
          ]}
          value={choices.order}
          onChange={({ target }) => onChange({ ...choices, order: target.value as StudentOrder })}
        />
        {hasGroups && (
          <SwitchField
            label={t('list.byGroup')}
            checked={choices.byGroup}
            onChange={(byGroup) => onChange({ ...choices, byGroup })}
          />
        )}
      </Stack>
    </>
  )
}
