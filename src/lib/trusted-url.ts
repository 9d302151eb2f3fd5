interface ScriptPolicy {
  createScriptURL(url: string): string
}

interface TrustedTypes {
  createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy
}

/** Made once: a browser may refuse a second policy of the same name. */
let policy: ScriptPolicy | undefined

/**
 * An address of our own origin in the form that the page's Trusted Types policy accepts for a
 * worker's script. Where the browser has no Trusted Types it is a plain string. Throws for a
 * foreign address: that is a bug.
 */
export function trustedScriptUrl(url: string | URL): string {
  // A worker has no document; it may start workers too.
  const base = typeof document === 'undefined' ? location.href : document.baseURI
  const { href, origin } = new URL(url, base)
  if (origin !== location.origin) throw new Error(`Not a script of ours: ${href}`)
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  if (!trustedTypes) return href
  policy ??= trustedTypes.createPolicy('app', { createScriptURL: (own) => own })
  // The browser gives a TrustedScriptURL; the types of the worker interfaces know strings only.
  return policy.createScriptURL(href)
}
