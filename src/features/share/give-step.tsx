import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { CopyPlace, CopySink, SinkError, SinkKind } from '../../services/copies/copy-sink.ts'
import type { MadePacket, PacketChoice } from '../../services/packets/packet.ts'
import { useServices } from '../../screen/services-context.tsx'
import { useDates } from '../../screen/words/use-dates.ts'
import { Facts } from '../../ui/show/facts.tsx'
import type { IconName } from '../../ui/icons/icon-paths.ts'
import { List } from '../../ui/frame/list.tsx'
import { ListRow } from '../../ui/frame/list-row.tsx'
import { Notice } from '../../ui/tell/notice.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { Section } from '../../ui/frame/section.tsx'
import { Skeleton } from '../../ui/frame/skeleton.tsx'
import { WordTiles } from '../../ui/ask/word-tiles.tsx'

interface GiveStepProps {
  made: MadePacket
  choice: PacketChoice
  onGive: () => void
  onPlaced: (place: CopyPlace) => void
}

const icons: Record<SinkKind, IconName> = {
  picked: 'dossier',
  shared: 'share',
  downloaded: 'download',
}

/** A packet that is ready: what is in it, the words that open it, and the ways to give it. */
export function GiveStep({ made, choice, onGive, onPlaced }: GiveStepProps) {
  const { t } = useTranslation('share')
  const { t: common } = useTranslation()
  const { day } = useDates()
  const services = useServices()
  const sinks = useQuery({
    queryKey: ['packetSinks'],
    queryFn: async () => (await services.copies()).sinks(),
    networkMode: 'always',
    gcTime: 0,
  })
  const [error, setError] = useState<SinkError>()

  async function give(sink: CopySink): Promise<void> {
    onGive()
    setError(undefined)
    const placed = await sink.take(made.file)
    if (placed.ok) onPlaced(placed.value)
    else if (placed.error.type !== 'Cancelled') setError(placed.error)
  }
  const { seal, keepUntil, reader } = choice
  return (
    <Page title={t('give.title')} lead={t('give.lead')} narrow>
      <Facts
        items={[
          { label: t('give.for'), value: reader.name },
          { label: t('give.records'), value: t('give.count', { count: made.records.length }) },
          { label: t('give.until'), value: day(keepUntil) },
          { label: t('give.file'), value: made.file.name },
          { label: t('give.lock'), value: t(`give.sealed.${seal.by}`) },
        ]}
      />
      {made.leftOut.length > 0 && (
        <Notice tone="warn">{t('give.leftOut', { count: made.leftOut.length })}</Notice>
      )}
      {seal.by === 'passphrase' && (
        <Section title={t('give.words')}>
          <WordTiles label={t('give.words')} words={seal.passphrase.split(' ')} />
          <p>{t('lock.tell')}</p>
        </Section>
      )}
      {error && (
        <Notice tone="bad" alert>
          {t(error.type === 'NameTaken' ? 'give.nameTaken' : 'give.failed')}
        </Notice>
      )}
      <Section title={t('give.how')}>
        {sinks.data === undefined ? (
          <Skeleton label={common('loading')} />
        ) : (
          <List look="rows">
            {sinks.data.map((sink) => (
              <ListRow
                key={sink.kind}
                icon={icons[sink.kind]}
                title={t(`give.${sink.kind}`)}
                text={t(`give.${sink.kind}Help`)}
                onPress={() => void give(sink)}
              />
            ))}
          </List>
        )}
      </Section>
    </Page>
  )
}
