import { useTranslation } from '../../i18n/use-translation.ts'
import { SaveFailed } from '../../screen/saving/save-failed.tsx'
import { useServices } from '../../screen/services-context.tsx'
import { useSave } from '../../screen/saving/use-save.ts'
import { Button } from '../../ui/act/button.tsx'
import { Section } from '../../ui/frame/section.tsx'

/** A look into the example, which lives apart from the own dossier. */
export function ExampleSection() {
  const { t } = useTranslation('settings')
  const { session } = useServices()
  const { save, saving, error } = useSave(() => session.openExample())
  return (
    <Section title={t('example.title')}>
      <p>{t('example.text')}</p>
      <Button variant="secondary" busy={saving} onClick={() => void save(undefined)}>
        {t('example.open')}
      </Button>
      <SaveFailed error={error} />
    </Section>
  )
}
