import { classNames } from '../class-names.ts'
import type { IconName } from './icon-paths.ts'
import styles from './icon.module.css'
import { useIconPath } from './use-icon-path.ts'

export interface IconProps {
  name: IconName
  /** Side in rem; 1.35 unless told. */
  size?: number | undefined
  /** Only where the icon stands alone and no text beside it says the same. */
  label?: string | undefined
  className?: string | undefined
}

const mirrored: readonly IconName[] = ['arrow-left', 'arrow-right', 'chevron-right', 'steps']

/** One icon of the own set, in the colour of the text around it. Arrows turn round in RTL. */
export function Icon({ name, size = 1.35, label, className }: IconProps) {
  const path = useIconPath(name)
  return (
    <svg
      className={classNames(styles.icon, mirrored.includes(name) && styles.mirrored, className)}
      viewBox="0 0 24 24"
      style={{ inlineSize: `${size}rem`, blockSize: `${size}rem` }}
      role={label === undefined ? undefined : 'img'}
      aria-label={label}
      aria-hidden={label === undefined ? true : undefined}
      focusable="false"
    >
      <path d={path} />
    </svg>
  )
}
