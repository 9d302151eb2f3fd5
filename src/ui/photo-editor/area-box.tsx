import { useEffect, useRef, type KeyboardEvent, type PointerEvent } from 'react'
import { classNames } from '../class-names.ts'
import { dragArea, isWhole, type Area, type Grip } from './area.ts'
import styles from './photo-editor.module.css'

export interface AreaBoxProps {
  /** On the picture as it is shown; the box stands in an element of that size. */
  area: Area
  look: 'crop' | 'cover'
  /** Its name, and where it is. */
  label: string
  /** Id of the text that explains the keys. */
  help: string
  /** Shows what can be pulled at. */
  isActive: boolean
  takesFocus?: boolean | undefined
  grips: readonly Grip[]
  /** Least length of a side, as a fraction of the picture. */
  smallest: number
  onPick: () => void
  /** While a finger moves it; undefined when the movement is given up. */
  onDrag: (area: Area | undefined) => void
  onDrop: (area: Area) => void
  /** By one press of an arrow. */
  onKeys: (area: Area) => void
  onRemove?: (() => void) | undefined
}

interface Drag {
  readonly grip: Grip
  readonly from: Area
  readonly x: number
  readonly y: number
  area?: Area
}

/** What one press of an arrow moves, as a fraction of the picture. */
const step = 0.01
/** A finger that trembles less than this moves nothing, in CSS pixels. */
const tremble = 3

const whole: Grip = {}
const end: Grip = { across: 'right', down: 'bottom' }
const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-step, 0],
  ArrowRight: [step, 0],
  ArrowUp: [0, -step],
  ArrowDown: [0, step],
}

/** An area that can be moved and resized by finger, mouse and keyboard. */
export function AreaBox(props: AreaBoxProps) {
  const { area, look, label, help, isActive, takesFocus, grips, smallest } = props
  const { onPick, onDrag, onDrop, onKeys, onRemove } = props
  const drag = useRef<Drag>(undefined)
  const body = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (takesFocus) body.current?.focus()
  }, [takesFocus])

  const take = (event: PointerEvent<HTMLElement>, grip: Grip) => {
    const box = event.currentTarget.parentElement
    if (event.button !== 0 || !event.isPrimary || !box) return
    onPick()
    box.setPointerCapture(event.pointerId)
    drag.current = { grip, from: area, x: event.clientX, y: event.clientY }
  }
  const pull = ({ clientX, clientY, currentTarget }: PointerEvent<HTMLElement>) => {
    const now = drag.current
    const room = currentTarget.parentElement?.getBoundingClientRect()
    if (!now || !room) return
    const [dx, dy] = [clientX - now.x, clientY - now.y]
    if (now.area === undefined && Math.hypot(dx, dy) < tremble) return
    now.area = dragArea(now.from, now.grip, dx / room.width, dy / room.height, smallest)
    onDrag(now.area)
  }
  const drop = () => {
    if (drag.current?.area) onDrop(drag.current.area)
    drag.current = undefined
  }
  const giveUp = () => {
    drag.current = undefined
    onDrag(undefined)
  }
  const press = (event: KeyboardEvent) => {
    const arrow = Object.hasOwn(arrows, event.key) ? arrows[event.key] : undefined
    const removes = onRemove && (event.key === 'Delete' || event.key === 'Backspace')
    if (!arrow && !removes) return
    event.preventDefault()
    if (removes) onRemove()
    if (arrow) onKeys(dragArea(area, event.shiftKey ? end : whole, ...arrow, smallest))
  }
  return (
    <div
      className={classNames(styles.box, styles[look], isActive && styles.active)}
      style={placeOf(area)}
      onPointerMove={pull}
      onPointerUp={drop}
      onPointerCancel={giveUp}
    >
      <button
        ref={body}
        type="button"
        className={classNames(styles.body, isWhole(area) && styles.still)}
        aria-label={label}
        aria-describedby={help}
        onFocus={onPick}
        onPointerDown={(event) => take(event, whole)}
        onKeyDown={press}
      />
      {isActive &&
        grips.map((grip) => (
          <span
            key={`${grip.across ?? ''} ${grip.down ?? ''}`}
            aria-hidden="true"
            className={styles.grip}
            data-across={grip.across}
            data-down={grip.down}
            onPointerDown={(event) => take(event, grip)}
          />
        ))}
    </div>
  )
}

/** Pictures read the same in every language, so left is left. */
export function placeOf({ x, y, width, height }: Area) {
  const percent = (value: number) => `${value * 100}%`
  return { left: percent(x), top: percent(y), width: percent(width), height: percent(height) }
}
