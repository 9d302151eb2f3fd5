import { execFileSync } from 'node:child_process'

/** What a program says; undefined where this computer does not have it. Throws when it fails. */
export function runProgram(program: string, ...given: readonly string[]): string | undefined {
  try {
    return execFileSync(program, given, { encoding: 'utf8', maxBuffer: 2 ** 28, stdio: 'pipe' })
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause
    console.warn(`${program} is not here, so it could not try the file`)
    return undefined
  }
}
