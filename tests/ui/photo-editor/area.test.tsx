import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  dragArea,
  middleOf,
  turnArea,
  turnBack,
  turnFurther,
  type Area,
  type Grip,
  type Turn,
} from '../../../src/ui/photo-editor/area.ts'

const fraction = fc.double({ min: 0, max: 1, noNaN: true })
const anyArea: fc.Arbitrary<Area> = fc
  .tuple(fraction, fraction, fraction, fraction)
  .map(([x, y, w, h]) => ({ x, y, width: (1 - x) * w, height: (1 - y) * h }))
const anyTurn = fc.constantFrom<Turn>(0, 90, 180, 270)
const anyGrip: fc.Arbitrary<Grip> = fc.record(
  {
    across: fc.constantFrom('left' as const, 'right' as const),
    down: fc.constantFrom('top' as const, 'bottom' as const),
  },
  { requiredKeys: [] },
)

function expectClose(a: Area, b: Area): void {
  for (const side of ['x', 'y', 'width', 'height'] as const) expect(a[side]).toBeCloseTo(b[side], 9)
}

test('a quarter turn takes the top left to the top right', () => {
  const area = { x: 0, y: 0, width: 0.2, height: 0.1 }
  expectClose(turnArea(area, 90), { x: 0.9, y: 0, width: 0.1, height: 0.2 })
})

test('turning is what quarter turns add up to, and turning back undoes it', () => {
  fc.assert(
    fc.property(anyArea, anyTurn, (area, turn) => {
      expectClose(turnArea(turnArea(area, turn), turnBack(turn)), area)
      expectClose(turnArea(turnArea(area, turn), 90), turnArea(area, turnFurther(turn)))
    }),
  )
})

test('however it is dragged, an area stays in the picture and keeps the sides nobody holds', () => {
  const moved = fc.double({ min: -3, max: 3, noNaN: true })
  fc.assert(
    fc.property(anyArea, anyGrip, moved, moved, (from, grip, dx, dy) => {
      const area = {
        ...from,
        width: Math.max(from.width, 0.05),
        height: Math.max(from.height, 0.05),
      }
      fc.pre(area.x + area.width <= 1 && area.y + area.height <= 1)
      const to = dragArea(area, grip, dx, dy, 0.05)
      const slack = 1e-9
      expect(to.x).toBeGreaterThanOrEqual(-slack)
      expect(to.y).toBeGreaterThanOrEqual(-slack)
      expect(to.x + to.width).toBeLessThanOrEqual(1 + slack)
      expect(to.y + to.height).toBeLessThanOrEqual(1 + slack)
      expect(Math.min(to.width, to.height)).toBeGreaterThanOrEqual(0.05 - slack)
      if (grip.across === 'left') expect(to.x + to.width).toBeCloseTo(area.x + area.width, 9)
      if (grip.across === 'right') expect(to.x).toBe(area.x)
      if (!grip.across && !grip.down)
        expect([to.width, to.height]).toEqual([area.width, area.height])
    }),
  )
})

test('a new block is square to the eye, in the middle of what is left', () => {
  const { x, y, width, height } = middleOf({ x: 0.5, y: 0, width: 0.5, height: 1 }, 2)
  expect(width * 2).toBeCloseTo(height, 9)
  expect(x + width / 2).toBeCloseTo(0.75, 9)
  expect(y + height / 2).toBeCloseTo(0.5, 9)
})
