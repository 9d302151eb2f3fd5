import { useTranslation } from '../../i18n/use-translation.ts'
import { helpArticle } from '../../content/mentor-help/articles.ts'
import { useSay } from '../../screen/aloud/use-say.ts'
import { mentorPlaces } from '../../services/mentor/mentor-places.ts'
import { Card } from '../../ui/frame/card.tsx'
import { LinkButton } from '../../ui/act/link-button.tsx'
import { List } from '../../ui/frame/list.tsx'
import { ListRow } from '../../ui/frame/list-row.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { Section } from '../../ui/frame/section.tsx'

interface ArticlePageProps {
  id: string
}

/** One piece of help, with sentences to say and where the idea comes from. */
export function ArticlePage({ id }: ArticlePageProps) {
  const { t } = useTranslation('mentor')
  const say = useSay()
  const article = helpArticle(id)
  const back = { href: mentorPlaces.help, label: t('help.title') }
  if (article === undefined) {
    return (
      <Page narrow title={t('help.gone')} back={back}>
        <div>
          <LinkButton href={mentorPlaces.help}>{t('help.all')}</LinkButton>
        </div>
      </Page>
    )
  }
  const { title, lead, lines, say: sentences, source } = article
  return (
    <Page narrow title={say(title)} lead={say(lead)} back={back}>
      <Card>
        {lines.map((line) => (
          <p key={line.nl}>{say(line)}</p>
        ))}
      </Card>
      <Section title={t('help.say')}>
        <List look="rows">
          {sentences.map((sentence) => (
            <ListRow key={sentence.nl} icon="speech" title={say(sentence)} />
          ))}
        </List>
      </Section>
      <p>
        <small>
          {t('help.source')} {source.name}, <span dir="ltr">{source.url}</span>
        </small>
      </p>
    </Page>
  )
}
