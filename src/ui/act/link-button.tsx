import type { ComponentPropsWithRef } from 'react'
import type { ButtonVariant } from './button.tsx'
import { classNames } from '../class-names.ts'
import type { IconName } from '../icons/icon-paths.ts'
import { Icon } from '../icons/icon.tsx'
import styles from './button.module.css'

export interface LinkButtonProps extends ComponentPropsWithRef<'a'> {
  href: string
  variant?: ButtonVariant | undefined
  icon?: IconName | undefined
  block?: boolean | undefined
}

/** A link that looks like a button: it goes somewhere, it does not do something. */
export function LinkButton(props: LinkButtonProps) {
  const { variant = 'primary', icon, block, className, children, ...native } = props
  return (
    <a
      {...native}
      data-variant={variant}
      className={classNames(styles.button, styles[variant], block && styles.block, className)}
    >
      {icon !== undefined && <Icon name={icon} size={1.2} />}
      <span className={styles.text}>{children}</span>
    </a>
  )
}
