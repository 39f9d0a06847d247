/** What the browser says of its connection, where it says anything. */
interface Connection {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

/** True where data is dear or slow: nothing is fetched ahead there, and large things only when agreed to. */
export function isThrifty(): boolean {
  const { connection } = navigator as { connection?: Connection };
  return Boolean(connection?.saveData) || /2g/.test(connection?.effectiveType ?? '');
}
