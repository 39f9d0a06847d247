interface Mend {
  /** What goes wrong without it. */
  why: string;
  from: string;
  to: string;
}

/**
 * Faults in Decap 3.16.3 by which unsaved text is lost, mended in the copy that we serve. The words of the minified
 * program are looked for exactly: another version makes the build stop here rather than lose text in silence.
 */
const mends: readonly Mend[] = [
  {
    why: 'The kept copy of unsaved text is put into the form before the entry has loaded, and is then overwritten.',
    from: 'a(t,n),e?i(t,this.props.location.search):r(t,n);',
    to: 'Promise.resolve(e?i(t,this.props.location.search):r(t,n)).then(()=>a(t,n));',
  },
  {
    why: 'An entry without a draft says that it has loaded before it has.',
    from: 'slug:t}}}(e,t)),n(mp(e,t))):n(',
    to: 'slug:t}}}(e,t)),await n(mp(e,t))):n(',
  },
  {
    why: 'Text is kept only when typing pauses for two seconds; somebody who types on has no copy.',
    from: 'this.props.persistLocalBackup(e,t)},2e3)',
    to: 'this.props.persistLocalBackup(e,t)},1e3,{maxWait:3e3})',
  },
];

/** Decap's program with our mends in it. Throws when a place is not found exactly once. */
export function mendDecap(program: string): string {
  return mends.reduce((text, { why, from, to }) => {
    const parts = text.split(from);
    if (parts.length === 2) return parts.join(to);
    throw new Error(
      `src/build/editor/mend-decap.ts does not fit this version of decap-cms: ${from} occurs ` +
        `${parts.length - 1} times. Find the place anew, or drop the mend if Decap has mended it. (${why})`,
    );
  }, program);
}
