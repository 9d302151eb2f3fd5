import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { isKeyChecked } from '../../domain/records/reader-key.ts'
import { offerPassphrase } from '../../services/copies/passphrase.ts'
import type { Seal } from '../../services/packets/packet.ts'
import { sharePlaces } from '../../services/packets/share-places.ts'
import { OfferedWords } from '../../screen/keys/offered-words.tsx'
import { useServices } from '../../screen/services-context.tsx'
import { Button } from '../../ui/act/button.tsx'
import { ChoiceCards } from '../../ui/ask/choice-cards.tsx'
import { LinkButton } from '../../ui/act/link-button.tsx'
import { Notice } from '../../ui/tell/notice.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { shareQueries } from './queries.ts'

interface LockStepProps {
  onChoose: (seal: Seal) => void
  onBack: () => void
}

/** Who can open the packet: one reader by their key, who knows four words, or anybody. */
export function LockStep({ onChoose, onBack }: LockStepProps) {
  const { t } = useTranslation('share')
  const { t: common } = useTranslation()
  const services = useServices()
  const keys = useQuery(shareQueries.keys(services))
  const [way, setWay] = useState<string>()
  const [words, setWords] = useState(() => offerPassphrase(services.random))
  const usable = (keys.data ?? []).filter(({ recipient }) => recipient !== undefined)
  const chosen = usable.find(({ rec }) => rec === way)
  const seal: Seal | undefined =
    way === 'words'
      ? { by: 'passphrase', passphrase: words }
      : way === 'open'
        ? { by: 'open' }
        : chosen?.recipient !== undefined
          ? { by: 'key', recipient: chosen.recipient }
          : undefined
  return (
    <Page
      title={t('lock.title')}
      lead={t('lock.lead')}
      back={{ onBack, label: common('back') }}
      narrow
    >
      <ChoiceCards
        legend={t('lock.legend')}
        columns={1}
        options={[
          ...usable.map((key) => ({
            value: key.rec,
            label: key.name?.trim() ? t('lock.key', { name: key.name }) : t('lock.keyNobody'),
            help: t(isKeyChecked(key) ? 'lock.keyHelp' : 'lock.keyUnchecked'),
            icon: 'key' as const,
          })),
          { value: 'words', label: t('lock.words'), help: t('lock.wordsHelp'), icon: 'lock' },
          { value: 'open', label: t('lock.open'), help: t('lock.openHelp'), icon: 'file' },
        ]}
        value={way}
        onChange={setWay}
      />
      {way === 'words' && (
        <>
          <OfferedWords
            label={t('lock.yours')}
            other={t('lock.other')}
            words={words}
            onOther={() => setWords(offerPassphrase(services.random))}
          />
          <Notice tone="warn">{t('lock.tell')}</Notice>
        </>
      )}
      {way === 'open' && (
        <Notice tone="warn" title={t('lock.warnTitle')} alert>
          {t('lock.warn')}
        </Notice>
      )}
      <Button aria-disabled={seal === undefined} onClick={() => seal && onChoose(seal)}>
        {t(way === 'open' ? 'lock.goOpen' : 'lock.go')}
      </Button>
      {usable.length === 0 && (
        <p>
          {t('lock.noKey')}{' '}
          <LinkButton variant="quiet" href={sharePlaces.newKey}>
            {t('lock.scan')}
          </LinkButton>
        </p>
      )}
    </Page>
  )
}
