import { useWatch } from 'react-hook-form'
import { useTranslation } from '../../i18n/use-translation.ts'
import { promptsFor } from '../../content/talks/prompts/prompts.ts'
import type { TalkPart } from '../../domain/records/talk.ts'
import { ActionRow } from '../../ui/frame/action-row.tsx'
import { Button } from '../../ui/act/button.tsx'
import { Notice } from '../../ui/tell/notice.tsx'
import { TextArea } from '../../ui/ask/text-area.tsx'
import { useFieldError } from '../saving/use-field-error.ts'
import { NamedWords } from './named-words.tsx'
import { partIcons } from './part-icons.ts'
import { PromptCard } from './prompt-card.tsx'
import type { TalkSittingProps } from './talk-sitting-props.ts'
import { TalkSteps } from './talk-steps.tsx'

interface TalkPartScreenProps extends TalkSittingProps {
  part: TalkPart
}

/** One part of a talk: a question to talk about, room for what was said, and what belongs to it. */
export function TalkPartScreen(props: TalkPartScreenProps) {
  const { form, phase, part, at, onMove, saving, experiences, known, question, notes } = props
  const { t } = useTranslation(['talk', 'common'])
  const fieldError = useFieldError()
  const type = useWatch({ control: form.control, name: 'type' })
  return (
    <>
      {part === 'lookBack' && question && (
        <Notice tone="info" title={t('hold.question')}>
          <span dir="auto">{question}</span>
        </Notice>
      )}
      <PromptCard
        prompts={promptsFor(phase, type)[part]}
        icon={partIcons[part]}
        takeFocus={at > 0}
        readAloud={props.readAloud}
      />
      {part === 'lookBack' && experiences}
      <TextArea
        label={t('hold.said')}
        optionalText={t('common:optional')}
        rows={2}
        error={fieldError(form.formState.errors[part])}
        {...form.register(part)}
      />
      {part === 'reflect' && (
        <>
          <NamedWords form={form} known={known} />
          {experiences}
        </>
      )}
      {part === 'activate' && <TalkSteps form={form} newKey={props.newKey} today={props.today} />}
      {notes}
      <ActionRow>
        {at > 0 && (
          <Button variant="secondary" icon="arrow-left" onClick={() => onMove(at - 1)}>
            {t('hold.back')}
          </Button>
        )}
        <Button busy={saving} onClick={() => onMove(at + 1)}>
          {t('common:next')}
        </Button>
      </ActionRow>
    </>
  )
}
