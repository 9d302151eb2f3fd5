import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { shareKind, type Share } from '../../domain/records/share.ts'
import { saveRecord } from '../../services/save-record.ts'
import type { SaveError } from '../../services/save-error.ts'
import { today } from '../../services/services.ts'
import { SaveFailed } from '../../screen/saving/save-failed.tsx'
import { useServices } from '../../screen/services-context.tsx'
import { useDates } from '../../screen/words/use-dates.ts'
import { ActionRow } from '../../ui/frame/action-row.tsx'
import { Button } from '../../ui/act/button.tsx'
import { Section } from '../../ui/frame/section.tsx'
import { TextArea } from '../../ui/ask/text-area.tsx'

/** A text that asks to erase what was given, to send by any road; nobody can do it from here. */
export function AskErasing({ share }: { share: Share }) {
  const { t } = useTranslation('share')
  const services = useServices()
  const { day } = useDates()
  const [error, setError] = useState<SaveError>()
  const [text, setText] = useState(
    [
      share.name ? t('erase.hello', { name: share.name }) : t('erase.helloNobody'),
      t('erase.ask', { day: day(share.date ?? '') }),
      t('erase.thanks'),
    ].join('\n\n'),
  )
  const canShare = 'share' in navigator

  async function note(): Promise<void> {
    const values = { eraseAsked: today(services) }
    const saved = await saveRecord(services, { rec: share.rec, kind: shareKind.kind, values })
    setError(saved.ok ? undefined : saved.error)
  }
  async function send(): Promise<void> {
    const way = canShare ? navigator.share({ text }) : navigator.clipboard.writeText(text)
    // Closing the share sheet is no failure; the text stands there to be copied by hand.
    const isSent = await way.then(
      () => true,
      () => false,
    )
    if (isSent) await note()
  }
  return (
    <Section title={t('erase.title')}>
      <p>{t('erase.lead')}</p>
      <TextArea
        label={t('erase.label')}
        rows={6}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <ActionRow>
        <Button variant="secondary" icon="share" onClick={() => void send()}>
          {t(canShare ? 'erase.send' : 'erase.copy')}
        </Button>
        <Button variant="quiet" onClick={() => void note()}>
          {t('erase.told')}
        </Button>
      </ActionRow>
      <SaveFailed error={error} />
    </Section>
  )
}
