import encodeQR from 'qr'
import { expect, test } from 'vitest'
import { createQrReader } from '../../src/devices/qr-reader.ts'

const text = `loopbaansleutel1:${'ab_-'.repeat(10)}abA:age1${'q'.repeat(58)}:Mw.%20De%20Wit:mentor`

/** What a camera sees that is held before a screen: a code, a little turned, on grey. */
function filmOf(code: string | undefined): MediaStream {
  const canvas = document.createElement('canvas')
  canvas.width = 640
  canvas.height = 480
  const pen = canvas.getContext('2d')
  if (pen === null) throw new Error('no canvas')
  const draw = () => {
    pen.resetTransform()
    pen.fillStyle = '#bbb'
    pen.fillRect(0, 0, 640, 480)
    if (code === undefined) return
    const rows = encodeQR(code, 'raw', { ecc: 'medium', border: 2 })
    pen.translate(320, 240)
    pen.rotate(0.05)
    const size = 380 / rows.length
    for (const [y, row] of rows.entries()) {
      for (const [x, isDark] of row.entries()) {
        pen.fillStyle = isDark ? '#222' : '#f4f4f4'
        pen.fillRect(x * size - 190, y * size - 190, size + 0.5, size + 0.5)
      }
    }
  }
  draw()
  // A picture that never changes gives no frames.
  const timer = setInterval(draw, 50)
  const stream = canvas.captureStream(20)
  stream.getVideoTracks()[0]?.addEventListener('ended', () => clearInterval(timer))
  return stream
}

test('the code of a key is read from what the camera sees', async () => {
  const stream = filmOf(text)
  expect(await createQrReader().read(stream, new AbortController().signal)).toBe(text)
})

test('without a code it looks until it is told to stop', async () => {
  const control = new AbortController()
  const reading = createQrReader().read(filmOf(undefined), control.signal)
  control.abort()
  expect(await reading).toBeUndefined()
})
