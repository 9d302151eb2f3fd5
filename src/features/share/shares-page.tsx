import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { Share } from '../../domain/records/share.ts'
import { places } from '../../services/places.ts'
import { sharePlaces } from '../../services/packets/share-places.ts'
import { today } from '../../services/services.ts'
import { QueryFailed } from '../../screen/queries/query-failed.tsx'
import { useServices } from '../../screen/services-context.tsx'
import { useDates } from '../../screen/words/use-dates.ts'
import { useSchoolWords } from '../../screen/words/use-school-words.ts'
import { EmptyState } from '../../ui/tell/empty-state.tsx'
import { LinkButton } from '../../ui/act/link-button.tsx'
import { List } from '../../ui/frame/list.tsx'
import { ListRow } from '../../ui/frame/list-row.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { Section } from '../../ui/frame/section.tsx'
import { Skeleton } from '../../ui/frame/skeleton.tsx'
import { shareQueries } from './queries.ts'

/** What was given to whom, and the ways to give, to receive and to check. */
export function SharesPage() {
  const { t } = useTranslation('share')
  const { t: common } = useTranslation()
  const { term } = useSchoolWords()
  const shares = useQuery(shareQueries.shares(useServices()))
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      back={{ href: places.dossier, label: t('backToDossier') }}
      narrow
    >
      <LinkButton icon="share" href={sharePlaces.newPacket}>
        {t('new')}
      </LinkButton>
      <Section title={t('log.title')}>
        {shares.isPending && <Skeleton label={common('loading')} />}
        {shares.isError && (
          <QueryFailed error={shares.error} onRetry={() => void shares.refetch()} />
        )}
        {shares.data?.length === 0 && (
          <EmptyState
            picture="nothing"
            title={t('log.empty')}
            text={t('log.emptyText', { mentor: term.mentor })}
            headingLevel={3}
          />
        )}
        {shares.data !== undefined && shares.data.length > 0 && (
          <List look="rows">
            {shares.data.map((share) => (
              <ShareRow key={share.rec} share={share} />
            ))}
          </List>
        )}
      </Section>
      <Section title={t('more.title')}>
        <List look="rows">
          <ListRow
            icon="speech"
            href={sharePlaces.reply}
            title={t('more.reply')}
            text={t('more.replyText')}
          />
          <ListRow
            icon="key"
            href={sharePlaces.keys}
            title={t('more.keys')}
            text={t('more.keysText')}
          />
        </List>
      </Section>
    </Page>
  )
}

function ShareRow({ share }: { share: Share }) {
  const { t } = useTranslation('share')
  const { day } = useDates()
  const now = today(useServices())
  const { type, name, date = '', keepUntil = '', replied } = share
  const kind = (['transfer', 'letter'] as const).find((known) => known === type)
  const state = kind
    ? t(`log.${kind}`)
    : replied !== undefined
      ? t('log.replied', { day: day(replied) })
      : keepUntil < now
        ? t('log.over', { day: day(keepUntil) })
        : t('log.until', { day: day(keepUntil) })
  return (
    <ListRow
      icon="share"
      href={sharePlaces.given(share.rec)}
      title={name ?? t('item.somebody')}
      text={`${t('log.given', { day: day(date) })} · ${state}`}
    />
  )
}
