import { useId, useState, type SubmitEvent } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { CopyPurpose } from '../../services/copies/make-copy.ts'
import {
  leastLetters,
  offerPassphrase,
  strengthOf,
  tidyPassphrase,
} from '../../services/copies/passphrase.ts'
import { Button } from '../../ui/act/button.tsx'
import { ChoiceCards } from '../../ui/ask/choice-cards.tsx'
import { Form } from '../../ui/ask/form.tsx'
import { Notice } from '../../ui/tell/notice.tsx'
import { TextField } from '../../ui/ask/text-field.tsx'
import { useServices } from '../services-context.tsx'
import { OfferedWords } from './offered-words.tsx'
import { RecoveryOffer } from './recovery-offer.tsx'

interface PassphraseStepProps {
  purpose: CopyPurpose
  onDone: (passphrase: string) => void
  /** Makes a recovery sheet; left out where there is no such thing. */
  onSheet?: (() => void) | undefined
}

/** No capital at the beginning and no mended words: a passphrase is what was typed. */
const asTyped = {
  autoCapitalize: 'none',
  autoCorrect: 'off',
  autoComplete: 'off',
  spellCheck: false,
} as const

/** A passphrase, offered or made up, written on paper and typed once more before it counts. */
export function PassphraseStep({ purpose, onDone, onSheet }: PassphraseStepProps) {
  const { t } = useTranslation('copy')
  const { random } = useServices()
  const status = useId()
  const [way, setWay] = useState<'offered' | 'own'>('offered')
  const [offered, setOffered] = useState(() => offerPassphrase(random))
  const [own, setOwn] = useState('')
  const [repeated, setRepeated] = useState('')
  const [isWrong, setWrong] = useState(false)
  const passphrase = way === 'offered' ? offered : tidyPassphrase(own)
  const strength = strengthOf(passphrase)

  function change(set: () => void): void {
    set()
    setWrong(false)
  }
  function send(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const isSame = tidyPassphrase(repeated) === passphrase
    if (passphrase.length >= leastLetters && isSame) onDone(passphrase)
    else setWrong(true)
    return Promise.resolve()
  }
  return (
    <Form onSubmit={send}>
      <ChoiceCards
        legend={t('words.how')}
        columns={1}
        options={[
          { value: 'offered', label: t('words.offered'), help: t('words.offeredHelp') },
          { value: 'own', label: t('words.own'), help: t('words.ownHelp') },
        ]}
        value={way}
        onChange={(next) => change(() => setWay(next === 'own' ? 'own' : 'offered'))}
      />
      {way === 'offered' ? (
        <OfferedWords
          passphrase={offered}
          onOther={() => change(() => setOffered(offerPassphrase(random)))}
        />
      ) : (
        <TextField
          {...asTyped}
          label={t('words.ownLabel')}
          value={own}
          aria-describedby={status}
          onChange={(event) => change(() => setOwn(event.target.value))}
        />
      )}
      {way === 'own' && (
        <p id={status} role="status">
          {own !== '' && t(`words.strength.${strength}`)}
        </p>
      )}
      <Notice tone="warn">{t('words.write')}</Notice>
      <TextField
        {...asTyped}
        label={t('words.repeat')}
        help={t('words.repeatHelp')}
        value={repeated}
        error={
          isWrong
            ? t(passphrase.length < leastLetters ? 'words.strength.short' : 'words.differs')
            : undefined
        }
        onChange={(event) => change(() => setRepeated(event.target.value))}
      />
      {onSheet && <RecoveryOffer purpose={purpose} onMake={onSheet} />}
      <Button type="submit">{t(`words.go.${purpose}`)}</Button>
    </Form>
  )
}
