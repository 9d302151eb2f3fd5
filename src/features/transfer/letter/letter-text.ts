import type { TFunction } from 'i18next'

export interface LetterValues {
  readonly to: string
  readonly now: string
  readonly along: string
  readonly tip: string
}

/** What is known without asking. */
export interface LetterFacts {
  readonly school: string | undefined
  readonly programme: string | undefined
  readonly firstName: string | undefined
}

/** The message as plain text; empty while nothing was typed. */
export function letterText(
  t: TFunction<'transfer'>,
  { to, now, along, tip }: LetterValues,
  { school, programme, firstName }: LetterFacts,
): string {
  const typed = [now, along, tip].map((text) => text.trim())
  if (typed.every((text) => text === '')) return ''
  const [doing, went, lacked] = typed
  const at =
    school === undefined
      ? ''
      : programme === undefined
        ? t('letter.nowAt', { school })
        : t('letter.nowAtDoing', { school, programme })
  const parts = [
    to.trim() === '' ? t('letter.helloNobody') : t('letter.hello', { name: to.trim() }),
    [at, doing].filter(Boolean).join(' '),
    went && `${t('letter.alongLine')}\n${went}`,
    lacked && `${t('letter.tipLine')}\n${lacked}`,
    [t('letter.bye'), firstName].filter(Boolean).join('\n'),
  ]
  return parts.filter(Boolean).join('\n\n')
}
