import { useTranslation } from '../../../i18n/use-translation.ts'
import { privateItems, staying } from '../../../domain/transfer/leaving.ts'
import { transferPlaces } from '../../../services/moving/transfer-places.ts'
import { LinkButton } from '../../../ui/act/link-button.tsx'
import { Notice } from '../../../ui/tell/notice.tsx'
import { PartBar } from '../../../ui/act/part-bar.tsx'
import { Section } from '../../../ui/frame/section.tsx'
import { TextField } from '../../../ui/ask/text-field.tsx'
import { AlongCounts } from './along-counts.tsx'
import type { LeaveStepProps } from './leave-step-props.ts'
import { leaveSteps } from './leaving-draft.ts'

/** What the file will hold, what was skipped on the way, and for which school it is. */
export function FileIntro({ views, draft, onChange, onMove }: LeaveStepProps) {
  const { t } = useTranslation('transfer')
  const { t: common } = useTranslation()
  const stays = privateItems(views).filter(({ rec }) => !draft.shown.includes(rec)).length
  const shouldLook = draft.isYoung === undefined || (draft.isYoung && !draft.hasLooked)
  return (
    <>
      <PartBar
        label={t('steps.label')}
        parts={leaveSteps.map((step) => t(`steps.${step}`))}
        at={leaveSteps.indexOf('file')}
        onMove={(index) => onMove(leaveSteps[index])}
      />
      {shouldLook && (
        <Notice
          tone="warn"
          title={t('file.lookFirst')}
          action={
            <LinkButton variant="secondary" href={transferPlaces.leaveStep('together')}>
              {t('together.title')}
            </LinkButton>
          }
        >
          {t('together.lead')}
        </Notice>
      )}
      <Section title={t('along.countTitle')}>
        <AlongCounts views={views} stays={staying(views, draft)} />
        {stays > 0 && <p>{t('file.stays', { count: stays })}</p>}
      </Section>
      <TextField
        label={t('file.school')}
        help={t('file.schoolHelp')}
        optionalText={common('optional')}
        maxLength={80}
        value={draft.school}
        onChange={(event) => onChange({ school: event.target.value })}
      />
    </>
  )
}
