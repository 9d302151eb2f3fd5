import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { OfferedWords } from '../../screen/keys/offered-words.tsx'
import { ownKeysQuery } from '../../screen/keys/key-queries.ts'
import { QueryFailed } from '../../screen/queries/query-failed.tsx'
import { useServices } from '../../screen/services-context.tsx'
import { mentorPlaces } from '../../services/mentor/mentor-places.ts'
import { outgoingViews } from '../../services/mentor/mentor-reply.ts'
import { offerPassphrase } from '../../services/copies/passphrase.ts'
import { Button } from '../../ui/act/button.tsx'
import { ChoiceCards } from '../../ui/ask/choice-cards.tsx'
import { List } from '../../ui/frame/list.tsx'
import { Notice } from '../../ui/tell/notice.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { Section } from '../../ui/frame/section.tsx'
import { Skeleton } from '../../ui/frame/skeleton.tsx'
import { useDesk } from './desk-context.tsx'
import { OutgoingRow } from './outgoing-row.tsx'
import { deskQueries } from './queries.ts'
import { ReplyReady } from './reply-ready.tsx'
import { ReplyTrouble } from './reply-trouble.tsx'
import { SigningNote } from './signing-note.tsx'
import { useStudent } from './student-context.tsx'
import { useReplyRun } from './use-reply-run.ts'

/** The answer: what goes along, signed or not, locked or not, and the ways to give it. */
export function ReplyPage() {
  const { t } = useTranslation('mentor')
  const { t: common } = useTranslation()
  const services = useServices()
  const desk = useDesk()
  const { student } = useStudent()
  const { dossier } = student
  const outgoing = useQuery(deskQueries.outgoing(desk, dossier))
  const keys = useQuery(ownKeysQuery(desk.keys))
  const [way, setWay] = useState<'words' | 'open'>('words')
  const [words, setWords] = useState(() => offerPassphrase(services.random))
  const { run, start, sent, cancel } = useReplyRun(student)
  const views = outgoingViews(outgoing.data ?? { ops: [] })
  const back = { href: mentorPlaces.student(dossier), label: student.name || t('list.noName') }
  if (run.at === 'made' || run.at === 'sent') {
    return (
      <ReplyReady
        run={run}
        words={way === 'words' ? words : undefined}
        onSent={(place) => void sent(place)}
        onBack={cancel}
      />
    )
  }
  const canSign = keys.data?.state === 'ready'
  const seal =
    way === 'words' ? ({ by: 'passphrase', passphrase: words } as const) : ({ by: 'open' } as const)
  return (
    <Page narrow title={t('reply.title')} lead={t('reply.lead')} back={back}>
      {(outgoing.isPending || keys.isPending) && <Skeleton label={common('loading')} />}
      {outgoing.isError && (
        <QueryFailed error={outgoing.error} onRetry={() => void outgoing.refetch()} />
      )}
      {outgoing.isSuccess && views.length === 0 && <Notice>{t('reply.nothing')}</Notice>}
      {views.length > 0 && (
        <>
          <Section title={t('reply.goes')}>
            <List look="rows">
              {views.map((view) => (
                <OutgoingRow key={view.rec} view={view} />
              ))}
            </List>
            <p>{t('reply.noNotes')}</p>
          </Section>
          {keys.data && <SigningNote state={keys.data.state} />}
          <ChoiceCards
            legend={t('reply.lock')}
            columns={1}
            options={[
              {
                value: 'words',
                label: t('reply.words'),
                help: t('reply.wordsHelp'),
                icon: 'lock',
              },
              { value: 'open', label: t('reply.open'), help: t('reply.openHelp'), icon: 'file' },
            ]}
            value={way}
            onChange={setWay}
          />
          {way === 'words' && (
            <OfferedWords
              label={t('reply.yourWords')}
              other={t('reply.otherWords')}
              words={words}
              onOther={() => setWords(offerPassphrase(services.random))}
            />
          )}
          {way === 'open' && <Notice tone="warn">{t('reply.openWarning')}</Notice>}
          {run.at === 'failed' && <ReplyTrouble error={run.error} />}
          <div>
            <Button busy={run.at === 'making'} onClick={() => void start({ seal, sign: canSign })}>
              {t(canSign ? 'reply.makeSigned' : 'reply.make')}
            </Button>
          </div>
        </>
      )}
    </Page>
  )
}
