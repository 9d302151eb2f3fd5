import { useTranslation } from '../../i18n/use-translation.ts'
import { competencies } from '../../content/competencies.ts'
import { experienceKindById, experienceKindName } from '../../content/experience-kinds.ts'
import { isFiltering, noFilter, noType, type LineFilter } from '../../domain/line.ts'
import type { Experience } from '../../domain/records/experience.ts'
import type { Period } from '../../domain/records/period.ts'
import { useSchoolWords } from '../../screen/words/use-school-words.ts'
import { groupBy } from '../../lib/group-by.ts'
import { Button } from '../../ui/act/button.tsx'
import { ChipGroup } from '../../ui/ask/chip-group.tsx'
import { Disclosure } from '../../ui/act/disclosure.tsx'
import { TextField } from '../../ui/ask/text-field.tsx'
import { Toolbar } from '../../ui/frame/toolbar.tsx'
import { CountStatus } from './count-status.tsx'
import { useSchoolName } from './use-school-name.ts'

/** Beside the ids of kinds, none of which has a space. */
const talksChip = 'held talks'

interface LineFiltersProps {
  filter: LineFilter
  onChange: (filter: LineFilter) => void
  experiences: readonly Experience[]
  periods: readonly Period[]
  hasTalks: boolean
  /** How many of each pass the filter. */
  counts: { readonly experiences: number; readonly talks: number }
}

/** Narrow the line by strand, and, folded away, by words, kind and school. */
export function LineFilters(props: LineFiltersProps) {
  const { filter, onChange, experiences, periods, hasTalks, counts } = props
  const { t } = useTranslation('line')
  const { say, termSet, language } = useSchoolWords()
  const schoolName = useSchoolName()
  const types = new Set(experiences.map(({ type = noType }) => type))
  // Types of a later version are all "something else" here, and one chip.
  const typesByKind = groupBy(types, (type) => experienceKindById(type).id)
  const kinds = [...typesByKind.keys()]
  const filtering = isFiltering(filter)
  const options = kinds.map((kind) => ({
    value: kind,
    label: experienceKindName(kind, termSet, language),
  }))
  const talksOption = hasTalks ? [{ value: talksChip, label: t('filter.talks') }] : []
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
        {options.length + talksOption.length > 1 && (
          <ChipGroup
            legend={t('filter.kinds')}
            options={[...options, ...talksOption]}
            values={[
              ...kinds.filter((kind) =>
                typesByKind.get(kind)?.some((type) => filter.types.includes(type)),
              ),
              ...(filter.talks ? [talksChip] : []),
            ]}
            onChange={(chosen) =>
              onChange({
                ...filter,
                types: kinds.flatMap((kind) =>
                  chosen.includes(kind) ? (typesByKind.get(kind) ?? []) : [],
                ),
                talks: chosen.includes(talksChip),
              })
            }
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
        <CountStatus filtering={filtering} {...counts} />
        {filtering && (
          <Button variant="quiet" icon="close" onClick={() => onChange(noFilter)}>
            {t('filter.clear')}
          </Button>
        )}
      </Toolbar>
    </>
  )
}
