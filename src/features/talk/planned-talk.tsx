import { useTranslation } from '../../i18n/use-translation.ts'
import { talkTypeById } from '../../content/talks/talk-types.ts'
import type { Talk } from '../../domain/records/talk.ts'
import { useSay } from '../../screen/aloud/use-say.ts'
import { VersionChoices } from '../../screen/versions/version-choices.tsx'
import { WhereBadge } from '../../screen/record/where-badge.tsx'
import { places } from '../../services/places.ts'
import { sharePlaces } from '../../services/packets/share-places.ts'
import { talkPlaces } from '../../services/talks/talk-places.ts'
import { ActionRow } from '../../ui/frame/action-row.tsx'
import { Facts } from '../../ui/show/facts.tsx'
import { LinkButton } from '../../ui/act/link-button.tsx'
import { List } from '../../ui/frame/list.tsx'
import { ListRow } from '../../ui/frame/list-row.tsx'
import { Notice } from '../../ui/tell/notice.tsx'
import { OwnWords } from '../../ui/show/own-words.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { Section } from '../../ui/frame/section.tsx'
import { TalkExperiences } from './talk-experiences.tsx'
import { ThrowTalkAway } from './throw-talk-away.tsx'
import { usePeopleText } from './use-people-text.ts'
import { useTalkWhen } from '../../screen/talk/use-talk-when.ts'

interface PlannedTalkProps {
  talk: Talk
  /** The talk that was held on another person's device after this preparation. */
  followedBy: Talk | undefined
}

/** A talk to come: what was prepared, and the roads on: a sheet, a part to give, the talk itself. */
export function PlannedTalk({ talk, followedBy }: PlannedTalkProps) {
  const { t } = useTranslation('talks')
  const say = useSay()
  const when = useTalkWhen()(talk)
  const who = usePeopleText()(talk)
  const { rec, question, hope, place } = talk
  return (
    <Page
      narrow
      title={say(talkTypeById(talk.type).name)}
      lead={say(talkTypeById(talk.type).help)}
      badge={<WhereBadge />}
      back={{ href: places.talks, label: t('back') }}
    >
      <VersionChoices rec={rec} undecided={talk.undecided} />
      {followedBy && (
        <Notice
          tone="good"
          title={t('planned.followed')}
          action={
            <LinkButton href={talkPlaces.talk(followedBy.rec)}>{t('planned.read')}</LinkButton>
          }
        />
      )}
      <Facts
        items={[
          { label: t('field.when'), value: when || t('list.noDay') },
          { label: t('field.place'), value: place },
          { label: t('field.who'), value: who },
          { label: t('field.question'), value: question && <OwnWords>{question}</OwnWords> },
          { label: t('field.hope'), value: hope && <OwnWords>{hope}</OwnWords> },
        ]}
      />
      <ActionRow>
        <LinkButton variant="secondary" icon="edit" href={talkPlaces.prepare(rec)}>
          {t('planned.edit')}
        </LinkButton>
        <LinkButton icon="talk" href={talkPlaces.hold(rec)}>
          {t('planned.hold')}
        </LinkButton>
      </ActionRow>
      <TalkExperiences recs={talk.experiences} />
      <Section title={t('planned.before')}>
        <List look="rows">
          <ListRow
            icon="print"
            href={talkPlaces.sheet(rec)}
            title={t('planned.sheet')}
            text={t('planned.sheetText')}
          />
          <ListRow
            icon="share"
            href={sharePlaces.packetFor(rec)}
            title={t('planned.share')}
            text={t('planned.shareText')}
          />
        </List>
      </Section>
      <ThrowTalkAway rec={rec} />
    </Page>
  )
}
