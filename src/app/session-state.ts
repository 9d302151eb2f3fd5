import { err, ok, type Result } from '../lib/result.ts'
import type { Log } from '../domain/log/log.ts'
import type { DossierId } from '../domain/log/op.ts'
import type { KnownCopy } from '../services/copies/known-copy.ts'
import type { CopyPlace } from '../services/copies/copy-sink.ts'
import type { CopyTools } from '../services/copies/copy-tools.ts'
import type { DossierStore, StoreError } from '../services/dossier-store.ts'
import type { EvidenceTools } from '../services/evidence/evidence-tools.ts'
import type { MentorDesk } from '../services/mentor/mentor-desk.ts'
import type { OpenTools } from '../services/opening/open-tools.ts'
import type { SaveError } from '../services/save-error.ts'
import type { Session, StartAnswers } from '../services/session.ts'
import { saveStart } from '../services/school.ts'
import type { Services } from '../services/services.ts'
import type { DossierShelf, StartUp } from '../services/shelf.ts'
import { createLazyEvidence } from './lazy-evidence.ts'

/** What the app shows: which dossier is open, or why none is. */
export type SessionState =
  | { readonly phase: 'starting' }
  /** `erased`: the person has just erased what was here. */
  | { readonly phase: 'welcome'; readonly erased?: boolean }
  /** `restored`: it was gone, and has just come back from the spare on this device. */
  | { readonly phase: 'open'; readonly services: Services; readonly restored?: boolean }
  /** This device is a mentor's: there is a desk, and no dossier. */
  | { readonly phase: 'mentor'; readonly services: Services; readonly desk: MentorDesk }
  /** A device of school or family with a dossier on it: first it is asked whose it is. */
  | { readonly phase: 'waiting'; readonly services: Services; readonly restored?: boolean }
  /** Everything was just erased after "Klaar"; `place` is where the copy is. */
  | { readonly phase: 'left'; readonly place: CopyPlace }
  /** `copy`: what is still known of the best copy outside. */
  | { readonly phase: 'missing'; readonly copy?: KnownCopy | undefined }
  | { readonly phase: 'failed'; readonly error: StoreError }

/** What a session needs to open dossiers with. */
export interface SessionTools {
  readonly shelf: DossierShelf
  /** Everything of the services that does not depend on which dossier is open. */
  readonly tools: Omit<Services, 'store' | 'session' | 'isExample' | 'evidence' | 'copies'>
  /** Makes what the evidence of a dossier needs; called when a screen first asks for it. */
  readonly openEvidence: (dossier: DossierId, isExample: boolean) => Promise<EvidenceTools>
  /** The same of what makes and hands over files. */
  readonly openCopies: (dossier: DossierId, isExample: boolean) => Promise<CopyTools>
  /** Opens a mentor's desk; called only on a mentor's device. */
  readonly openDesk: () => Promise<MentorDesk>
  readonly exampleLog: () => Promise<Log>
  /** Remembers for this tab that the example is open. */
  readonly exampleFlag: { read(): boolean; write(on: boolean): void }
  /** Remembers for this tab that the person who uses it opened the dossier. */
  readonly inHand: { read(): boolean; write(on: boolean): void }
}

/** The session as a small store for `useSyncExternalStore`, and the actions that change it. */
export interface SessionStore extends Session {
  readonly state: () => SessionState
  readonly subscribe: (listener: () => void) => () => void
  /** For files that come in, also while no dossier is open. */
  readonly opening: OpenTools
  /** The person says that the dossier on a shared device is theirs. */
  takeUp(): void
  /** The student accepts that the dossier is gone, and begins anew. */
  startAnew(): Promise<void>
}

