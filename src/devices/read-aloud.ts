import type { ReadAloud } from '../services/read-aloud.ts'
import { sentencesOf } from './sentences-of.ts'

/** Voices come late in some browsers; a device that has none never says so. In ms. */
const longestWait = 1500

/** Reading by the Web Speech API. Without `synthesis` no language has a voice. */
export function createReadAloud(synthesis: SpeechSynthesis | undefined): ReadAloud {
  /** Counts what was read, so that a later one ends the one before. */
  let turn = 0
  const stop = (): void => {
    turn += 1
    synthesis?.cancel()
  }
  if (synthesis === undefined) {
    return {
      hasVoice: () => Promise.resolve(false),
      read: () => Promise.resolve(),
      stop,
    }
  }
  addEventListener('pagehide', stop)
  return {
    hasVoice: async (language) => (await findVoice(synthesis, language)) !== undefined,
    async read(text, language) {
      stop()
      const mine = turn
      const voice = await findVoice(synthesis, language)
      if (voice === undefined) return
      for (const sentence of sentencesOf(text)) {
        if (turn !== mine || !(await speak(synthesis, sentence, voice))) return
      }
    },
    stop,
  }
}

/** Resolves true when it was read to the end; false when it was stopped or failed. */
function speak(synthesis: SpeechSynthesis, text: string, voice: SpeechSynthesisVoice) {
  return new Promise<boolean>((resolve) => {
    const utterance = new SpeechSynthesisUtterance(text)
    utterance.voice = voice
    utterance.lang = voice.lang
    utterance.addEventListener('end', () => resolve(true))
    utterance.addEventListener('error', () => resolve(false))
    synthesis.speak(utterance)
  })
}

async function findVoice(
  synthesis: SpeechSynthesis,
  language: string,
): Promise<SpeechSynthesisVoice | undefined> {
  if (synthesis.getVoices().length === 0) await voicesOf(synthesis)
  // Android writes nl_NL where others write nl-NL.
  const speaks = ({ lang }: SpeechSynthesisVoice) =>
    lang.toLowerCase().replace('_', '-').split('-')[0] === language.toLowerCase().split('-')[0]
  const own = synthesis.getVoices().filter((voice) => voice.localService && speaks(voice))
  return own.find((voice) => voice.default) ?? own[0]
}

function voicesOf(synthesis: SpeechSynthesis): Promise<void> {
  return new Promise((resolve) => {
    const settle = (): void => {
      clearTimeout(timer)
      synthesis.removeEventListener('voiceschanged', settle)
      resolve()
    }
    const timer = setTimeout(settle, longestWait)
    synthesis.addEventListener('voiceschanged', settle)
  })
}
