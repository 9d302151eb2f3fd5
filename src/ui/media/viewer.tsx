import { useId, useRef, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react'
import { IconButton } from '../act/icon-button.tsx'
import { useModal } from '../act/use-modal.ts'
import styles from './viewer.module.css'

export interface ViewerProps {
  open: boolean
  /** What is looked at; also the name of the dialog. */
  title: string
  /** "2 van 5"; read out when it changes. */
  position?: string | undefined
  /** The picture in words, under it. */
  caption?: string | undefined
  onClose: () => void
  onPrevious?: (() => void) | undefined
  onNext?: (() => void) | undefined
  onFirst: () => void
  onLast: () => void
  labels: { readonly close: string; readonly previous: string; readonly next: string }
  /** Buttons and links at the foot. */
  actions?: ReactNode
  /** The picture or player; it gets all the room there is. */
  children: ReactNode
}

/** How far a finger goes before it means the next picture, in CSS pixels. */
const swipe = 48

/** Pictures one at a time on the whole screen, by keyboard, by finger and by button. */
export function Viewer(props: ViewerProps) {
  const { open, title, position, caption, onClose, onPrevious, onNext, labels, actions } = props
  const ref = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const start = useRef<{ x: number; y: number }>(undefined)
  const id = useId()
  useModal(ref, heading, open, onClose)
  const turn = (event: KeyboardEvent) => {
    // A player has keys of its own.
    if (event.target instanceof HTMLInputElement || event.defaultPrevented) return
    const act = {
      ArrowLeft: onPrevious,
      ArrowRight: onNext,
      Home: props.onFirst,
      End: props.onLast,
    }
    const chosen = Object.hasOwn(act, event.key) ? act[event.key as keyof typeof act] : undefined
    if (!chosen) return
    event.preventDefault()
    chosen()
  }
  const lift = ({ clientX, clientY }: PointerEvent) => {
    const from = start.current
    start.current = undefined
    if (!from) return
    const [dx, dy] = [clientX - from.x, clientY - from.y]
    if (Math.abs(dx) < swipe || Math.abs(dx) < 2 * Math.abs(dy)) return
    if (dx < 0) onNext?.()
    else onPrevious?.()
  }
  return (
    <dialog ref={ref} className={styles.viewer} aria-labelledby={id} onKeyDown={turn}>
      {open && (
        <div className={styles.sheet}>
          <div className={styles.head}>
            <h2 ref={heading} id={id} tabIndex={-1} className={styles.title}>
              {title}
            </h2>
            <span className={styles.position} role="status">
              {position}
            </span>
            <IconButton icon="close" label={labels.close} onClick={onClose} />
          </div>
          <div
            className={styles.stage}
            onPointerDown={({ clientX: x, clientY: y, isPrimary }) => {
              start.current = isPrimary ? { x, y } : undefined
            }}
            onPointerUp={lift}
            onPointerCancel={() => (start.current = undefined)}
          >
            {props.children}
          </div>
          <div className={styles.foot}>
            {caption && <p className={styles.caption}>{caption}</p>}
            <div className={styles.actions}>
              <IconButton
                icon="arrow-left"
                label={labels.previous}
                disabled={!onPrevious}
                onClick={onPrevious}
              />
              <div className={styles.middle}>{actions}</div>
              <IconButton
                icon="arrow-right"
                label={labels.next}
                disabled={!onNext}
                onClick={onNext}
              />
            </div>
          </div>
        </div>
      )}
    </dialog>
  )
}
