import { useQuery } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { draftQueries } from '../../screen/queries/record-queries.ts'
import { useServices } from '../../screen/services-context.tsx'
import { useGo } from '../../screen/use-go.ts'
import { usePlaceAgain } from '../../screen/use-place-again.ts'
import { places } from '../../services/places.ts'
import { newRecordId, today } from '../../services/services.ts'
import { Page } from '../../ui/frame/page.tsx'
import { DraftOffer } from './draft-offer.tsx'
import { KindChooser } from './kind-chooser.tsx'
import { emptyQuickExperience, openQuickDraft, type OpenQuickDraft } from './quick-experience.ts'
import { QuickForm } from './quick-form.tsx'

/**
 * A new experience in three taps: the plus, its kind, and "Bewaar". The plus on this screen begins
 * again at the kinds; a line that was begun is a draft then, and stands above them.
 */
export function NewExperiencePage() {
  const [turn, setTurn] = useState(0)
  usePlaceAgain(
    places.newExperience,
    useCallback(() => setTurn((now) => now + 1), []),
  )
  return <NewExperience key={turn} />
}

function NewExperience() {
  const { t } = useTranslation('log')
  const { t: common } = useTranslation()
  const services = useServices()
  const { data: drafts } = useQuery(draftQueries.all(services))
  const [writing, setWriting] = useState<OpenQuickDraft>()
  const go = useGo()
  const now = today(services)
  const back = { href: places.today, label: common('back') }
  if (writing) {
    return (
      <Page narrow title={t('quick.title')} back={back}>
        <QuickForm
          rec={writing.rec}
          values={writing.values}
          onSaved={() => go(places.logged(writing.rec), { replace: true })}
        />
      </Page>
    )
  }
  const draft = openQuickDraft(drafts ?? [], now)
  return (
    <Page narrow title={t('new.title')} lead={t('new.lead')} back={back}>
      {draft && <DraftOffer draft={draft} onResume={() => setWriting(draft)} />}
      <KindChooser
        onChoose={(kind) =>
          setWriting({ rec: newRecordId(services), values: emptyQuickExperience(kind, now) })
        }
      />
    </Page>
  )
}
