/** The words that the live map asks for; the pins file brings them in the page's language. */
export type Words = Readonly<Record<string, string>>;

/** One text with its `{name}` places filled. */
export function word(
  words: Words,
  key: string,
  params: Record<string, string | number> = {},
): string {
  return (words[key] ?? key).replace(/\{(\w+)\}/g, (place, name: string) =>
    String(params[name] ?? place),
  );
}
