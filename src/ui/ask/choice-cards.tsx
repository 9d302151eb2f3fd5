import { useId } from 'react'
import { classNames } from '../class-names.ts'
import type { IconName } from '../icons/icon-paths.ts'
import { Icon } from '../icons/icon.tsx'
import styles from './choice-cards.module.css'

export interface ChoiceOption<T extends string = string> {
  value: T
  label: string
  help?: string | undefined
  /** A small icon beside the label. */
  icon?: IconName | undefined
  /** A large drawing above the label. */
  picture?: IconName | undefined
}

export interface ChoiceCardsProps<T extends string = string> {
  legend: string
  hideLegend?: boolean | undefined
  name?: string | undefined
  options: readonly ChoiceOption<T>[]
  value: T | undefined
  onChange: (value: T) => void
  /** Cards side by side when there is room; 2 unless told. */
  columns?: 1 | 2 | 3 | 4 | undefined
  error?: string | undefined
}

/** One choice out of a few, as cards with a drawing. Arrow keys move, like any radio group. */
export function ChoiceCards<T extends string>(props: ChoiceCardsProps<T>) {
  const { legend, hideLegend, options, value, onChange, columns = 2, error } = props
  const id = useId()
  const name = props.name ?? id
  const columnClass = [styles.one, styles.two, styles.three, styles.four][columns - 1]
  return (
    <fieldset aria-describedby={error ? `${id}-error` : undefined}>
      <legend className={classNames(styles.legend, hideLegend && styles.hidden)}>{legend}</legend>
      <div className={classNames(styles.cards, columnClass)}>
        {options.map((option) => (
          <label
            key={option.value}
            className={classNames(styles.card, option.picture && styles.pictured)}
          >
            <input
              type="radio"
              className={styles.input}
              name={name}
              value={option.value}
              checked={option.value === value}
              aria-describedby={option.help ? `${id}-${option.value}` : undefined}
              aria-label={option.label}
              onChange={() => onChange(option.value)}
            />
            {option.picture && <Icon name={option.picture} size={2.1} className={styles.picture} />}
            {option.icon && <Icon name={option.icon} className={styles.icon} />}
            <span className={styles.words}>
              <span className={styles.label}>{option.label}</span>
              {option.help && (
                <span id={`${id}-${option.value}`} className={styles.help}>
                  {option.help}
                </span>
              )}
            </span>
            <Icon name="check" size={0.95} className={styles.tick} />
          </label>
        ))}
      </div>
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
    </fieldset>
  )
}
