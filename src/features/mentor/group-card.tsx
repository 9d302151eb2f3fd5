import { useTranslation } from '../../i18n/use-translation.ts'
import { competencyById, competencyName } from '../../content/competencies.ts'
import { experienceKindById, experienceKindName } from '../../content/experience-kinds.ts'
import type { GroupCount } from '../../services/mentor/count-groups.ts'
import { Facts } from '../../ui/show/facts.tsx'
import { List } from '../../ui/frame/list.tsx'
import { ListRow } from '../../ui/frame/list-row.tsx'
import { Section } from '../../ui/frame/section.tsx'

interface GroupCardProps {
  count: GroupCount
  title: string
}

/** More kinds than this say nothing more. */
const shownKinds = 6

/** Totals of one class, or of everybody. */
export function GroupCard({ count, title }: GroupCardProps) {
  const { t, i18n } = useTranslation('mentor')
  const { language } = i18n
  const { students, talks, stepsDone, kinds, competencies } = count
  return (
    <Section title={title}>
      <Facts
        items={[
          { label: t('counts.students'), value: String(students) },
          { label: t('counts.talks'), value: String(talks) },
          { label: t('counts.stepsDone'), value: String(stepsDone) },
        ]}
      />
      <Section title={t('counts.kinds')} level={3}>
        <List look="rows">
          {kinds.slice(0, shownKinds).map(([kind, n]) => (
            <ListRow
              key={kind}
              icon={experienceKindById(kind).icon}
              title={experienceKindName(kind, 'vmbo', language)}
              end={<strong>{n}</strong>}
            />
          ))}
        </List>
      </Section>
      <Section title={t('counts.competencies')} level={3}>
        <List look="rows">
          {competencies.map(([id, n]) => (
            <ListRow
              key={id}
              icon={competencyById(id)?.icon}
              strand={competencyById(id)?.strand}
              title={competencyName(id, 'vmbo', language)}
              end={<strong>{n ?? t('counts.few')}</strong>}
            />
          ))}
        </List>
      </Section>
    </Section>
  )
}
