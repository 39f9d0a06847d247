const small = 10_000;

/**
 * Names the file that a request of the editor leaves without a name. For a language that a draft did not change,
 * Decap asks with an empty id; its server then refuses, the pane stays empty and a save would lose the translation.
 */
export function mendRequest(body: Buffer): Buffer {
  if (body.length > small || !body.includes('"id":""')) return body;
  const request = JSON.parse(body.toString()) as { params?: { id?: string; path?: string } };
  const { params } = request;
  if (params?.id !== '' || !params.path) return body;
  return Buffer.from(JSON.stringify({ ...request, params: { ...params, id: params.path } }));
}
