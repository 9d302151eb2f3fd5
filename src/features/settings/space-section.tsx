import { useTranslation } from '../../i18n/use-translation.ts'
import { places } from '../../services/places.ts'
import { LinkButton } from '../../ui/act/link-button.tsx'
import { Section } from '../../ui/frame/section.tsx'

/** The way to what photos and files take; nothing of them is fetched before it is opened. */
export function SpaceSection() {
  const { t } = useTranslation('settings')
  return (
    <Section title={t('space.title')}>
      <p>{t('space.text')}</p>
      <div>
        <LinkButton variant="secondary" href={places.space}>
          {t('space.open')}
        </LinkButton>
      </div>
    </Section>
  )
}
