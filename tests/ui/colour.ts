/**
 * Colour sums. Contrast: WCAG 2.2. Colour-blind eyes: Machado, Oliveira and Fernandes 2009, full
 * severity, on linear sRGB. Distance: Euclidean in OKLab times 100 (about 2 is just to be seen).
 */
type Triple = readonly [number, number, number]
type Matrix = readonly [Triple, Triple, Triple]

/** The eyes that are simulated. */
export const eyes = ['all-colour', 'red-blind', 'green-blind', 'blue-blind'] as const
export type Eye = (typeof eyes)[number]

const sights: Record<Eye, Matrix> = {
  'all-colour': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'red-blind': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'green-blind': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'blue-blind': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

const toLms: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
]

const toLab: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
]

const times = (matrix: Matrix, [x, y, z]: Triple): Triple => [
  matrix[0][0] * x + matrix[0][1] * y + matrix[0][2] * z,
  matrix[1][0] * x + matrix[1][1] * y + matrix[1][2] * z,
  matrix[2][0] * x + matrix[2][1] * y + matrix[2][2] * z,
]

const each = ([x, y, z]: Triple, change: (value: number) => number): Triple => [
  change(x),
  change(y),
  change(z),
]

/** '#rrggbb' as linear red, green and blue, 0 to 1. */
function linear(hex: string): Triple {
  const at = (index: number) => parseInt(hex.slice(index, index + 2), 16) / 255
  return each([at(1), at(3), at(5)], (c) =>
    c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4,
  )
}

function luminance(hex: string): number {
  const [red, green, blue] = linear(hex)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** The WCAG contrast ratio of two '#rrggbb' colours, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (bright + 0.05) / (dark + 0.05)
}

/** How far two '#rrggbb' colours stand apart for an eye. */
export function distance(one: string, other: string, eye: Eye): number {
  const seen = (hex: string) => {
    const rgb = each(times(sights[eye], linear(hex)), (c) => Math.min(1, Math.max(0, c)))
    return times(toLab, each(times(toLms, rgb), Math.cbrt))
  }
  const [a, b] = [seen(one), seen(other)]
  return 100 * Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}
