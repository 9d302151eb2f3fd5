import type { ReactNode } from 'react'
import { useTranslation } from '../../../i18n/use-translation.ts'
import { List } from '../../../ui/frame/list.tsx'
import { Section } from '../../../ui/frame/section.tsx'

/** More would be a wall of duties; the rest is counted. */
const shownAtMost = 3

interface OpenListProps<T> {
  title: string
  text?: string
  items: readonly T[]
  children: (item: T) => ReactNode
}

/** The first few of one sort of open things; nothing at all when there are none. */
export function OpenList<T>({ title, text, items, children }: OpenListProps<T>) {
  const { t } = useTranslation('transfer')
  if (items.length === 0) return null
  const more = items.length - shownAtMost
  return (
    <Section title={title}>
      {text && <p>{text}</p>}
      <List look="rows">{items.slice(0, shownAtMost).map(children)}</List>
      {more > 0 && <p>{t('open.more', { count: more })}</p>}
    </Section>
  )
}
