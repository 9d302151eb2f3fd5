import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import { joinFacts } from '../../lib/join-facts.ts'
import { experienceKindName } from '../../content/experience-kinds.ts'
import { talkTypeById } from '../../content/talks/talk-types.ts'
import type { RecordId } from '../../domain/log/op.ts'
import { readRecord } from '../../domain/records/record-kind.ts'
import { talkKind } from '../../domain/records/talk.ts'
import { recordQueries } from '../../screen/queries/record-queries.ts'
import { useServices } from '../../screen/services-context.tsx'
import { useDates } from '../../screen/words/use-dates.ts'
import { useSchoolWords } from '../../screen/words/use-school-words.ts'
import { talkPlaces } from '../../services/talks/talk-places.ts'
import { Button } from '../../ui/act/button.tsx'
import { Card } from '../../ui/frame/card.tsx'
import { Facts } from '../../ui/show/facts.tsx'
import { List } from '../../ui/frame/list.tsx'
import { OwnWords } from '../../ui/show/own-words.tsx'
import { NotOnPaper, Sheet, WritingLines } from '../../ui/act/sheet.tsx'
import { Skeleton } from '../../ui/frame/skeleton.tsx'
import { Section } from '../../ui/frame/section.tsx'
import { TalkNotFound } from './talk-not-found.tsx'
import { usePeopleText } from './use-people-text.ts'
import { useTalkWhen } from '../../screen/talk/use-talk-when.ts'

interface SheetPageProps {
  rec: RecordId
}

/** One page on paper for everybody at the table: what it will be about, and how to listen. */
export function SheetPage({ rec }: SheetPageProps) {
  const { t } = useTranslation(['talks', 'common'])
  const services = useServices()
  const { shortDay } = useDates()
  const { say, termSet, language } = useSchoolWords()
  const talkWhen = useTalkWhen()
  const peopleText = usePeopleText()
  const { data: view } = useQuery(recordQueries.one(services, rec))
  const { data: all = [] } = useQuery(recordQueries.experiences(services))
  const { data: owner } = useQuery(recordQueries.owner(services))
  if (view === undefined) return <Skeleton label={t('common:loading')} />
  if (view?.kind !== talkKind.kind) return <TalkNotFound />
  const talk = readRecord(talkKind, view)
  const chosen = all.filter(({ rec: each }) => talk.experiences.includes(each))
  const name = owner?.firstName
  return (
    <Sheet
      title={t('sheet.title')}
      lead={name ? t('sheet.of', { name }) : undefined}
      back={{ href: talkPlaces.talk(rec), label: t('common:back') }}
    >
      <NotOnPaper>
        <p>{t('sheet.text')}</p>
        <Button icon="print" onClick={() => window.print()}>
          {t('sheet.print')}
        </Button>
      </NotOnPaper>
      <Facts
        items={[
          { label: t('field.type'), value: say(talkTypeById(talk.type).name) },
          { label: t('field.when'), value: talkWhen(talk) || t('list.noDay') },
          { label: t('field.place'), value: talk.place },
          { label: t('field.who'), value: peopleText(talk) },
          {
            label: t('field.question'),
            value: talk.question && <OwnWords>{talk.question}</OwnWords>,
          },
          { label: t('field.hope'), value: talk.hope && <OwnWords>{talk.hope}</OwnWords> },
        ]}
      />
      {chosen.length > 0 && (
        <Section title={t('sheet.experiences')}>
          {chosen.map(({ rec: each, title, type, date, story, conclusion }) => {
            const kind = experienceKindName(type, termSet, language)
            return (
              <Card
                key={each}
                tag={joinFacts([title && kind, date && shortDay(date)])}
                title={title ?? kind}
              >
                {story && <OwnWords>{story}</OwnWords>}
                {conclusion && <OwnWords>{conclusion}</OwnWords>}
              </Card>
            )
          })}
        </Section>
      )}
      <Section title={t('sheet.listen')}>
        <List ordered>
          <li>{t('sheet.listenOne')}</li>
          <li>{t('sheet.listenTwo')}</li>
          <li>{t('sheet.listenThree')}</li>
        </List>
      </Section>
      <Section title={t('sheet.notes')}>
        <WritingLines count={4} />
      </Section>
    </Sheet>
  )
}
