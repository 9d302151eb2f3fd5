import { useTranslation } from '../../i18n/use-translation.ts'
import type { Op } from '../../domain/log/op.ts'
import { useServices } from '../../screen/services-context.tsx'
import { Button } from '../../ui/act/button.tsx'
import { OwnWords } from '../../ui/show/own-words.tsx'
import { Section } from '../../ui/frame/section.tsx'

interface RescuedTextsProps {
  ops: readonly Op[]
}

/** Texts that an erasure elsewhere would have taken unseen: to read, and to keep as a file. */
export function RescuedTexts({ ops }: RescuedTextsProps) {
  const { t } = useTranslation('open')
  const { saveAsFile } = useServices()
  const texts = ops.flatMap(({ id, value }) =>
    typeof value === 'string' && value.trim() !== '' ? [{ id, value }] : [],
  )
  if (texts.length === 0) return null
  const all = texts.map(({ value }) => value).join('\n\n')
  return (
    <Section title={t('taken.rescued')}>
      <p>{t('taken.rescuedText')}</p>
      {texts.map(({ id, value }) => (
        <OwnWords key={id}>{value}</OwnWords>
      ))}
      <Button variant="secondary" onClick={() => saveAsFile('loopbaandossier-tekst.txt', all)}>
        {t('taken.keepTexts')}
      </Button>
    </Section>
  )
}
