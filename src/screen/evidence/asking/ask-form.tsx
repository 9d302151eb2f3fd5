import { useTranslation } from '../../../i18n/use-translation.ts'
import type { Json } from '../../../lib/json.ts'
import type { RecordView } from '../../../domain/log/view.ts'
import { ActionRow } from '../../../ui/frame/action-row.tsx'
import { Button } from '../../../ui/act/button.tsx'
import { FieldGroup } from '../../../ui/ask/field-group.tsx'
import { Form } from '../../../ui/ask/form.tsx'
import { Section } from '../../../ui/frame/section.tsx'
import { Stack } from '../../../ui/frame/stack.tsx'
import { SaveFailed } from '../../saving/save-failed.tsx'
import { ConsentFields } from './consent-fields.tsx'
import { EvidenceThumbnail } from '../showing/evidence-thumbnail.tsx'
import { useEvidenceForm } from './use-evidence-form.ts'
import { useEvidenceName } from '../showing/use-evidence-name.ts'

interface AskFormProps {
  /** As it was when the questions were put. */
  view: RecordView
  draft: Json | undefined
  onDone: () => void
}

/** The two calm questions about one photo or recording; both may be skipped. */
export function AskForm({ view, draft, onDone }: AskFormProps) {
  const { t } = useTranslation('evidence')
  const { t: common } = useTranslation()
  const { evidence, form, submit, saving, error } = useEvidenceForm(view, draft)
  const name = useEvidenceName()(evidence)
  const { type } = evidence
  const title = type === 'voice' || type === 'video' ? t(`ask.${type}`) : t('ask.photo')
  return (
    <Section title={title}>
      <Form onSubmit={submit(onDone)} label={title}>
        <FieldGroup>
          <Stack row>
            <EvidenceThumbnail evidence={evidence} alt="" size="card" />
            <p>{name}</p>
          </Stack>
          <ConsentFields form={form} isHeard={type === 'voice'} hasPeople />
        </FieldGroup>
        <SaveFailed error={error} typed={() => form.getValues('alt')} />
        <ActionRow>
          <Button variant="secondary" onClick={onDone}>
            {t('ask.skip')}
          </Button>
          <Button type="submit" busy={saving}>
            {common('save')}
          </Button>
        </ActionRow>
      </Form>
    </Section>
  )
}
