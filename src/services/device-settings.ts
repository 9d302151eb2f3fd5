/** How the app looks and speaks on this device; never part of the dossier. */
export interface DeviceChoices {
  /** BCP 47 tag of the interface language. */
  readonly language: string
  readonly theme: 'auto' | 'light' | 'dark'
  readonly text: 'normal' | 'large' | 'larger'
  readonly spacing: 'normal' | 'wide'
  /** Whether texts can be read aloud; absent means on. */
  readonly readAloud?: 'on' | 'off'
  /** Whether a mentor works here; absent: a student. */
  readonly role?: 'student' | 'mentor'
  /** Whose device this is; absent until the student said so. */
  readonly ownership?: 'own' | 'shared'
}

export interface DeviceSettings {
  readonly read: () => DeviceChoices
  readonly write: (change: Partial<DeviceChoices>) => void
  /** Calls back at each change until the returned function is called. */
  readonly subscribe: (listener: () => void) => () => void
}
