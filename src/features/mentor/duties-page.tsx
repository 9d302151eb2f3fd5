import { useTranslation } from '../../i18n/use-translation.ts'
import { mentorPlaces } from '../../services/mentor/mentor-places.ts'
import { Card } from '../../ui/frame/card.tsx'
import { Page } from '../../ui/frame/page.tsx'

const who = [
  ['student', 'me'],
  ['mentor', 'speech'],
  ['school', 'school'],
  ['app', 'phone'],
] as const

/** Who answers for what, in plain words. */
export function DutiesPage() {
  const { t } = useTranslation('mentor')
  return (
    <Page
      narrow
      title={t('duties.title')}
      lead={t('duties.lead')}
      back={{ href: mentorPlaces.settings, label: t('nav.settings') }}
    >
      {who.map(([id, icon]) => (
        <Card key={id} as="section" headingLevel={2} icon={icon} title={t(`duties.${id}.title`)}>
          <p>{t(`duties.${id}.text`)}</p>
        </Card>
      ))}
      <p>{t('duties.advice')}</p>
    </Page>
  )
}
