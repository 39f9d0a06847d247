import { keepText, readJson } from '../../device/kept-text.ts';

/** Plans on the device, as the links that would open them: what is read is never trusted more than a link is. */
export interface Kept {
  readonly current?: string | undefined;
  readonly others: readonly string[];
}

const MOST = 30;

export function readKept(key: string): Kept {
  const { current, others } = (readJson(key) ?? {}) as Partial<Kept>;
  const isText = (one: unknown): one is string => typeof one === 'string';
  return {
    current: isText(current) ? current : undefined,
    others: Array.isArray(others) ? others.filter(isText).slice(0, MOST) : [],
  };
}

/** False where the browser refuses to store. */
export function writeKept(key: string, { current, others }: Kept): boolean {
  const unique = [...new Set(others)].filter((one) => one !== current).slice(0, MOST);
  return keepText(key, JSON.stringify({ current, others: unique }));
}
