import { useTranslation } from '../../i18n/use-translation.ts'
import type { TakenReply } from '../../services/packets/reply.ts'
import { places } from '../../services/places.ts'
import { talkPlaces } from '../../services/talks/talk-places.ts'
import { LinkButton } from '../../ui/act/link-button.tsx'
import { List } from '../../ui/frame/list.tsx'
import { ListRow } from '../../ui/frame/list-row.tsx'
import { Notice } from '../../ui/tell/notice.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { TakenFeedback } from './taken-feedback.tsx'

/** What came in, each a tap away. */
export function ReplyTaken({ taken }: { taken: TakenReply }) {
  const { t } = useTranslation('share')
  return (
    <Page title={t('taken.title')} narrow>
      <Notice tone="good">{t('taken.text')}</Notice>
      <List look="rows">
        {taken.feedback.map((rec) => (
          <TakenFeedback key={rec} rec={rec} />
        ))}
        {taken.talks.map((rec) => (
          <ListRow key={rec} icon="talk" href={talkPlaces.talk(rec)} title={t('taken.talk')} />
        ))}
        {taken.statements.map((rec) => (
          <ListRow key={rec} icon="check" href={places.schoolAsks} title={t('taken.statement')} />
        ))}
      </List>
      <LinkButton href={places.today}>{t('taken.today')}</LinkButton>
    </Page>
  )
}
