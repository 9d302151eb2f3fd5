import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { useServices } from '../../screen/services-context.tsx'
import type { CopyPlace, CopySink, SinkError, SinkKind } from '../../services/copies/copy-sink.ts'
import { mentorPlaces } from '../../services/mentor/mentor-places.ts'
import type { IconName } from '../../ui/icons/icon-paths.ts'
import { LinkButton } from '../../ui/act/link-button.tsx'
import { List } from '../../ui/frame/list.tsx'
import { ListRow } from '../../ui/frame/list-row.tsx'
import { Notice } from '../../ui/tell/notice.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { Section } from '../../ui/frame/section.tsx'
import { Skeleton } from '../../ui/frame/skeleton.tsx'
import { WordTiles } from '../../ui/ask/word-tiles.tsx'
import { useStudent } from './student-context.tsx'
import type { ReplyRun } from './use-reply-run.ts'

interface ReplyReadyProps {
  run: Extract<ReplyRun, { at: 'made' | 'sent' }>
  /** That open it; undefined for a file without a lock. */
  words: string | undefined
  onSent: (place: CopyPlace) => void
  onBack: () => void
}

const icons: Record<SinkKind, IconName> = {
  picked: 'dossier',
  shared: 'share',
  downloaded: 'download',
}

/** The answer is made: give it to the student, and know that it went. */
export function ReplyReady({ run, words, onSent, onBack }: ReplyReadyProps) {
  const { t } = useTranslation('mentor')
  const { t: common } = useTranslation()
  const services = useServices()
  const { student } = useStudent()
  const [error, setError] = useState<SinkError>()
  const sinks = useQuery({
    queryKey: ['replySinks'],
    queryFn: async () => (await services.copies()).sinks(t('reply.fileType')),
    networkMode: 'always',
    gcTime: 0,
  })
  const { file, signatures } = run.made
  const name = student.name || t('list.thisStudent')

  async function give(sink: CopySink): Promise<void> {
    setError(undefined)
    const placed = await sink.take(file)
    if (placed.ok) onSent(placed.value)
    else if (placed.error.type !== 'Cancelled') setError(placed.error)
  }
  const tell = words !== undefined && (
    <Section title={t('reply.tellWords', { name })}>
      <WordTiles label={t('reply.yourWords')} words={words.split(' ')} />
      <p>{t('reply.apart')}</p>
    </Section>
  )
  if (run.at === 'sent') {
    return (
      <Page narrow title={t('reply.sentTitle')}>
        <Notice tone="good">{t(`reply.sent.${run.place.kind}`, { file: run.place.name })}</Notice>
        {run.unmarked && <Notice tone="warn">{t('reply.unmarked')}</Notice>}
        {tell}
        <p>{t('reply.next', { name })}</p>
        <div>
          <LinkButton href={mentorPlaces.student(student.dossier)}>{t('record.back')}</LinkButton>
        </div>
      </Page>
    )
  }
  return (
    <Page
      narrow
      title={t('reply.readyTitle')}
      lead={t(signatures.length > 0 ? 'reply.readySigned' : 'reply.readyUnsigned')}
      back={{ onBack, label: common('back') }}
    >
      {tell}
      {error && (
        <Notice tone="bad" alert>
          {t(error.type === 'NameTaken' ? 'reply.nameTaken' : 'reply.notPlaced')}
        </Notice>
      )}
      <Section title={t('reply.give', { name })}>
        {sinks.data === undefined ? (
          <Skeleton label={common('loading')} />
        ) : (
          <List look="rows">
            {sinks.data.map((sink) => (
              <ListRow
                key={sink.kind}
                icon={icons[sink.kind]}
                title={t(`reply.way.${sink.kind}`)}
                text={t(`reply.wayHelp.${sink.kind}`)}
                onPress={() => void give(sink)}
              />
            ))}
          </List>
        )}
      </Section>
    </Page>
  )
}
