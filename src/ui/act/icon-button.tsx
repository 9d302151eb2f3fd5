import type { ComponentPropsWithRef } from 'react'
import { classNames } from '../class-names.ts'
import type { IconName } from '../icons/icon-paths.ts'
import { Icon } from '../icons/icon.tsx'
import styles from './icon-button.module.css'

export interface IconButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'children'> {
  icon: IconName
  /** The button's name, also shown as its tooltip. */
  label: string
  tone?: 'plain' | 'danger' | undefined
}

/** A round button with only an icon, for actions everyone knows: close, edit, more. */
export function IconButton({ icon, label, tone, className, type, ...native }: IconButtonProps) {
  return (
    <button
      {...native}
      type={type ?? 'button'}
      className={classNames(styles.button, tone === 'danger' && styles.danger, className)}
      aria-label={label}
      title={label}
    >
      <Icon name={icon} />
    </button>
  )
}
