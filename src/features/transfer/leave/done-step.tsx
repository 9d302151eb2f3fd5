import type { ReactNode } from 'react'
import { useTranslation } from '../../../i18n/use-translation.ts'
import type { CopyPlace } from '../../../services/copies/copy-sink.ts'
import { places } from '../../../services/places.ts'
import { transferPlaces } from '../../../services/moving/transfer-places.ts'
import { ActionRow } from '../../../ui/frame/action-row.tsx'
import { Button } from '../../../ui/act/button.tsx'
import { LinkButton } from '../../../ui/act/link-button.tsx'
import { List } from '../../../ui/frame/list.tsx'
import { ListRow } from '../../../ui/frame/list-row.tsx'
import { Notice } from '../../../ui/tell/notice.tsx'
import { Page } from '../../../ui/frame/page.tsx'
import { Section } from '../../../ui/frame/section.tsx'

interface DoneStepProps {
  place: CopyPlace
  /** Puts the same file in another place too. */
  onAgain: () => void
  /** What went wrong while noting it. */
  children: ReactNode
}

/** The file is outside: where, and what else helps at the next school. */
export function DoneStep({ place, onAgain, children }: DoneStepProps) {
  const { t } = useTranslation('transfer')
  const { t: copy } = useTranslation('copy')
  const { name } = place
  return (
    <Page narrow title={t('done.title')} lead={t('done.here')}>
      <Section title={t('done.where')}>
        <Notice tone="good">{copy(`placed.${place.kind}.transfer`, { name })}</Notice>
        <p>
          <a href={places.share}>{t('done.note')}</a>
        </p>
        {children}
      </Section>
      <Section title={t('done.nextTitle')}>
        <List look="rows">
          <ListRow
            icon="file"
            href={transferPlaces.intakeSheet}
            title={t('done.intake')}
            text={t('done.intakeText')}
          />
          <ListRow
            icon="print"
            href={transferPlaces.print}
            title={t('done.pdf')}
            text={t('done.pdfText')}
          />
          <ListRow
            icon="school"
            href={transferPlaces.arrive}
            title={t('done.arrive')}
            text={t('done.arriveText')}
          />
        </List>
      </Section>
      <ActionRow>
        <Button variant="secondary" onClick={onAgain}>
          {copy('placed.second.transfer')}
        </Button>
        <LinkButton href={places.today}>{t('done.finish')}</LinkButton>
      </ActionRow>
    </Page>
  )
}
