import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../tools/install.mjs'
import type { Files } from './source-graph.ts'

/** The text files below a folder of the project; pictures and recorded files are left out. */
export function readFiles(folder: string): Files {
  const files = new Map<string, string>()
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name)
    const name = path.slice(root.length + 1).replaceAll('\\', '/')
    if (entry.isFile() && /\.(tsx?|m?js|css|json|md)$/.test(name)) {
      files.set(name, readFileSync(path, 'utf8'))
    }
  }
  return files
}

/** Only those whose path matches. */
export function only(files: Files, pattern: RegExp): Files {
  return new Map([...files].filter(([path]) => pattern.test(path)))
}

export interface PackageJson {
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}

export function readPackageJson(): PackageJson {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as PackageJson
}
