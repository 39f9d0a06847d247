type Fetch = typeof fetch;

const words =
  'server tidak menjawab. Tulisan Anda masih ada di halaman ini. Periksa sambungan, lalu simpan lagi.';

/** An error whose only words are ours, for Decap's red box. */
function toLost(cause: unknown): Error {
  const lost = new Error(words, { cause });
  lost.name = '';
  return lost;
}

/** Requests that reach no server fail in the editor's words; the browser's own are English and say nothing to do. */
export function inWords(ask: Fetch): Fetch {
  return (input, init) =>
    ask(input, init).catch((cause: unknown) => {
      throw cause instanceof TypeError ? toLost(cause) : cause;
    });
}
