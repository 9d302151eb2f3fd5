import { useTranslation } from 'react-i18next'
import { competencies } from '../../content/competencies.ts'
import { experienceKindName } from '../../content/experience-kinds.ts'
import { isFiltering, noFilter, type LineFilter } from '../../domain/line.ts'
import type { Experience } from '../../domain/records/experience.ts'
import type { Period } from '../../domain/records/period.ts'
import { useSchoolWords } from '../../screen/use-school-words.ts'
import { Button } from '../../ui/button.tsx'
import { ChipGroup } from '../../ui/chip-group.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Status } from '../../ui/status.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { Toolbar } from '../../ui/toolbar.tsx'
import { useSchoolName } from './use-school-name.ts'

interface LineFiltersProps {
  filter: LineFilter
  onChange: (filter: LineFilter) => void
  experiences: readonly Experience[]
  periods: readonly Period[]
  /** How many stations pass the filter. */
  count: number
}

/** Narrow the line by strand, and, folded away, by words, kind and school. */
export function LineFilters({ filter, onChange, experiences, periods, count }: LineFiltersProps) {
  const { t } = useTranslation('line')
  const { say, termSet, language } = useSchoolWords()
  const schoolName = useSchoolName()
  const types = [...new Set(experiences.map(({ type }) => type ?? 'other'))]
  const filtering = isFiltering(filter)
  return (
    <>
      <ChipGroup
        legend={t('filter.competencies')}
        hideLegend
        scroll
        options={competencies.map(({ id, question, icon, strand }) => ({
          value: id,
          label: say(question),
          icon,
          strand,
        }))}
        values={filter.competencies}
        onChange={(chosen) => onChange({ ...filter, competencies: chosen })}
      />
      <Disclosure summary={t('filter.more')} icon="filter">
        <TextField
          type="search"
          label={t('filter.search')}
          help={t('filter.searchHelp')}
          maxLength={100}
          value={filter.text}
          onChange={({ target }) => onChange({ ...filter, text: target.value })}
        />
        {types.length > 1 && (
          <ChipGroup
            legend={t('filter.kinds')}
            options={types.map((type) => ({
              value: type,
              label: experienceKindName(type, termSet, language),
            }))}
            values={filter.types}
            onChange={(chosen) => onChange({ ...filter, types: chosen })}
          />
        )}
        {periods.length > 1 && (
          <ChipGroup
            legend={t('filter.schools')}
            options={periods.map((period) => ({ value: period.rec, label: schoolName(period) }))}
            values={filter.periods}
            onChange={(chosen) => onChange({ ...filter, periods: chosen })}
          />
        )}
      </Disclosure>
      <Toolbar>
        <Status>{t(filtering ? 'filter.found' : 'filter.all', { count })}</Status>
        {filtering && (
          <Button variant="quiet" icon="close" onClick={() => onChange(noFilter)}>
            {t('filter.clear')}
          </Button>
        )}
      </Toolbar>
    </>
  )
}
