/** Longer than this a voice of Chromium falls silent half way, in characters. */
const longest = 180

/** A text in pieces that a voice reads in one go: sentences, and long ones at a comma or a space. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?…:;])\s+|\n+/)
    .flatMap((sentence) => shortened(sentence.trim()))
    .filter((piece) => piece !== '')
}

function shortened(sentence: string): string[] {
  if (sentence.length <= longest) return [sentence]
  const head = sentence.slice(0, longest)
  const comma = head.lastIndexOf(', ') + 1
  const space = head.lastIndexOf(' ')
  const at = comma > 0 ? comma : space > 0 ? space : longest
  return [sentence.slice(0, at).trim(), ...shortened(sentence.slice(at).trim())]
}
