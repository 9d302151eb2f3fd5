import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { passphraseWords } from '../../content/passphrase-words.ts'
import { checkWordsOf, decodeKeyCard, type KeyCard } from '../../dossier-file/key-card.ts'
import type { SaveError } from '../../services/save-error.ts'
import { saveKey } from '../../services/packets/save-key.ts'
import { sharePlaces } from '../../services/packets/share-places.ts'
import { today } from '../../services/services.ts'
import { SaveFailed } from '../../screen/saving/save-failed.tsx'
import { useServices } from '../../screen/services-context.tsx'
import { useGo } from '../../screen/use-go.ts'
import { useSchoolWords } from '../../screen/words/use-school-words.ts'
import { ActionRow } from '../../ui/frame/action-row.tsx'
import { Button } from '../../ui/act/button.tsx'
import { Form } from '../../ui/ask/form.tsx'
import { Notice } from '../../ui/tell/notice.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { Section } from '../../ui/frame/section.tsx'
import { TextArea } from '../../ui/ask/text-area.tsx'
import { WordTiles } from '../../ui/ask/word-tiles.tsx'
import { ScanCode } from './scan-code.tsx'

type Road = 'qr' | 'text'

/** Takes over somebody's public key: scanned or pasted, and then both look at four words. */
export function AddKeyPage() {
  const { t } = useTranslation('share')
  const { term } = useSchoolWords()
  const services = useServices()
  const go = useGo()
  const [found, setFound] = useState<{ card: KeyCard; how: Road }>()
  const [text, setText] = useState('')
  const [isWrong, setWrong] = useState(false)
  const [isOther, setOther] = useState(false)
  const [error, setError] = useState<SaveError>()
  const back = { href: sharePlaces.keys, label: t('keys.title') }

  function take(read: string, how: Road): void {
    const card = decodeKeyCard(read)
    setWrong(card === undefined)
    if (card) setFound({ card, how })
  }
  async function keep({ card, how }: { card: KeyCard; how: Road }): Promise<void> {
    const saved = await saveKey(services, card, { how, seen: today(services) })
    if (saved.ok) go(sharePlaces.keys, { replace: true })
    else setError(saved.error)
  }
  if (found === undefined) {
    return (
      <Page
        title={t('keys.add')}
        lead={t('keys.addLead', { mentor: term.mentor })}
        back={back}
        narrow
      >
        <ScanCode onText={(read) => take(read, 'qr')} />
        {isWrong && (
          <Notice tone="bad" alert>
            {t('keys.wrong', { mentor: term.mentor })}
          </Notice>
        )}
        <Section title={t('keys.paste')}>
          <Form
            onSubmit={(event) => {
              event.preventDefault()
              take(text, 'text')
              return Promise.resolve()
            }}
          >
            <TextArea
              label={t('keys.pasteLabel')}
              help={t('keys.pasteHelp', { mentor: term.mentor })}
              value={text}
              spellCheck={false}
              autoCapitalize="none"
              onChange={({ currentTarget }) => setText(currentTarget.value)}
            />
            <Button type="submit" variant="secondary">
              {t('keys.pasteGo')}
            </Button>
          </Form>
        </Section>
      </Page>
    )
  }
  if (isOther) {
    return (
      <Page title={t('keys.otherTitle')} back={back} narrow>
        <Notice tone="warn">{t('keys.otherText')}</Notice>
        <Button
          onClick={() => {
            setFound(undefined)
            setOther(false)
          }}
        >
          {t('keys.retry')}
        </Button>
      </Page>
    )
  }
  const { card, how } = found
  return (
    <Page
      title={t('keys.compare')}
      lead={t('keys.compareLead', { name: card.name })}
      back={back}
      narrow
    >
      <WordTiles label={t('keys.words')} words={checkWordsOf(card, passphraseWords)} />
      {how === 'text' && <Notice>{t('keys.notInPerson')}</Notice>}
      <ActionRow>
        <Button variant="secondary" onClick={() => setOther(true)}>
          {t('keys.differ')}
        </Button>
        <Button onClick={() => void keep(found)}>{t('keys.same')}</Button>
      </ActionRow>
      <SaveFailed error={error} />
    </Page>
  )
}
