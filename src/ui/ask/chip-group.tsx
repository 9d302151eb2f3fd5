import { useId } from 'react'
import { classNames } from '../class-names.ts'
import type { IconName } from '../icons/icon-paths.ts'
import { Icon } from '../icons/icon.tsx'
import { strandStyle } from '../show/strand-style.ts'
import styles from './chip-group.module.css'

export interface ChipOption<T extends string = string> {
  value: T
  label: string
  icon?: IconName | undefined
  /** Draws the chip in the colour of this strand. */
  strand?: number | undefined
  title?: string | undefined
}

export interface ChipGroupProps<T extends string = string> {
  legend: string
  hideLegend?: boolean | undefined
  help?: string | undefined
  options: readonly ChipOption<T>[]
  values: readonly T[]
  onChange: (values: T[]) => void
  /** One at most, as a radio group. */
  single?: boolean | undefined
  /** One row that scrolls sideways, for filters above a list. */
  scroll?: boolean | undefined
}

/** Words to tick: several, or one with `single`. Values come back in the order of the options. */
export function ChipGroup<T extends string>(props: ChipGroupProps<T>) {
  const { legend, hideLegend, help, options, values, onChange, single, scroll } = props
  const name = useId()
  const toggle = (value: T) => {
    const isOn = (option: T) =>
      option === value ? !values.includes(value) : values.includes(option)
    onChange(single ? [value] : options.map((option) => option.value).filter(isOn))
  }
  return (
    <fieldset aria-describedby={help ? `${name}-help` : undefined}>
      <legend className={classNames(styles.legend, hideLegend && styles.hidden)}>{legend}</legend>
      {help && (
        <p id={`${name}-help`} className={styles.help}>
          {help}
        </p>
      )}
      <div className={classNames(styles.chips, scroll && styles.scroll)}>
        {options.map((option) => (
          <label
            key={option.value}
            className={classNames(styles.chip, option.strand !== undefined && styles.coloured)}
            style={strandStyle(option.strand)}
            title={option.title}
          >
            <input
              type={single ? 'radio' : 'checkbox'}
              className={styles.input}
              name={name}
              value={option.value}
              checked={values.includes(option.value)}
              onChange={() => toggle(option.value)}
            />
            {option.icon && <Icon name={option.icon} size={1.1} />}
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
