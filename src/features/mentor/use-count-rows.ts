import { useTranslation } from '../../i18n/use-translation.ts'
import { competencyName } from '../../content/competencies.ts'
import { experienceKindName } from '../../content/experience-kinds.ts'
import type { Counts } from '../../services/mentor/count-groups.ts'

type Cell = string | number

/** The counts as a table: a row for each class, the total last. Only what the page shows. */
export function useCountRows(): (counts: Counts) => readonly (readonly Cell[])[] {
  const { t, i18n } = useTranslation('mentor')
  const { language } = i18n
  return ({ groups, total }) => {
    if (total === undefined) return []
    const kinds = total.kinds.map(([kind]) => kind)
    const head = [
      t('counts.group'),
      t('counts.students'),
      t('counts.talks'),
      t('counts.stepsDone'),
      ...kinds.map((kind) => experienceKindName(kind, 'vmbo', language)),
      ...total.competencies.map(([id]) => competencyName(id, 'vmbo', language)),
    ]
    const shown = groups.length > 1 ? [...groups, total] : [total]
    const rows = shown.map((count): Cell[] => {
      const counted = new Map(count.kinds)
      const name = count.group === '' ? t('list.noGroup') : count.group
      return [
        count === total ? t('counts.everybody') : name,
        count.students,
        count.talks,
        count.stepsDone,
        ...kinds.map((kind) => counted.get(kind) ?? 0),
        ...count.competencies.map(([, n]) => n ?? t('counts.few')),
      ]
    })
    return [head, ...rows]
  }
}
