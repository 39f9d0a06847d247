import type { Element, ElementContent, Root } from 'hast';

/** Where a table of a body can be had as a file. */
export interface TableFile {
  readonly href: string;
  /** What the link says: `Unduh CSV tabel 1`. */
  readonly label: string;
  /** What the table is called when it scrolls by itself: `Tabel 1`. */
  readonly name: string;
}

/** Gives the file of a table by its number, from 1. */
export type ToTableFile = (number: number) => TableFile;

function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children };
}

/** A table that scrolls by itself on a phone, and its file below. */
function wrap(table: Element, { href, label, name }: TableFile): ElementContent[] {
  const box = { className: ['table-box'], tabIndex: 0, role: 'group', ariaLabel: name };
  const link = element('a', { href, download: true }, [{ type: 'text', value: label }]);
  return [
    element('div', box, [table]),
    element('p', { className: ['csv-link'], dataPagefindIgnore: '' }, [link]),
  ];
}

/** A rehype plugin: every table gets its file. */
export function linkTables(toFile: ToTableFile) {
  return (tree: Root): void => {
    let number = 0;
    const visit = (parent: Root | Element): void => {
      parent.children = (parent.children as ElementContent[]).flatMap((node) => {
        if (node.type !== 'element') return node;
        if (node.tagName === 'table') return wrap(node, toFile(++number));
        visit(node);
        return node;
      });
    };
    visit(tree);
  };
}