export function createSessionStore(deps: SessionTools): SessionStore {
  const { shelf, tools, openEvidence, openCopies, openDesk, exampleLog, exampleFlag, inHand } = deps
  let state: SessionState = { phase: 'starting' }
  const listeners = new Set<() => void>()

  function show(next: SessionState): void {
    const goesOn = 'services' in next && 'services' in state && next.services === state.services
    if ((state.phase === 'open' || state.phase === 'waiting') && !goesOn) {
      state.services.store.close()
    }
    if (next.phase === 'open') inHand.write(true)
    if (state.phase === 'mentor') state.desk.close()
    state = next
    for (const listener of listeners) listener()
  }

  function servicesFor(store: DossierStore, isExample: boolean): Services {
    const evidence = createLazyEvidence(() => openEvidence(store.dossier, isExample))
    const close = () => {
      store.close()
      evidence.close()
    }
    const { read } = evidence
    const copies = () => openCopies(store.dossier, isExample)
    return { ...tools, store: { ...store, close }, evidence: read, copies, isExample, session }
  }

  const atLoad = tools.device.read().ownership

  /**
   * Browsers keep what is in local storage up to a minute before they write it; killed meanwhile
   * they forget it. Whose device it is decides who may look, so it stands beside the dossier too.
   */
  async function keepOwnership(store: DossierStore): Promise<void> {
    const { ownership } = tools.device.read()
    if (ownership !== undefined) await store.writeNote('ownership', ownership)
  }
  /**
   * What was said since the app was loaded holds. Of what was kept in two places none is known to
   * be the later: a device that either of them calls shared is taken for one.
   */
  async function settleOwnership(store: DossierStore): Promise<void> {
    const { ownership } = tools.device.read()
    const note = await store.readNote('ownership')
    const noted = (['own', 'shared'] as const).find((one) => note.ok && note.value === one)
    if (noted === ownership) return
    const holds = ownership !== undefined && (ownership === 'shared' || ownership !== atLoad)
    if (holds || noted === undefined) await keepOwnership(store)
    else tools.device.write({ ownership: noted })
  }
  tools.device.subscribe(() => {
    if (state.phase === 'open' && !state.services.isExample)
      void keepOwnership(state.services.store)
  })

  async function showStartUp(found: StartUp): Promise<void> {
    if (found.state === 'ready') {
      const { store, restored = false } = found
      await settleOwnership(store)
      const isAnybodys = tools.device.read().ownership === 'shared' && !inHand.read()
      const services = servicesFor(store, false)
      show({ phase: isAnybodys ? 'waiting' : 'open', services, restored })
    } else if (found.state === 'failed') show({ phase: 'failed', error: found.error })
    else if (found.state === 'new') show({ phase: 'welcome' })
    else show({ phase: 'missing', copy: found.marker.lastCopy })
  }

  async function openMentor(): Promise<void> {
    const desk = await openDesk().then(ok, failed)
    if (!desk.ok) {
      show({ phase: 'failed', error: desk.error })
      return
    }
    const none = () => Promise.reject(new TypeError('a desk has no dossier of its own'))
    const store = desk.value.store.student('')
    const own = { store, evidence: none, copies: none, isExample: false, session }
    show({ phase: 'mentor', desk: desk.value, services: { ...tools, ...own } })
  }

  async function openExample(again: boolean): Promise<Result<undefined, StoreError>> {
    // The example is fetched when it is asked for; offline, an old version of it may be gone.
    const opened = await shelf.openExample(exampleLog, again).catch(failed)
    if (!opened.ok) return err(opened.error)
    exampleFlag.write(true)
    show({ phase: 'open', services: servicesFor(opened.value, true) })
    return ok(undefined)
  }

  const session: SessionStore = {
    state: () => state,
    opening: tools.opening,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async restart() {
      if (exampleFlag.read()) {
        const example = await openExample(true)
        if (example.ok) return
        exampleFlag.write(false)
      }
      if (tools.device.read().role === 'mentor') return openMentor()
      await showStartUp(await shelf.startUp())
    },
    async start(answers: StartAnswers): Promise<Result<undefined, SaveError>> {
      const created = await shelf.create()
      if (!created.ok) return created
      const services = servicesFor(created.value, false)
      const saved = await saveStart(services, answers)
      if (!saved.ok) {
        // Nothing was told yet; an empty database must not be taken for a dossier later.
        await created.value.destroy()
        return saved
      }
      await keepOwnership(services.store)
      show({ phase: 'open', services })
      return saved
    },
    workAs(role) {
      tools.device.write({ role })
      show({ phase: 'starting' })
      return session.restart()
    },
    openExample: () => openExample(false),
    async leaveExample() {
      exampleFlag.write(false)
      show({ phase: 'starting' })
      await shelf.deleteExample()
      await showStartUp(await shelf.startUp())
    },
    async adopt(dossier, fill) {
      const before = state
      if (before.phase === 'open' && before.services.isExample) {
        throw new Error('adopt: the example is open, and there may be a dossier behind it')
      }
      const adopted = await shelf.adopt(dossier)
      if (!adopted.ok) return adopted
      const services = servicesFor(adopted.value.store, false)
      const filled = await fill(services)
      if (!filled.ok) {
        services.store.close()
        await adopted.value.discard()
        return filled
      }
      await keepOwnership(services.store)
      show({ phase: 'open', services })
      // Its place is taken; a failure leaves it closed and unreachable, and loses nothing new.
      if (before.phase === 'open') await before.services.store.destroy()
      return filled
    },
    takeUp() {
      if (state.phase === 'waiting') show({ ...state, phase: 'open' })
    },
    async leave(place) {
      const erased = await session.eraseAll()
      if (erased.ok) show({ phase: 'left', place })
      return erased
    },
    async eraseAll() {
      if (state.phase !== 'open' && state.phase !== 'waiting') return ok(undefined)
      const { store, isExample } = state.services
      if (isExample) {
        await session.leaveExample()
        return ok(undefined)
      }
      const erased = await store.destroy()
      if (!erased.ok) return erased
      inHand.write(false)
      show({ phase: 'welcome', erased: true })
      return ok(undefined)
    },
    async startAnew() {
      // Another tab may have brought it back meanwhile.
      const found = await shelf.startUp()
      if (found.state !== 'missing') {
        await showStartUp(found)
        return
      }
      await shelf.forgetMissing(found.marker)
      show({ phase: 'welcome' })
    },
  }
  return session
}

function failed(error: unknown): Result<never, StoreError> {
  return err({ type: 'StorageFailed', detail: String(error) })
}
