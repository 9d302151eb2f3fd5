import { lazy, Suspense, useState } from 'react'
import type { DeviceSettings } from '../../services/device-settings.ts'
import type { SaveError } from '../../services/save-error.ts'
import type { Session, StartAnswers } from '../../services/session.ts'
import { BareShell } from '../../ui/frame/bare-shell.tsx'
import { DeviceStep } from './device-step.tsx'
import { HelloStep } from './hello-step.tsx'
import type { TypedSchool } from './school-step.tsx'

// Forms are not part of the first load; they come while the first two screens are read.
const NameStep = lazy(async () => ({ default: (await import('./name-step.tsx')).NameStep }))
const SchoolStep = lazy(async () => ({ default: (await import('./school-step.tsx')).SchoolStep }))

interface WelcomePageProps {
  session: Session
  device: DeviceSettings
  /** What was on this device was just erased. */
  erased: boolean
}

/** The first run: four short screens, each of which may be skipped. Nothing is kept until the end. */
export function WelcomePage({ session, device, erased }: WelcomePageProps) {
  const [step, setStep] = useState<'hello' | 'device' | 'name' | 'school'>('hello')
  const [firstName, setFirstName] = useState('')
  const [school, setSchool] = useState<TypedSchool>({ school: '', programme: '', start: '' })
  const [error, setError] = useState<SaveError>()

  function go(next: typeof step) {
    // What went wrong on one screen is not told on another.
    setError(undefined)
    setStep(next)
  }

  async function start(answers: StartAnswers) {
    const started = await session.start({ ...answers, ...(firstName && { firstName }) })
    if (!started.ok) setError(started.error)
  }

  async function openExample() {
    const opened = await session.openExample()
    if (!opened.ok) setError(opened.error)
  }

  return (
    <BareShell>
      <Suspense>
        {step === 'hello' && (
          <HelloStep
            device={device}
            error={error}
            erased={erased}
            onStart={() => go('device')}
            onExample={openExample}
            onMentor={() => void session.workAs('mentor')}
          />
        )}
        {step === 'device' && (
          <DeviceStep device={device} onBack={() => go('hello')} onNext={() => go('name')} />
        )}
        {step === 'name' && (
          <NameStep
            firstName={firstName}
            onBack={(name) => {
              setFirstName(name)
              go('device')
            }}
            onNext={(name) => {
              setFirstName(name)
              go('school')
            }}
          />
        )}
        {step === 'school' && (
          <SchoolStep
            typed={school}
            error={error}
            onBack={(typed) => {
              setSchool(typed)
              go('name')
            }}
            onDone={start}
          />
        )}
      </Suspense>
    </BareShell>
  )
}
