import { isThrifty } from '../../device/connection.ts';

/** Bytes that this site may still store; undefined where the browser doesn't say. */
export async function readRoom(): Promise<number | undefined> {
  const storage = navigator.storage as StorageManager | undefined;
  const { quota, usage = 0 }: StorageEstimate =
    (await storage?.estimate().catch(() => undefined)) ?? {};
  return quota === undefined ? undefined : Math.max(0, quota - usage);
}

/** Why a download is not begun at once: it can't fit, or data is dear or slow and the visitor is asked first. */
export function findObstacle(
  bytes: number,
  room: number | undefined,
): 'noSpace' | 'thrifty' | undefined {
  if (room !== undefined && room < bytes) return 'noSpace';
  return isThrifty() ? 'thrifty' : undefined;
}

/** Asks the browser not to remove what is stored on its own; it may ask the visitor, or refuse. */
export function askToKeep(): void {
  const storage = navigator.storage as StorageManager | undefined;
  void storage?.persist().catch(() => false);
}
