import { useWatch } from 'react-hook-form'
import { useTranslation } from '../../i18n/use-translation.ts'
import { talkParts } from '../../domain/records/talk.ts'
import { PartBar } from '../../ui/act/part-bar.tsx'
import { ShortSitting } from './short-sitting.tsx'
import { TalkEnd } from './talk-end.tsx'
import { TalkPartScreen } from './talk-part-screen.tsx'
import type { TalkSittingProps } from './talk-sitting-props.ts'

/**
 * A talk in its four parts, and its end, one screen each; a short one is a single screen. Knows no
 * device and no store: the owner holds it on a phone as the mentor does at a desk.
 */
export function TalkSitting(props: TalkSittingProps) {
  const { form, at, onMove } = props
  const { t } = useTranslation('talk')
  const type = useWatch({ control: form.control, name: 'type' })
  if (type === 'short') return <ShortSitting {...props} />
  const part = talkParts[at]
  return (
    <>
      <PartBar
        label={t('hold.parts')}
        parts={talkParts.map((each) => t(`part.${each}`))}
        at={at}
        onMove={onMove}
      />
      {part ? <TalkPartScreen key={part} {...props} part={part} /> : <TalkEnd {...props} />}
    </>
  )
}
