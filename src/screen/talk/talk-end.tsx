import { useEffect, useRef } from 'react'
import { useWatch } from 'react-hook-form'
import { useTranslation } from '../../i18n/use-translation.ts'
import { ActionRow } from '../../ui/frame/action-row.tsx'
import { Button } from '../../ui/act/button.tsx'
import { Card } from '../../ui/frame/card.tsx'
import { PeopleFields } from './people-fields.tsx'
import { TakeAwayField } from './take-away-field.tsx'
import type { TalkSittingProps } from './talk-sitting-props.ts'

/** The end of a talk: the owner's own sentence, and who was there. */
export function TalkEnd(props: TalkSittingProps) {
  const { form, at, onMove, onDone, saving, newKey, termSet, readAloud, notes } = props
  const { t } = useTranslation('talk')
  const people = useWatch({ control: form.control, name: 'people' })
  const card = useRef<HTMLDivElement>(null)
  useEffect(() => card.current?.focus(), [])
  return (
    <>
      <div ref={card} tabIndex={-1}>
        <Card tone="question" headingLevel={2} icon="speech" title={t('end.takeAway')}>
          <p>{t('end.takeAwayHelp')}</p>
        </Card>
      </div>
      {readAloud?.(t('end.takeAway'))}
      <TakeAwayField form={form} hideLabel />
      <PeopleFields
        people={people}
        onChange={(next) => form.setValue('people', next, { shouldDirty: true })}
        termSet={termSet}
        newKey={newKey}
      />
      {notes}
      <ActionRow>
        <Button variant="secondary" icon="arrow-left" onClick={() => onMove(at - 1)}>
          {t('hold.back')}
        </Button>
        <Button busy={saving} onClick={onDone}>
          {t('end.done')}
        </Button>
      </ActionRow>
    </>
  )
}
