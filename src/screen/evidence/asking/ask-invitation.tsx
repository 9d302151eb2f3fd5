import { useTranslation } from '../../../i18n/use-translation.ts'
import type { Evidence } from '../../../domain/records/evidence.ts'
import { places } from '../../../services/places.ts'
import { List } from '../../../ui/frame/list.tsx'
import { ListRow } from '../../../ui/frame/list-row.tsx'
import { isAskable } from './is-askable.ts'

interface AskInvitationProps {
  items: readonly Evidence[]
}

/** The way to the first piece of which nobody said who is in it; an invitation, never a fault. */
export function AskInvitation({ items }: AskInvitationProps) {
  const { t } = useTranslation('evidence')
  const open = items.filter((item) => isAskable(item) && item.consent === undefined)
  const [first] = open
  if (!first) return null
  return (
    <List look="rows">
      <ListRow
        icon="people"
        href={places.evidence(first.rec)}
        title={t('section.askTitle')}
        text={t('section.ask', { count: open.length })}
      />
    </List>
  )
}
