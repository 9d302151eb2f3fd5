import { useTranslation } from '../../i18n/use-translation.ts'
import { plainDate } from '../../lib/dates.ts'
import { refusals, type ReplyPreview } from '../../services/packets/reply.ts'
import { useDates } from '../../screen/words/use-dates.ts'
import { ActionRow } from '../../ui/frame/action-row.tsx'
import { Button } from '../../ui/act/button.tsx'
import { Facts } from '../../ui/show/facts.tsx'
import { Notice } from '../../ui/tell/notice.tsx'
import { Page } from '../../ui/frame/page.tsx'

interface ReplyFoundProps {
  preview: ReplyPreview
  onTake: () => void
  onLeave: () => void
}

/** What an answer would add, what of it is not taken and why; nothing has changed yet. */
export function ReplyFound({ preview, onTake, onLeave }: ReplyFoundProps) {
  const { t } = useTranslation('share')
  const { day } = useDates()
  const { from, made, feedback, talks, statements, extended, ops, refused } = preview
  const name = from.name ?? t('item.somebody')
  const isNews = ops.length > 0
  const counts = [
    feedback.length > 0 && t('reply.feedback', { count: feedback.length }),
    talks.length > 0 && t('reply.talks', { count: talks.length }),
    statements.length > 0 && t('reply.statements', { count: statements.length }),
    extended.length > 0 && t('reply.extended', { count: extended.length }),
  ]
  return (
    <Page
      title={t('reply.from', { name })}
      lead={t(isNews ? 'reply.foundLead' : 'reply.nothingNew')}
      back={{ onBack: onLeave, label: t('reply.other') }}
      narrow
    >
      <Facts
        items={[
          { label: t('reply.content'), value: counts.filter(Boolean).join(', ') },
          { label: t('log.role'), value: from.role },
          { label: t('reply.made'), value: Number.isNaN(made) ? undefined : day(plainDate(made)) },
        ]}
      />
      {preview.isShareUnknown && <Notice tone="warn">{t('reply.unknownShare')}</Notice>}
      {refusals.map((reason) => {
        const count = refused[reason]
        return (
          count !== undefined && (
            <Notice key={reason} tone="warn">
              {t(`refusal.${reason}`, { count })}
            </Notice>
          )
        )
      })}
      {preview.missingFiles > 0 && (
        <Notice tone="warn">{t('reply.missingFiles', { count: preview.missingFiles })}</Notice>
      )}
      <ActionRow>
        <Button variant="secondary" onClick={onLeave}>
          {t(isNews ? 'reply.notNow' : 'reply.close')}
        </Button>
        {isNews && <Button onClick={onTake}>{t('reply.take')}</Button>}
      </ActionRow>
    </Page>
  )
}
