import { beforeEach, describe, expect, test } from 'vitest'
import { createReadAloud } from '../../src/devices/read-aloud.ts'
import { sentencesOf } from '../../src/devices/sentences-of.ts'

const voice = (lang: string, localService: boolean, isDefault = false): SpeechSynthesisVoice => ({
  lang,
  localService,
  default: isDefault,
  name: `${lang}${localService ? '' : ' online'}`,
  voiceURI: lang,
})

/** The browser's speech without its sound: each sentence is over when a test says so. */
class Speech extends EventTarget {
  voices: SpeechSynthesisVoice[] = []
  spoken: { text: string; voice: string }[] = []
  now: SpeechSynthesisUtterance | undefined
  getVoices = () => this.voices
  speak = (utterance: SpeechSynthesisUtterance) => {
    this.now = utterance
    this.spoken.push({ text: utterance.text, voice: this.names.at(-1) ?? '' })
  }
  cancel = () => {
    this.now?.dispatchEvent(new Event('error'))
    this.now = undefined
  }
  names: string[] = []
  end() {
    const over = this.now
    this.now = undefined
    over?.dispatchEvent(new Event('end'))
  }
}

let speech: Speech
// An utterance of the browser takes only its own voices.
class Utterance extends EventTarget {
  lang = ''
  constructor(readonly text: string) {
    super()
  }
  set voice(chosen: SpeechSynthesisVoice) {
    speech.names.push(chosen.name)
  }
}
beforeEach(() => {
  speech = new Speech()
  Object.assign(globalThis, { SpeechSynthesisUtterance: Utterance })
})
const aloud = () => createReadAloud(speech as unknown as SpeechSynthesis)

describe('the voice', () => {
  test('of the network is never used, also when there is no other', async () => {
    speech.voices = [voice('nl-NL', false, true), voice('en-GB', true)]
    expect(await aloud().hasVoice('nl')).toBe(false)
    await aloud().read('Hallo.', 'nl')
    expect(speech.spoken).toEqual([])
    expect(await aloud().hasVoice('en')).toBe(true)
  })

  test('of this device is chosen beside one of the network, in any spelling', async () => {
    speech.voices = [voice('nl-NL', false, true), voice('nl_BE', true)]
    void aloud().read('Hallo.', 'nl')
    await expect.poll(() => speech.spoken).toEqual([{ text: 'Hallo.', voice: 'nl_BE' }])
  })

  test('may come late', async () => {
    const asked = aloud().hasVoice('nl')
    speech.voices = [voice('nl-NL', true)]
    speech.dispatchEvent(new Event('voiceschanged'))
    expect(await asked).toBe(true)
  })

  test('is not there in a browser without speech', async () => {
    expect(await createReadAloud(undefined).hasVoice('nl')).toBe(false)
  })
})

describe('reading', () => {
  beforeEach(() => (speech.voices = [voice('nl-NL', true)]))
  const texts = () => speech.spoken.map(({ text }) => text)

  test('goes sentence by sentence to the end', async () => {
    const reading = aloud().read('Wat deed je goed? Vertel over één moment.', 'nl')
    await expect.poll(texts).toEqual(['Wat deed je goed?'])
    speech.end()
    await expect.poll(texts).toEqual(['Wat deed je goed?', 'Vertel over één moment.'])
    speech.end()
    await reading
  })

  test('stops in the middle, and says no more', async () => {
    const reader = aloud()
    const reading = reader.read('Eén. Twee.', 'nl')
    await expect.poll(texts).toEqual(['Eén.'])
    reader.stop()
    await reading
    expect(texts()).toEqual(['Eén.'])
  })

  test('of another text ends the one before', async () => {
    const reader = aloud()
    const first = reader.read('Eén. Twee.', 'nl')
    await expect.poll(texts).toEqual(['Eén.'])
    void reader.read('Drie.', 'nl')
    await first
    await expect.poll(texts).toEqual(['Eén.', 'Drie.'])
  })
})

test('no piece is longer than a voice can go on, and no word is lost', () => {
  const long = `${'Toen ging ik verder, en het lukte steeds beter '.repeat(12)}. Klaar`
  const pieces = sentencesOf(long)
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(180)
  expect(pieces.join(' ').split(/\s+/)).toEqual(long.split(/\s+/))
})
