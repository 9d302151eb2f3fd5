/**
 * A picture as flat shapes, painted one over the other: a colour and the outline of the shape as
 * an SVG path, on a sheet of `pictureSheet`.
 */
export type ExamplePicture = readonly (readonly [colour: string, outline: string])[]

/** The measures of the sheet that the outlines are drawn on. */
export const pictureSheet = { width: 160, height: 120 } as const

const box = (x: number, y: number, width: number, height: number) =>
  `M${x} ${y}h${width}v${height}h${-width}z`
const disc = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`
const oval = (x: number, y: number, rx: number, ry: number) =>
  `M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`
/** A wall and what stands before it. */
const room = (wall: string, floor: string): ExamplePicture => [
  [wall, box(0, 0, 160, 120)],
  [floor, box(0, 84, 160, 36)],
]
const cup = (x: number, y: number, colour: string): ExamplePicture => [
  [colour, `${disc(x + 15, y + 9, 7)}${disc(x + 15, y + 9, 4)}`],
  [colour, `M${x - 13} ${y}h26l-3 21q-1 4-5 4h-10q-4 0-5-4z`],
  ['#5b3420', oval(x, y, 13, 3.6)],
]

/** A bed that was just made, with a folded blanket. */
const bed: ExamplePicture = [
  ...room('#f3e3cb', '#c99a6b'),
  ['#bfe0ea', box(98, 12, 40, 34)],
  ['#fff6e5', `${box(116, 12, 3, 34)}${box(98, 27, 40, 3)}`],
  ['#8a5a36', `${box(14, 38, 8, 62)}${box(140, 60, 7, 40)}`],
  ['#a86f45', box(18, 76, 124, 14)],
  ['#fffaf0', 'M20 62h120v16h-120z'],
  ['#e9eef2', 'M24 50q0-6 6-6h24q6 0 6 6v12h-36z'],
  ['#3f8f86', 'M62 58h76q4 0 4 4v18h-80z'],
  ['#63b0a6', 'M62 58h14v22h-14z'],
]

/** A drawing by a small child: a house, a sun and two people. */
const drawing: ExamplePicture = [
  ['#d9b98f', box(0, 0, 160, 120)],
  ['#b98d5f', `${box(0, 38, 160, 1.5)}${box(0, 79, 160, 1.5)}`],
  ['#c7a273', 'M27 19l108 5l-4 82l-108-5z'],
  ['#fffdf6', 'M24 15l108 5l-4 82l-108-5z'],
  ['#f6b73c', disc(112, 36, 9)],
  ['#f6b73c', 'M110 50l2 8l2-8zM96 34l-8 2l8 2zM101 46l-6 6l8-3z'],
  ['#7fb069', 'M26 84q26-6 52 1t50-1l-1 17l-103-5z'],
  ['#d9573f', 'M36 55l19-18l20 19z'],
  ['#f2c9a1', 'M40 55h31v29h-31z'],
  ['#5a7dbd', `${box(46, 60, 8, 8)}${box(58, 66, 9, 18)}`],
  ['#c84b8f', `${disc(88, 62, 5)}M88 66l7 18h-14z`],
  ['#2f6db3', `${disc(104, 66, 4)}M104 69l5 15h-10z`],
]

/** A large pan of soup and a small one beside it. */
const soup: ExamplePicture = [
  ...room('#fbe8cf', '#8c6f5a'),
  ['#e2d2bd', box(0, 0, 160, 22)],
  ['#f4ead9', `${box(6, 3, 44, 17)}${box(54, 3, 44, 17)}${box(102, 3, 52, 17)}`],
  ['#4b4f58', box(0, 82, 160, 6)],
  ['#c94f2f', 'M22 50h72v26q0 8-8 8h-56q-8 0-8-8z'],
  ['#a53d22', `${box(14, 55, 9, 5)}${box(93, 55, 9, 5)}`],
  ['#e8973e', oval(58, 50, 36, 7)],
  ['#7fa650', `${disc(46, 49, 2)}${disc(63, 52, 2)}${disc(75, 48, 2)}`],
  ['#f6d27a', `${disc(54, 52, 2)}${disc(69, 49, 1.6)}${disc(39, 51, 1.6)}`],
  ['#6f8fa6', 'M112 60h30v18q0 6-6 6h-18q-6 0-6-6z'],
  ['#9db8c9', oval(127, 60, 15, 3.4)],
  ['#55738a', box(141, 63, 15, 4)],
  ['#ffffff', 'M40 36q-5-6 0-11t0-10q8 6 3 11t1 10zM64 34q-5-6 0-11t0-10q8 6 3 11t1 10z'],
]

/** Breakfast on a tray: bread on a board, an egg and coffee. */
const breakfast: ExamplePicture = [
  ['#f7ead6', box(0, 0, 160, 120)],
  ['#e9d3b2', 'M0 0h160v30q-80 14-160 0z'],
  ['#a9744a', 'M16 58h92q8 0 8 8v30q0 8-8 8h-92q-8 0-8-8v-30q0-8 8-8z'],
  ['#bb8557', 'M16 55h92q8 0 8 8v30q0 8-8 8h-92q-8 0-8-8v-30q0-8 8-8z'],
  ['#b8692c', 'M22 70q-4-24 22-24t24 24v18h-46z'],
  ['#f3d29b', 'M27 70q-3-19 17-19t19 19v14h-36z'],
  ['#b8692c', 'M66 80q-2-18 18-18t19 18v12h-37z'],
  ['#f3d29b', 'M70 80q-1-14 14-14t15 14v8h-29z'],
  ['#e7483f', `${disc(80, 78, 3)}${disc(88, 80, 3)}${disc(84, 74, 2.4)}`],
  ...cup(134, 60, '#3f8f86'),
  ['#fffdf8', oval(133, 102, 18, 9)],
  ['#f7c33d', oval(133, 100, 7, 4.4)],
]

/** A wooden box with old things, open on a workbench. */
const memoryBox: ExamplePicture = [
  ...room('#efe0c8', '#a3724a'),
  ['#8a5c38', box(0, 84, 160, 4)],
  ['#d7c1a0', box(8, 10, 144, 44)],
  ['#7d6a58', 'M24 16h5v18h-5zM20 34h13v6h-13zM130 14l8 3l-9 24l-5-2z'],
  ['#b4483a', box(20, 40, 13, 4)],
  ['#6f8aa0', 'M104 16h4v24h-4zM98 14h16v6h-16z'],
  ['#7a4a27', 'M46 44h64v16h-64z'],
  ['#94602f', 'M40 60h76v34q0 4-4 4h-68q-4 0-4-4z'],
  ['#f4efe2', 'M52 36l20-4l4 28l-20 3z'],
  ['#8fae7d', 'M56 42l12-2l1 9l-12 2z'],
  ['#c95a6d', 'M84 46q0-9 8-9t8 9v16h-16z'],
  ['#2e2b33', disc(100, 54, 11)],
  ['#e9b44c', disc(100, 54, 3.6)],
  ['#6b4221', box(40, 62, 76, 3)],
  ['#f3d9a4', box(62, 74, 32, 12)],
]

/** The front door of the care home, with plants beside it. */
const frontDoor: ExamplePicture = [
  ['#d98a5b', box(0, 0, 160, 120)],
  ['#c97a4d', `${box(0, 14, 160, 1.5)}${box(0, 32, 160, 1.5)}${box(0, 50, 160, 1.5)}`],
  ['#c97a4d', `${box(0, 68, 160, 1.5)}${box(0, 86, 160, 1.5)}`],
  ['#cfc4b4', box(0, 104, 160, 16)],
  ['#f7f1e4', box(50, 18, 60, 88)],
  ['#2f6f62', box(55, 24, 50, 82)],
  ['#bfe3e6', `${box(60, 30, 18, 40)}${box(82, 30, 18, 40)}`],
  ['#e8c25a', disc(98, 80, 2.4)],
  ['#fff6df', box(60, 6, 40, 9)],
  ['#2f6f62', 'M66 9h28v3h-28z'],
  ['#b25532', 'M18 88h22l-3 18h-16zM120 88h22l-3 18h-16z'],
  ['#4f8a4c', 'M29 88q-16-8-14-24q10 2 13 12q0-14 10-20q8 16-6 32z'],
  ['#4f8a4c', 'M131 88q-16-8-14-24q10 2 13 12q0-14 10-20q8 16-6 32z'],
]

/** A red bag with a white cross, packed for a tournament. */
const firstAid: ExamplePicture = [
  ['#bfdcec', box(0, 0, 160, 60)],
  ['#6fa457', box(0, 56, 160, 64)],
  ['#7fb367', 'M0 56h40l-30 64h-10zM80 56h40l20 64h-50z'],
  ['#f5f5f0', box(0, 54, 160, 3)],
  ['#8d1f1c', 'M62 34q0-10 10-10h20q10 0 10 10v8h-6v-6q0-6-6-6h-16q-6 0-6 6v6h-6z'],
  ['#c8332b', 'M38 40h88q8 0 8 8v46q0 8-8 8h-88q-8 0-8-8v-46q0-8 8-8z'],
  ['#a92822', box(30, 58, 104, 3)],
  ['#ffffff', 'M76 62h12v12h12v12h-12v12h-12v-12h-12v-12h12z'],
]

/** Two knitted socks on a table. */
const socks: ExamplePicture = [
  ['#c99668', box(0, 0, 160, 120)],
  ['#b98456', `${box(0, 30, 160, 1.5)}${box(0, 62, 160, 1.5)}${box(0, 94, 160, 1.5)}`],
  ['#3f6fa3', 'M34 14h28v44l22 24q6 12-6 16q-8 2-14-3l-28-26q-2-3-2-8z'],
  ['#f4ead6', `${box(34, 22, 28, 6)}${box(34, 36, 28, 6)}`],
  ['#e0a23c', 'M66 92l14-14q8 10 2 17t-14-1z'],
  ['#3f6fa3', 'M92 22h28v44l22 24q6 12-6 16q-8 2-14-3l-28-26q-2-3-2-8z'],
  ['#f4ead6', `${box(92, 30, 28, 6)}${box(92, 44, 28, 6)}`],
  ['#e0a23c', 'M124 100l14-14q8 10 2 17t-14-1z'],
]

/** A poster on a board, with a heart and a plant before it. */
const poster: ExamplePicture = [
  ...room('#e6dccb', '#9a8268'),
  ['#fffaf0', box(34, 8, 74, 90)],
  ['#e8643c', box(40, 14, 62, 44)],
  ['#ffe9d6', 'M71 52q-20-12-18-22t10-8q6 1 8 7q2-6 8-7t10 8t-18 22z'],
  ['#3a3550', `${box(40, 64, 50, 5)}${box(40, 73, 62, 3)}${box(40, 79, 56, 3)}`],
  ['#2f8f83', box(40, 87, 28, 6)],
  ['#c65f3a', 'M116 80h28l-4 26h-20z'],
  ['#467f4b', 'M130 80q-22-12-16-36q10 6 13 18q1-22 13-30q10 28-10 48z'],
]

/** Two cups of coffee on a table, ready to be brought round. */
const coffee: ExamplePicture = [
  ['#f2dfc4', box(0, 0, 160, 120)],
  ['#e5cba8', box(0, 0, 160, 34)],
  ['#8fae9b', 'M14 46h132q6 0 6 6v48q0 6-6 6h-132q-6 0-6-6v-48q0-6 6-6z'],
  ['#a6c3b1', 'M18 50h124q5 0 5 5v42q0 5-5 5h-124q-5 0-5-5v-42q0-5 5-5z'],
  ...cup(50, 60, '#fffaf0'),
  ...cup(106, 60, '#fffaf0'),
  ['#d39a52', `${disc(76, 94, 6)}${disc(88, 96, 6)}`],
  ['#ffffff', 'M48 46q-5-6 0-11t0-10q8 6 3 11t1 10zM104 46q-5-6 0-11t0-10q8 6 3 11t1 10z'],
]

/** The pictures of the example, by name. */
export const examplePictures = {
  bed,
  drawing,
  soup,
  breakfast,
  memoryBox,
  frontDoor,
  firstAid,
  socks,
  poster,
  coffee,
} as const satisfies Readonly<Record<string, ExamplePicture>>
