/** Text without the characters that XML 1.0 forbids, also as escapes. */
export function dropForbidden(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}

/** Text inside an XML element or attribute; characters that XML 1.0 forbids are dropped. */
export function escapeXml(text: string): string {
  return dropForbidden(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
