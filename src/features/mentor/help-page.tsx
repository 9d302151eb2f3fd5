import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { findHelp, helpArticles } from '../../content/mentor-help/articles.ts'
import { useSay } from '../../screen/aloud/use-say.ts'
import { mentorPlaces } from '../../services/mentor/mentor-places.ts'
import { List } from '../../ui/frame/list.tsx'
import { ListRow } from '../../ui/frame/list-row.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { Status } from '../../ui/tell/status.tsx'
import { TextField } from '../../ui/ask/text-field.tsx'

/** Help at hand for who talks with students; it is all on this device. */
export function HelpPage() {
  const { t, i18n } = useTranslation('mentor')
  const say = useSay()
  const [text, setText] = useState('')
  const found = findHelp(text, i18n.language)
  // Who finds nothing still sees what there is.
  const shown = found.length > 0 ? found : helpArticles
  return (
    <Page narrow title={t('help.title')} lead={t('help.lead')}>
      <TextField
        type="search"
        label={t('help.search')}
        maxLength={60}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <Status hidden={text === ''}>{t('help.found', { count: found.length })}</Status>
      <List look="rows">
        {shown.map(({ id, title, lead }) => (
          <ListRow
            key={id}
            icon="lightbulb"
            href={mentorPlaces.article(id)}
            title={say(title)}
            text={say(lead)}
          />
        ))}
      </List>
    </Page>
  )
}
