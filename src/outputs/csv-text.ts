/**
 * Rows for a spreadsheet: UTF-8 with a byte order mark, line ends and quotes as RFC 4180 has them.
 * Cells are separated as spreadsheets of the language expect: by a semicolon in Dutch, where the
 * comma is the decimal sign. No cell is ever a formula.
 */
export function csvText(
  lines: readonly (readonly (string | number)[])[],
  language: string,
): string {
  const separator = language === 'nl' ? ';' : ','
  const cells = lines.map((line) => line.map((value) => csvCell(value, separator)))
  return `\uFEFF${cells.map((line) => `${line.join(separator)}\r\n`).join('')}`
}

/**
 * A cell. What a spreadsheet might take for a formula gets an apostrophe in front, also behind
 * spaces and in the wide signs of other alphabets; numbers of our own stay numbers.
 */
function csvCell(value: string | number, separator: string): string {
  if (typeof value === 'number') return String(value)
  const plain = value.toWellFormed().replaceAll('\0', '')
  const safe =
    /^[\s\p{Cf}]*[=+\-@\t\r＝＋－＠]/u.test(plain) || /^[\t\r\n]/.test(plain) ? `'${plain}` : plain
  const needsQuotes = /["\r\n]/.test(safe) || safe.includes(separator) || safe !== safe.trim()
  return needsQuotes ? `"${safe.replaceAll('"', '""')}"` : safe
}
