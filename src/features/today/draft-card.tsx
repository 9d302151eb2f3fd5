import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import { recordQueries } from '../../screen/queries/record-queries.ts'
import { useServices } from '../../screen/services-context.tsx'
import type { Draft } from '../../services/dossier-store.ts'
import { Card } from '../../ui/frame/card.tsx'
import { LinkButton } from '../../ui/act/link-button.tsx'
import { draftName } from './draft-name.ts'
import { draftRecord } from './draft-place.ts'

interface DraftCardProps {
  draft: Draft
  href: string
}

/** Typing that was not saved: what it was about, and the way back to it. */
export function DraftCard({ draft, href }: DraftCardProps) {
  const { t } = useTranslation('today')
  const { data: view } = useQuery(recordQueries.one(useServices(), draftRecord(draft.key)))
  const name = draftName(draft, view ?? undefined)
  return (
    <Card tag={name && t('continue.draft')} title={name ?? t('continue.draft')}>
      <LinkButton href={href} variant="secondary">
        {t('continue.draftOpen')}
      </LinkButton>
    </Card>
  )
}
