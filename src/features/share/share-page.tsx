import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import { places } from '../../services/places.ts'
import { QueryFailed } from '../../screen/queries/query-failed.tsx'
import { useServices } from '../../screen/services-context.tsx'
import { useDates } from '../../screen/words/use-dates.ts'
import { Facts } from '../../ui/show/facts.tsx'
import { List } from '../../ui/frame/list.tsx'
import { ListRow } from '../../ui/frame/list-row.tsx'
import { Notice } from '../../ui/tell/notice.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { Section } from '../../ui/frame/section.tsx'
import { Skeleton } from '../../ui/frame/skeleton.tsx'
import { AskErasing } from './ask-erasing.tsx'
import { shareQueries } from './queries.ts'
import { useItemWords } from './use-item-words.ts'

/** One time that something was given: what, to whom, until when, and asking to erase it. */
export function SharePage({ rec }: { rec: string }) {
  const { t } = useTranslation('share')
  const { t: common } = useTranslation()
  const services = useServices()
  const { day } = useDates()
  const shares = useQuery(shareQueries.shares(services))
  const all = useQuery(shareQueries.shareables(services))
  const itemWords = useItemWords()
  const back = { href: places.share, label: t('title') }
  if (shares.isPending || all.isPending) return <Skeleton label={common('loading')} />
  if (shares.isError) {
    return <QueryFailed error={shares.error} onRetry={() => void shares.refetch()} />
  }
  const share = shares.data.find((one) => one.rec === rec)
  if (share === undefined) {
    return (
      <Page title={t('log.gone')} back={back} narrow>
        <p>{t('log.goneText')}</p>
      </Page>
    )
  }
  const given = (all.data?.views ?? []).filter((view) => share.records.includes(view.rec))
  const others = share.records.length - given.length
  const sealed = (['passphrase', 'key', 'open'] as const).find((one) => one === share.sealed)
  return (
    <Page title={share.name ?? t('item.somebody')} back={back} narrow>
      <Facts
        items={[
          { label: t('log.role'), value: share.role },
          { label: t('log.why'), value: share.purpose },
          { label: t('log.when'), value: share.date && day(share.date) },
          { label: t('give.until'), value: share.keepUntil && day(share.keepUntil) },
          { label: t('give.lock'), value: sealed && t(`give.sealed.${sealed}`) },
          { label: t('log.lookedAlong'), value: share.lookedAlong },
          { label: t('log.reply'), value: share.replied && day(share.replied) },
        ]}
      />
      {share.records.length > 0 && (
        <Section title={t('log.what')}>
          <List look="rows">
            {given.map((view) => {
              const { title, when } = itemWords(view)
              return <ListRow key={view.rec} title={title} text={when || undefined} />
            })}
          </List>
          {others > 0 && <p>{t('log.others', { count: others })}</p>}
        </Section>
      )}
      {share.eraseAsked !== undefined && (
        <Notice tone="info">{t('erase.asked', { day: day(share.eraseAsked) })}</Notice>
      )}
      {share.type !== 'letter' && <AskErasing share={share} />}
    </Page>
  )
}
