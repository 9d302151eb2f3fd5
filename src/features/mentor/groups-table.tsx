import { useTranslation } from '../../i18n/use-translation.ts'
import { competencyById, competencyName } from '../../content/competencies.ts'
import { experienceKindById, experienceKindName } from '../../content/experience-kinds.ts'
import type { GroupCount } from '../../services/mentor/count-groups.ts'
import { CountTable } from '../../ui/show/count-table.tsx'

interface GroupsTableProps {
  total: GroupCount
  /** Shown beside the total; none where there is one class only. */
  groups: readonly GroupCount[]
}

/** The totals of everybody and of each class, side by side. */
export function GroupsTable({ total, groups }: GroupsTableProps) {
  const { t, i18n } = useTranslation('mentor')
  const { language } = i18n
  const shown = [total, ...groups]
  const row = (label: string, countOf: (count: GroupCount) => number) => ({
    key: label,
    label,
    counts: shown.map((count) => String(countOf(count))),
  })
  return (
    <CountTable
      caption={t('counts.title')}
      regionLabel={t('counts.title')}
      corner={t('counts.what')}
      columns={shown.map((count, i) => ({
        key: i === 0 ? 'everybody' : `group ${count.group}`,
        label: i === 0 ? t('counts.everybody') : count.group || t('list.noGroup'),
      }))}
      parts={[
        {
          key: 'students',
          rows: [
            row(t('counts.students'), ({ students }) => students),
            row(t('counts.talks'), ({ talks }) => talks),
            row(t('counts.stepsDone'), ({ stepsDone }) => stepsDone),
          ],
        },
        {
          key: 'competencies',
          title: t('counts.competencies'),
          rows: total.competencies.map(([id]) => ({
            key: id,
            icon: competencyById(id)?.icon,
            strand: competencyById(id)?.strand,
            label: competencyName(id, 'vmbo', language),
            counts: shown.map(({ competencies }) =>
              String(new Map(competencies).get(id) ?? t('counts.few')),
            ),
          })),
        },
        {
          key: 'kinds',
          title: t('counts.kinds'),
          rows: total.kinds.map(([kind]) => ({
            key: kind,
            icon: experienceKindById(kind).icon,
            label: experienceKindName(kind, 'vmbo', language),
            counts: shown.map(({ kinds }) => String(new Map(kinds).get(kind) ?? 0)),
          })),
        },
      ]}
    />
  )
}
