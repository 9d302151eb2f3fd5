import { useTranslation } from '../../i18n/use-translation.ts'
import { places } from '../../services/places.ts'
import { List } from '../../ui/frame/list.tsx'
import { ListRow } from '../../ui/frame/list-row.tsx'
import { Section } from '../../ui/frame/section.tsx'
import { OutputPage } from './output-page.tsx'
import { outputPlaces } from './output-places.ts'
import { ProgramFiles } from './program-files.tsx'

/** Every way in which a dossier leaves the app as something to read. */
export function OutputsPage() {
  const { t } = useTranslation('outputs')
  return (
    <OutputPage
      title={t('screen.title')}
      lead={t('screen.lead')}
      back={places.dossier}
      withPrivate={false}
    >
      {(source) => (
        <>
          <Section title={t('screen.people')}>
            <List look="rows">
              <ListRow
                icon="print"
                href={outputPlaces.dossier}
                title={t('screen.dossier')}
                text={t('screen.dossierText')}
              />
              <ListRow
                icon="school"
                href={outputPlaces.intake}
                title={t('screen.intake')}
                text={t('screen.intakeText')}
              />
              <ListRow
                icon="briefcase"
                href={outputPlaces.cv}
                title={t('screen.cv')}
                text={t('screen.cvText')}
              />
            </List>
          </Section>
          <ProgramFiles source={source} />
        </>
      )}
    </OutputPage>
  )
}
