import { useEffect } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { fieldOf } from '../../domain/log/view.ts'
import { places } from '../../services/places.ts'
import type { TakeReport } from '../../services/opening/take-report.ts'
import { transferPlaces } from '../../services/moving/transfer-places.ts'
import { ActionRow } from '../../ui/frame/action-row.tsx'
import { LinkButton } from '../../ui/act/link-button.tsx'
import { Notice } from '../../ui/tell/notice.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { Section } from '../../ui/frame/section.tsx'
import { MergeList } from './merge-list.tsx'
import { RescuedTexts } from './rescued-texts.tsx'
import { useOpenWords } from './use-open-words.ts'
import { VersionsOfRecord } from './versions-of-record.tsx'

interface TakenPageProps {
  report: TakeReport
  onLeave: () => void
}

/** What became of a file that was taken over; and what was written in two ways, to choose from. */
export function TakenPage({ report, onLeave }: TakenPageProps) {
  const { t } = useTranslation('open')
  const words = useOpenWords()
  useEffect(() => {
    // Told once: who comes back here comes for another file.
    return () => {
      if (location.hash !== places.open) onLeave()
    }
  }, [onLeave])
  const { account, attachments, missing, made, purpose } = report
  const { added, extended, erased, versions, rescued } = account
  const isNothing = [added, extended, erased, rescued].every(({ length }) => length === 0)
  return (
    <Page title={t('taken.title')} lead={t('taken.lead', { made: words.moment(made) })} narrow>
      <Section title={t('taken.what')}>
        {isNothing && <p>{t('taken.nothing')}</p>}
        <MergeList account={account} when="taken" />
        {attachments > 0 && <p>{t('taken.files', { count: attachments })}</p>}
        {missing > 0 && (
          <Notice tone="warn" title={t('trouble.missing', { count: missing })}>
            {t('trouble.missingText')}
          </Notice>
        )}
      </Section>
      {versions.length > 0 && (
        <Section title={t('taken.versions')}>
          <p>{t('taken.versionsText')}</p>
        </Section>
      )}
      {versions.map((view) => (
        <VersionsOfRecord key={view.rec} rec={view.rec} kind={view.kind} name={nameOf(view)} />
      ))}
      <RescuedTexts ops={rescued} />
      <ActionRow>
        {purpose === 'transfer' && (
          <LinkButton variant="secondary" href={transferPlaces.arrive} onClick={onLeave}>
            {t('taken.arrive')}
          </LinkButton>
        )}
        <LinkButton href={places.today} onClick={onLeave}>
          {t('taken.today')}
        </LinkButton>
      </ActionRow>
    </Page>
  )
}

/** By what a person knows a record: its title, or what it is about. */
function nameOf(view: Parameters<typeof fieldOf>[0]): string | undefined {
  const names = ['title', 'what', 'school', 'name'].map((field) => fieldOf(view, field)?.value)
  return names.find((name) => typeof name === 'string' && name !== '') as string | undefined
}
