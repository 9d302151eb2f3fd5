import type { ComponentPropsWithRef } from 'react'
import { classNames } from '../class-names.ts'
import type { IconName } from '../icons/icon-paths.ts'
import { Icon } from '../icons/icon.tsx'
import styles from './button.module.css'

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger'

export interface ButtonProps extends ComponentPropsWithRef<'button'> {
  /** One primary button a screen: the next action. */
  variant?: ButtonVariant | undefined
  icon?: IconName | undefined
  /** Work is going on: the button keeps its place and its focus, but does nothing. */
  busy?: boolean | undefined
  block?: boolean | undefined
}

/** A button whose text is a verb. Type 'button' unless told. */
export function Button(props: ButtonProps) {
  const { variant = 'primary', icon, busy = false, block, className, onClick, ...rest } = props
  const { type = 'button', children, ...native } = rest
  return (
    <button
      {...native}
      data-variant={variant}
      type={busy ? 'button' : type}
      className={classNames(
        styles.button,
        styles[variant],
        block && styles.block,
        busy && styles.busy,
        className,
      )}
      aria-busy={busy || undefined}
      aria-disabled={busy || native['aria-disabled'] || undefined}
      onClick={busy ? undefined : onClick}
    >
      {icon !== undefined && <Icon name={icon} size={1.2} />}
      <span className={styles.text}>{children}</span>
    </button>
  )
}
