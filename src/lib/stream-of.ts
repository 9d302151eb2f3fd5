/**
 * Pieces as a stream that asks for one only when somebody reads, so that none waits in memory. To
 * cancel it ends the pieces.
 */
export function streamOf<T>(pieces: AsyncGenerator<T, void>): ReadableStream<T> {
  return new ReadableStream<T>(
    {
      async pull(controller) {
        const { value, done } = await pieces.next()
        if (done) controller.close()
        else controller.enqueue(value)
      },
      async cancel() {
        await pieces.return()
      },
    },
    { highWaterMark: 0 },
  )
}
