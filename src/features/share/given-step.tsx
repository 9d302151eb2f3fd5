import { useTranslation } from '../../i18n/use-translation.ts'
import type { CopyPlace } from '../../services/copies/copy-sink.ts'
import type { PacketChoice } from '../../services/packets/packet.ts'
import { places } from '../../services/places.ts'
import { sharePlaces } from '../../services/packets/share-places.ts'
import { useDates } from '../../screen/words/use-dates.ts'
import { ActionRow } from '../../ui/frame/action-row.tsx'
import { LinkButton } from '../../ui/act/link-button.tsx'
import { Notice } from '../../ui/tell/notice.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { Section } from '../../ui/frame/section.tsx'
import { WordTiles } from '../../ui/ask/word-tiles.tsx'

interface GivenStepProps {
  place: CopyPlace
  choice: PacketChoice
  /** The note of it could not be written. */
  isUnnoted: boolean
}

/** Where the packet went, and what comes next. */
export function GivenStep({ place, choice, isUnnoted }: GivenStepProps) {
  const { t } = useTranslation('share')
  const { day } = useDates()
  return (
    <Page title={t(place.kind === 'shared' ? 'given.titleShared' : 'given.title')} narrow>
      <Notice tone="good">{t(`given.${place.kind}`, { name: place.name })}</Notice>
      {isUnnoted && <Notice tone="warn">{t('given.unnoted')}</Notice>}
      {choice.seal.by === 'passphrase' && (
        <Section title={t('give.words')}>
          <WordTiles label={t('give.words')} words={choice.seal.passphrase.split(' ')} />
          <p>{t('lock.tell')}</p>
        </Section>
      )}
      <p>{t('given.next', { day: day(choice.keepUntil) })}</p>
      <ActionRow>
        <LinkButton variant="secondary" href={places.today}>
          {t('given.today')}
        </LinkButton>
        <LinkButton href={isUnnoted ? places.share : sharePlaces.given(choice.share)}>
          {t('given.log')}
        </LinkButton>
      </ActionRow>
    </Page>
  )
}
