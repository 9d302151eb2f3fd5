import { err, type Result } from '../../lib/result.ts'
import type { RecordId } from '../../domain/log/op.ts'
import { writeEvidence, type EvidenceLinks } from './evidence-record.ts'
import type { SaveError } from '../save-error.ts'
import type { Services } from '../services.ts'

export interface LinkRequest {
  readonly url: string
  /** What the person calls it; the address itself when empty. */
  readonly title: string
  readonly links: EvidenceLinks
}

/** What was typed is no address of a web page; scripts and data are never one. */
export interface NotALink {
  readonly type: 'NotALink'
}

/**
 * The address as it may be kept: only http and https. A name like `school.nl` gets https before it.
 * Undefined for anything else, such as `javascript:` and `data:`.
 */
export function webAddress(typed: string): string | undefined {
  const text = typed.trim()
  const hasScheme = /^[a-z][a-z\d+.-]*:(?!\d)/i.test(text)
  const url = parsed(hasScheme ? text : `https://${text}`)
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') return undefined
  // A password in an address would travel along with every copy.
  if (url.username !== '' || url.password !== '') return undefined
  return url.hostname.includes('.') ? url.href : undefined
}

/** Keeps a link with its title as evidence. Nothing is fetched. */
export async function keepLink(
  services: Services,
  { url, title, links }: LinkRequest,
): Promise<Result<RecordId, SaveError | NotALink>> {
  const address = webAddress(url)
  if (address === undefined) return err({ type: 'NotALink' })
  const name = title.trim()
  return writeEvidence(
    services,
    'link',
    { url: address, title: name === '' ? undefined : name },
    links,
  )
}

/** `URL.canParse` is younger than the oldest browser we serve. */
function parsed(text: string): URL | undefined {
  try {
    return new URL(text)
  } catch {
    return undefined
  }
}
