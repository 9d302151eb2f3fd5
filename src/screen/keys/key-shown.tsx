import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { passphraseWords } from '../../content/passphrase-words.ts'
import { checkWordsOf, encodeKeyCard, type KeyCard } from '../../dossier-file/key-card.ts'
import { Button } from '../../ui/act/button.tsx'
import { Disclosure } from '../../ui/act/disclosure.tsx'
import { QrPicture } from '../../ui/show/qr-picture.tsx'
import { SecretText } from '../../ui/show/secret-text.tsx'
import { Section } from '../../ui/frame/section.tsx'
import { Status } from '../../ui/tell/status.tsx'
import { WordTiles } from '../../ui/ask/word-tiles.tsx'

interface KeyShownProps {
  card: KeyCard
}

/** A reader's own public keys, for a student to scan; nothing of it is secret. */
export function KeyShown({ card }: KeyShownProps) {
  const { t } = useTranslation('keys')
  const [isCopied, setCopied] = useState(false)
  const text = encodeKeyCard(card)

  async function copy(): Promise<void> {
    // Without a clipboard the text stands there to be selected.
    await navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => undefined,
    )
  }
  return (
    <Section title={t('ready.title')}>
      <p>{t('ready.lead')}</p>
      <QrPicture text={text} label={t('ready.qr')} />
      <WordTiles label={t('ready.words')} words={checkWordsOf(card, passphraseWords)} />
      <p>{t('ready.wordsText')}</p>
      <Disclosure summary={t('ready.text')}>
        <SecretText groups={text.match(/.{1,16}/gu) ?? []} />
        <Button variant="secondary" onClick={() => void copy()}>
          {t('ready.copy')}
        </Button>
        <Status>{isCopied && t('ready.copied')}</Status>
      </Disclosure>
      <p>{t('ready.where')}</p>
    </Section>
  )
}
