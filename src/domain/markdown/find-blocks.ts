/**
 * The values that an attribute has in the blocks of one kind in a Markdown body, in their order: the photos of
 * `::figure`, the files of `::download`.
 */
export function findBlockValues(body: string, block: string, attribute: string): string[] {
  const blocks = body.matchAll(new RegExp(`^:{2,}${block}(?:\\[[^\\]]*\\])?\\{([^}]*)\\}`, 'gm'));
  const value = new RegExp(`(?:^|\\s)${attribute}=(?:"([^"]*)"|'([^']*)'|([^\\s"']+))`);
  return [...blocks].flatMap(([, attributes = '']) => {
    const [, double, single, bare] = value.exec(attributes) ?? [];
    return double ?? single ?? bare ?? [];
  });
}
