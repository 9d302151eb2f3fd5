/** What people call a part of a file, by the name of its entry. */
export function partWord(part: string) {
  if (part === 'zip') return 'zip'
  if (part === 'manifest.json') return 'manifest'
  if (part.startsWith('log/')) return 'log'
  if (part.startsWith('attachments/')) return 'attachments'
  if (part === 'index.html') return 'page'
  if (part.endsWith('.age')) return 'key'
  return 'other'
}
