import { useTranslation } from '../../../i18n/use-translation.ts'
import { staying } from '../../../domain/transfer/leaving.ts'
import { places } from '../../../services/places.ts'
import { ActionRow } from '../../../ui/frame/action-row.tsx'
import { Button } from '../../../ui/act/button.tsx'
import { ChoiceCards } from '../../../ui/ask/choice-cards.tsx'
import { LinkButton } from '../../../ui/act/link-button.tsx'
import { List } from '../../../ui/frame/list.tsx'
import { ListRow } from '../../../ui/frame/list-row.tsx'
import { Section } from '../../../ui/frame/section.tsx'
import { TextField } from '../../../ui/ask/text-field.tsx'
import { AlongCounts } from './along-counts.tsx'
import type { LeaveStepProps } from './leave-step-props.ts'
import { LeaveStepPage } from './leave-step-page.tsx'

/** Under 16 a parent or carer looks along, on this very page: no account and no date of birth. */
export function TogetherStep({ views, draft, onChange, onMove }: LeaveStepProps) {
  const { t } = useTranslation('transfer')
  const { t: common } = useTranslation()
  const { isYoung, lookedAlong } = draft
  return (
    <LeaveStepPage
      at="together"
      title={t('together.title')}
      lead={t('together.lead')}
      onMove={onMove}
      next={isYoung === false ? common('next') : undefined}
    >
      <ChoiceCards
        legend={t('together.question')}
        options={[
          { value: 'yes', label: t('together.younger') },
          { value: 'no', label: t('together.older') },
        ]}
        value={isYoung === undefined ? undefined : isYoung ? 'yes' : 'no'}
        onChange={(answer) => onChange({ isYoung: answer === 'yes' })}
      />
      {isYoung && (
        <>
          <Section title={t('together.readTitle')}>
            <List look="rows">
              <ListRow icon="dossier" title={t('together.what')} text={t('together.whatText')} />
              <ListRow icon="people" title={t('together.who')} text={t('together.whoText')} />
              <ListRow icon="school" title={t('together.why')} text={t('together.whyText')} />
              <ListRow icon="lock" title={t('together.lock')} text={t('together.lockText')} />
            </List>
          </Section>
          <Section title={t('along.countTitle')}>
            <AlongCounts views={views} stays={staying(views, draft)} />
            <p>{t('together.private')}</p>
          </Section>
          <TextField
            label={t('together.name')}
            optionalText={common('optional')}
            help={t('together.nameHelp')}
            maxLength={80}
            value={lookedAlong}
            onChange={(event) => onChange({ lookedAlong: event.target.value })}
          />
          <ActionRow>
            <LinkButton variant="secondary" href={places.transfer}>
              {t('together.later')}
            </LinkButton>
            <Button
              onClick={() => {
                onChange({ hasLooked: true })
                onMove()
              }}
            >
              {t('together.done')}
            </Button>
          </ActionRow>
        </>
      )}
    </LeaveStepPage>
  )
}
