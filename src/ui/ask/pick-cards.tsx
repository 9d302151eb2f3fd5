import { classNames } from '../class-names.ts'
import type { IconName } from '../icons/icon-paths.ts'
import { Icon } from '../icons/icon.tsx'
import cards from './choice-cards.module.css'
import styles from './pick-cards.module.css'

export interface PickOption<T extends string = string> {
  value: T
  label: string
  picture: IconName
}

export interface PickCardsProps<T extends string = string> {
  /** Names the group for screen readers. */
  label: string
  options: readonly PickOption<T>[]
  /** Most beside each other, where there is room; fewer for long words. */
  columns?: 2 | 3 | 4
  onPick: (value: T) => void
}

/**
 * Cards with a drawing that go on at once when pressed. Buttons and not a radio group, where an
 * arrow key would already choose. A choice that waits for a button is ChoiceCards.
 */
export function PickCards<T extends string>(props: PickCardsProps<T>) {
  const { label, options, columns = 4, onPick } = props
  const most = { 2: cards.two, 3: styles.three, 4: cards.four }[columns]
  return (
    <ul className={classNames(cards.cards, most)} aria-label={label}>
      {options.map(({ value, label: name, picture }) => (
        <li key={value} className={styles.item}>
          <button
            type="button"
            className={classNames(cards.card, cards.pictured, styles.button)}
            onClick={() => onPick(value)}
          >
            <Icon name={picture} size={2.1} className={cards.picture} />
            <span className={classNames(cards.words, cards.label)}>{name}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
