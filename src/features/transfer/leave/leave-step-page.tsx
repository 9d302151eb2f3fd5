import type { ReactNode } from 'react'
import { useTranslation } from '../../../i18n/use-translation.ts'
import { places } from '../../../services/places.ts'
import { ActionRow } from '../../../ui/frame/action-row.tsx'
import { Button } from '../../../ui/act/button.tsx'
import { LinkButton } from '../../../ui/act/link-button.tsx'
import { Page } from '../../../ui/frame/page.tsx'
import { PartBar } from '../../../ui/act/part-bar.tsx'
import { leaveSteps, type LeaveStep } from './leaving-draft.ts'

interface LeaveStepPageProps {
  at: LeaveStep
  title: string
  lead: string
  onMove: (step?: LeaveStep) => void
  /** What the button onward says; left out: this step brings its own. */
  next?: string | undefined
  children: ReactNode
}

/** The frame of one step: where one is on the road, what to do, and how to stop. */
export function LeaveStepPage({ at, title, lead, onMove, next, children }: LeaveStepPageProps) {
  const { t } = useTranslation('transfer')
  return (
    <Page narrow title={title} lead={lead} back={{ href: places.transfer, label: t('title') }}>
      <PartBar
        label={t('steps.label')}
        parts={leaveSteps.map((step) => t(`steps.${step}`))}
        at={leaveSteps.indexOf(at)}
        onMove={(index) => onMove(leaveSteps[index])}
      />
      {children}
      {next && (
        <ActionRow>
          <LinkButton variant="secondary" href={places.transfer}>
            {t('steps.stop')}
          </LinkButton>
          <Button onClick={() => onMove()}>{next}</Button>
        </ActionRow>
      )}
      <p>
        <small>{t('steps.kept')}</small>
      </p>
    </Page>
  )
}
