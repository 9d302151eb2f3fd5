import { useTranslation } from '../../i18n/use-translation.ts'
import { places } from '../../services/places.ts'
import { useSchoolWords } from '../../screen/words/use-school-words.ts'
import { List } from '../../ui/frame/list.tsx'
import { ListRow } from '../../ui/frame/list-row.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { Section } from '../../ui/frame/section.tsx'
import { WhereCard } from './where-card.tsx'

/** The dossier as a thing one owns: where it is, what school asks, the bin and the settings. */
export function DossierPage() {
  const { t } = useTranslation('dossier')
  const { term } = useSchoolWords()
  return (
    <Page title={t('title')} narrow>
      <WhereCard />
      <Section title={t('links.title')}>
        <List look="rows">
          <ListRow
            icon="lesson"
            href={places.schoolAsks}
            title={t('links.school')}
            text={t('links.schoolText')}
          />
          <ListRow
            icon="gallery"
            href={places.gallery}
            title={t('links.evidence')}
            text={t('links.evidenceText')}
          />
          <ListRow
            icon="share"
            href={places.share}
            title={t('links.share')}
            text={t('links.shareText', { mentor: term.mentor })}
          />
          <ListRow
            icon="school"
            href={places.transfer}
            title={t('links.transfer')}
            text={t('links.transferText')}
          />
          <ListRow
            icon="upload"
            href={places.open}
            title={t('links.open')}
            text={t('links.openText')}
          />
          <ListRow
            icon="shield"
            href={places.checkDossier}
            title={t('links.check')}
            text={t('links.checkText')}
          />
          <ListRow
            icon="print"
            href={places.outputs}
            title={t('links.outputs')}
            text={t('links.outputsText')}
          />
          <ListRow icon="bin" href={places.bin} title={t('links.bin')} text={t('links.binText')} />
          <ListRow
            icon="settings"
            href={places.settings}
            title={t('links.settings')}
            text={t('links.settingsText')}
          />
        </List>
      </Section>
    </Page>
  )
}
