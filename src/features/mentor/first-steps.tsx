import { useTranslation } from '../../i18n/use-translation.ts'
import { mentorPlaces } from '../../services/mentor/mentor-places.ts'
import { List } from '../../ui/frame/list.tsx'
import { ListRow } from '../../ui/frame/list-row.tsx'
import { Section } from '../../ui/frame/section.tsx'

/** For a mentor on their first day: what can be made ready while no packet came yet. */
export function FirstSteps() {
  const { t } = useTranslation('mentor')
  return (
    <Section title={t('list.firstSteps')}>
      <List look="rows">
        <ListRow
          icon="key"
          href={mentorPlaces.keys}
          title={t('list.makeKey')}
          text={t('list.makeKeyText')}
        />
        <ListRow
          icon="lightbulb"
          href={mentorPlaces.help}
          title={t('help.title')}
          text={t('list.helpText')}
        />
        <ListRow
          icon="shield"
          href={mentorPlaces.duties}
          title={t('duties.title')}
          text={t('duties.row')}
        />
      </List>
    </Section>
  )
}
