import type { Packet } from '../../src/services/packets/packet.ts'
import { createTestSession, renderApp } from './render-app.tsx'

/** Shows the whole app on a mentor's device that took in these packets, in this order. */
export async function renderDesk(packets: readonly Packet[] = [], at = '#/mentor') {
  const given = createTestSession()
  given.device.write({ role: 'mentor' })
  for (const packet of packets) {
    const taken = await given.desk.store.receive(packet)
    if (!taken.ok) throw new Error(taken.error.type)
  }
  return renderApp(given, at)
}
