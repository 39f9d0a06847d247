import { EVENT_ID, getScalarValue, parseEvents } from 'js-yaml';

type Event = ReturnType<typeof parseEvents>[number];

/** A value of a YAML text: where it starts, and what is in it by key or row. */
interface Node {
  readonly start: number;
  readonly children: ReadonlyMap<string, Node>;
}

const NONE: ReadonlyMap<string, Node> = new Map();

/** Reads events one after the other and builds the values that they make up. */
class Reader {
  readonly #events: readonly Event[];
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
    this.#events = parseEvents(source, {});
  }

  read(): Node {
    const event = this.#events[this.#at++];
    if (event?.type === EVENT_ID.DOCUMENT) return this.read();
    if (event?.type === EVENT_ID.SEQUENCE) return { start: event.start, children: this.#rows() };
    if (event?.type === EVENT_ID.MAPPING) return { start: event.start, children: this.#pairs() };
    return { start: event?.type === EVENT_ID.SCALAR ? event.valueStart : -1, children: NONE };
  }

  #isEnd(): boolean {
    const event = this.#events[this.#at];
    if (event !== undefined && event.type !== EVENT_ID.POP) return false;
    this.#at += 1;
    return true;
  }

  #rows(): Map<string, Node> {
    const rows = new Map<string, Node>();
    while (!this.#isEnd()) rows.set(String(rows.size), this.read());
    return rows;
  }

  /** A pair stands where its key does: that is the line that an editor looks for. */
  #pairs(): Map<string, Node> {
    const pairs = new Map<string, Node>();
    while (!this.#isEnd()) {
      const event = this.#events[this.#at];
      const { start } = this.read();
      const key = event?.type === EVENT_ID.SCALAR ? getScalarValue(this.#source, event) : '';
      pairs.set(key, { start, children: this.read().children });
    }
    return pairs;
  }
}

/**
 * The line of a YAML text, counted from 1, where the value at a path stands; where the file lacks it, the line of what
 * it belongs to. Nothing for a text that cannot be read or lacks even the first step.
 */
export function findLine(source: string, path: readonly string[]): number | undefined {
  let start: number | undefined;
  try {
    let node: Node | undefined = new Reader(source).read();
    for (const key of path) {
      node = node.children.get(key);
      if (!node) break;
      start = node.start;
    }
  } catch {
    return undefined;
  }
  return start === undefined || start < 0 ? undefined : source.slice(0, start).split('\n').length;
}
