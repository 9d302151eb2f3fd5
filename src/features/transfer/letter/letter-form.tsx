import { useTranslation } from '../../../i18n/use-translation.ts'
import * as z from 'zod/mini'
import type { Json } from '../../../lib/json.ts'
import { withDraft } from '../../../screen/drafts/draft-values.ts'
import { useKeptDraft } from '../../../screen/drafts/use-kept-draft.ts'
import { useZodForm } from '../../../screen/saving/use-zod-form.ts'
import { OwnWords } from '../../../ui/show/own-words.tsx'
import { Card } from '../../../ui/frame/card.tsx'
import { Form } from '../../../ui/ask/form.tsx'
import { Section } from '../../../ui/frame/section.tsx'
import { TextArea } from '../../../ui/ask/text-area.tsx'
import { TextField } from '../../../ui/ask/text-field.tsx'
import { GiveLetter } from './give-letter.tsx'
import { letterText, type LetterFacts } from './letter-text.ts'

const letterForm = z.object({
  to: z.string().check(z.maxLength(80)),
  now: z.string().check(z.maxLength(1000)),
  along: z.string().check(z.maxLength(1000)),
  tip: z.string().check(z.maxLength(1000)),
})

interface LetterFormProps {
  draftKey: string
  draft: Json | undefined
  facts: LetterFacts
  oldSchool: string
  /** What a mentor is called at the old school. */
  oldMentor: string
}

/** Three questions, and the message that they make while one types. */
export function LetterForm({ draftKey, draft, facts, oldSchool, oldMentor }: LetterFormProps) {
  const { t } = useTranslation('transfer')
  const { t: common } = useTranslation()
  const form = useZodForm(letterForm, withDraft(freshLetter, draft))
  const kept = useKeptDraft(draftKey, form)
  const values = form.watch()
  const text = letterText(t, values, facts)
  return (
    <>
      <Form onSubmit={() => Promise.resolve()}>
        <TextField
          label={t('letter.to')}
          help={t('letter.toHelp', { mentor: oldMentor })}
          optionalText={common('optional')}
          maxLength={80}
          {...form.register('to')}
        />
        <TextArea label={t('letter.now')} maxLength={1000} {...form.register('now')} />
        <TextArea
          label={t('letter.along')}
          help={t('letter.alongHelp')}
          maxLength={1000}
          {...form.register('along')}
        />
        <TextArea
          label={t('letter.tip')}
          optionalText={common('optional')}
          maxLength={1000}
          {...form.register('tip')}
        />
      </Form>
      <Section title={t('letter.previewTitle')}>
        {text === '' ? (
          <p>{t('letter.empty')}</p>
        ) : (
          <>
            <Card>
              <OwnWords>{text}</OwnWords>
            </Card>
            <GiveLetter text={text} to={values.to} oldSchool={oldSchool} onGiven={kept.drop} />
          </>
        )}
      </Section>
    </>
  )
}

const freshLetter = { to: '', now: '', along: '', tip: '' }
