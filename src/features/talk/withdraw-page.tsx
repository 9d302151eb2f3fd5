import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { withdrawForm, type WithdrawForm } from '../../domain/forms/statement-form.ts'
import type { RecordId } from '../../domain/log/op.ts'
import { readRecord } from '../../domain/records/record-kind.ts'
import { statementKind, type Statement } from '../../domain/records/statement.ts'
import { recordQueries } from '../../screen/queries/record-queries.ts'
import { StatementList } from '../../screen/requirements/statement-list.tsx'
import { SaveFailed } from '../../screen/saving/save-failed.tsx'
import { useServices } from '../../screen/services-context.tsx'
import { useGo } from '../../screen/use-go.ts'
import { useSave } from '../../screen/saving/use-save.ts'
import { useZodForm } from '../../screen/saving/use-zod-form.ts'
import { WhereBadge } from '../../screen/record/where-badge.tsx'
import { withdrawStatement } from '../../services/talks/give-statement.ts'
import { places } from '../../services/places.ts'
import { newRecordId, today } from '../../services/services.ts'
import { Button } from '../../ui/act/button.tsx'
import { EmptyState } from '../../ui/tell/empty-state.tsx'
import { Form } from '../../ui/ask/form.tsx'
import { LinkButton } from '../../ui/act/link-button.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { Skeleton } from '../../ui/frame/skeleton.tsx'
import { StatementGiver } from './statement-giver.tsx'

interface WithdrawPageProps {
  /** The statement that somebody undoes. */
  rec: RecordId
}

/** Undoing a statement: a new dated one by somebody with a name; the old one stays to be read. */
export function WithdrawPage({ rec }: WithdrawPageProps) {
  const { t } = useTranslation(['talks', 'common'])
  const { data: view } = useQuery(recordQueries.one(useServices(), rec))
  if (view === undefined) return <Skeleton label={t('common:loading')} />
  return (
    <Page
      narrow
      title={t('withdraw.title')}
      lead={t('withdraw.lead')}
      badge={<WhereBadge />}
      back={{ href: places.schoolAsks, label: t('common:back') }}
    >
      {view?.kind === statementKind.kind ? (
        <Withdrawal statement={readRecord(statementKind, view)} />
      ) : (
        <EmptyState
          picture="nothing"
          title={t('withdraw.gone')}
          action={<LinkButton href={places.schoolAsks}>{t('common:back')}</LinkButton>}
        />
      )}
    </Page>
  )
}

function Withdrawal({ statement }: { statement: Statement }) {
  const { t } = useTranslation('talks')
  const services = useServices()
  const go = useGo()
  const { data: experiences = [] } = useQuery(recordQueries.experiences(services))
  const [rec] = useState(() => newRecordId(services))
  const { role = 'mentor' } = statement
  const form = useZodForm<WithdrawForm>(withdrawForm, {
    ...{ name: '', role, date: today(services), text: '' },
  })
  const { save, saving, error } = useSave(withdrawStatement)
  const submit = form.handleSubmit(async (given) => {
    const saved = await save({ rec, statement, form: given })
    if (saved.ok) go(places.schoolAsks)
  })
  return (
    <>
      <StatementList
        reader="owner"
        statements={[statement]}
        nameOf={(each) => experiences.find(({ rec: known }) => known === each)?.title}
      />
      <Form label={t('withdraw.title')} onSubmit={submit}>
        <StatementGiver register={(field) => form.register(field)} errors={form.formState.errors} />
        <SaveFailed error={error} typed={() => form.getValues('text')} />
        <Button type="submit" variant="danger" busy={saving}>
          {t('withdraw.save')}
        </Button>
      </Form>
    </>
  )
}
