/** A rectangle in fractions (0 to 1) of a picture, from its left and top. */
export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Clockwise, in degrees. */
export type Turn = 0 | 90 | 180 | 270

export const wholePicture: Area = { x: 0, y: 0, width: 1, height: 1 }

/** The sides of an area that a hand has hold of; none of them means all of it. */
export interface Grip {
  readonly across?: 'left' | 'right'
  readonly down?: 'top' | 'bottom'
}

/** Where an area of a picture is after the whole picture was turned clockwise. */
export function turnArea({ x, y, width, height }: Area, turn: Turn): Area {
  switch (turn) {
    case 0:
      return { x, y, width, height }
    case 90:
      return { x: 1 - y - height, y: x, width: height, height: width }
    case 180:
      return { x: 1 - x - width, y: 1 - y - height, width, height }
    case 270:
      return { x: y, y: 1 - x - width, width: height, height: width }
  }
}

/** The turn that brings a turned picture back. */
export function turnBack(turn: Turn): Turn {
  return ((360 - turn) % 360) as Turn
}

export function turnFurther(turn: Turn): Turn {
  return ((turn + 90) % 360) as Turn
}

/**
 * The area after its gripped sides went `dx` to the right and `dy` down. It stays inside the
 * picture and no side gets smaller than `smallest`.
 */
export function dragArea(area: Area, grip: Grip, dx: number, dy: number, smallest: number): Area {
  if (grip.across === undefined && grip.down === undefined) {
    const x = between(area.x + dx, 0, 1 - area.width)
    return { ...area, x, y: between(area.y + dy, 0, 1 - area.height) }
  }
  const [x, width] = dragSide(area.x, area.width, grip.across === 'left', grip.across, dx, smallest)
  const [y, height] = dragSide(area.y, area.height, grip.down === 'top', grip.down, dy, smallest)
  return { x, y, width, height }
}

/** One axis: where it begins and how long it is, after its start or its end was moved. */
function dragSide(
  start: number,
  length: number,
  atStart: boolean,
  side: string | undefined,
  moved: number,
  smallest: number,
): [number, number] {
  if (side === undefined) return [start, length]
  const end = start + length
  if (atStart) {
    const at = between(start + moved, 0, Math.max(0, end - smallest))
    return [at, end - at]
  }
  return [start, between(end + moved, Math.min(1, start + smallest), 1) - start]
}

/**
 * A new block in the middle of `inside`, a third of its shorter side and square to the eye.
 * `ratio` is the width of the picture over its height.
 */
export function middleOf(inside: Area, ratio: number): Area {
  const side = Math.min(inside.width * ratio, inside.height) / 3
  const [width, height] = [side / ratio, side]
  return {
    x: inside.x + (inside.width - width) / 2,
    y: inside.y + (inside.height - height) / 2,
    width,
    height,
  }
}

/** True when no pixel of a photo would be left out. */
export function isWhole({ width, height }: Area): boolean {
  return width > 0.9995 && height > 0.9995
}

/** Whole hundredths, for who hears where it is. */
export function inHundredths(area: Area): Area {
  const hundredths = (value: number) => Math.round(value * 100)
  return {
    x: hundredths(area.x),
    y: hundredths(area.y),
    width: hundredths(area.width),
    height: hundredths(area.height),
  }
}

function between(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), Math.max(least, most))
}
