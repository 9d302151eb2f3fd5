import { useTranslation } from '../../../i18n/use-translation.ts'
import { linkForm, type LinkForm } from '../../../domain/forms/evidence-form.ts'
import type { EvidenceLinks } from '../../../services/evidence/evidence-record.ts'
import { keepLink } from '../../../services/evidence/keep-link.ts'
import { ActionRow } from '../../../ui/frame/action-row.tsx'
import { Button } from '../../../ui/act/button.tsx'
import { Dialog } from '../../../ui/act/dialog.tsx'
import { Form } from '../../../ui/ask/form.tsx'
import { Notice } from '../../../ui/tell/notice.tsx'
import { TextField } from '../../../ui/ask/text-field.tsx'
import { useServices } from '../../services-context.tsx'
import { useFieldError } from '../../saving/use-field-error.ts'
import { useZodForm } from '../../saving/use-zod-form.ts'
import { useKeepError } from '../keeping/use-keep-error.ts'
import { useState } from 'react'
import type { SaveError } from '../../../services/save-error.ts'

interface LinkDialogProps {
  open: boolean
  links: EvidenceLinks
  onClose: () => void
}

/** Asks for the address of a web page and what it is. */
export function LinkDialog({ open, links, onClose }: LinkDialogProps) {
  const { t } = useTranslation('evidence')
  return (
    <Dialog open={open} title={t('link.title')} closeLabel={t('viewer.close')} onClose={onClose}>
      <LinkFields links={links} onDone={onClose} />
    </Dialog>
  )
}

interface LinkFieldsProps {
  links: EvidenceLinks
  onDone: () => void
}

function LinkFields({ links, onDone }: LinkFieldsProps) {
  const { t } = useTranslation('evidence')
  const { t: common } = useTranslation()
  const services = useServices()
  const fieldError = useFieldError()
  const errorText = useKeepError()
  const form = useZodForm<LinkForm>(linkForm, { url: '', title: '' })
  const [failure, setFailure] = useState<SaveError>()
  const [refused, setRefused] = useState(false)
  const { errors, isSubmitting } = form.formState
  const submit = form.handleSubmit(async (typed) => {
    const kept = await keepLink(services, { ...typed, links })
    if (kept.ok) {
      onDone()
      return
    }
    const { error } = kept
    setRefused(error.type === 'NotALink')
    setFailure(error.type === 'NotALink' ? undefined : error)
  })
  return (
    <Form onSubmit={submit}>
      <TextField
        {...form.register('url')}
        type="url"
        inputMode="url"
        autoComplete="off"
        label={t('link.url')}
        help={t('link.urlHelp')}
        error={fieldError(errors.url) ?? (refused ? t('link.notALink') : undefined)}
      />
      <TextField
        {...form.register('title')}
        autoComplete="off"
        label={t('link.name')}
        optionalText={common('optional')}
        error={fieldError(errors.title)}
      />
      {failure && (
        <Notice tone="bad" alert title={errorText(failure).title}>
          {errorText(failure).text}
        </Notice>
      )}
      <ActionRow>
        <Button variant="secondary" onClick={onDone}>
          {common('cancel')}
        </Button>
        <Button type="submit" busy={isSubmitting}>
          {t('link.save')}
        </Button>
      </ActionRow>
    </Form>
  )
}
