import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { planPrint } from '../../domain/photo.ts';
import {
  KIT_LIST,
  PICTURES,
  toPicturesName,
  type KitMember,
  type KitPlan,
} from '../../domain/press/kit.ts';
import { drawPhotoFile } from '../pictures/draw-pictures.ts';
import { drawCached, pruneCache } from '../pictures/cache.ts';
import { drawDrawing } from './draw-drawing.ts';
import { packKit, toSha256, type PackedFile } from './pack-kit.ts';

export interface KitFolders {
  /** The finished site. */
  readonly outDir: string;
  /** Where the originals of photos are. */
  readonly contentRoot: string;
  /** Kits of earlier builds. */
  readonly cacheDir: string;
  /** Drawings of earlier builds. */
  readonly pictureCacheDir: string;
  /** No kits: see the build's environment. */
  readonly isBare?: boolean;
}

export interface KitReport {
  readonly kits: number;
  /** Kits that no earlier build had packed. */
  readonly newKits: number;
  /** How large the pictures of each kit are together, by `toPicturesName`. */
  readonly pictureBytes: ReadonlyMap<string, number>;
}

/** Part of every key: raise it when packing changes, so that the cache lets go. */
const RECIPE = 1;

/** Kits with photos are large: what no build has used for so long is taken out of the cache. */
const KEPT_DAYS = 14;

/**
 * Packs the kits that the pages planned, from the finished files of the site. A kit whose parts are the same as in
 * an earlier build is copied. The plan is taken away, so that only kits are published.
 */
export async function writeKits(folders: KitFolders): Promise<KitReport> {
  const { outDir, cacheDir } = folders;
  const planned = await takePlans(outDir);
  const plans = folders.isBare ? [] : planned;
  const pictureBytes = new Map<string, number>();
  let newKits = 0;
  for (const plan of plans) {
    const files = await Promise.all(plan.members.map((one) => readMember(plan, one, folders)));
    pictureBytes.set(toPicturesName(plan.path), sumPictures(files));
    if (await writeKit(plan, files, folders)) newKits++;
  }
  await pruneCache(cacheDir, KEPT_DAYS);
  return { kits: plans.length, newKits, pictureBytes };
}

async function takePlans(outDir: string): Promise<readonly KitPlan[]> {
  const path = join(outDir, KIT_LIST);
  const text = await readFile(path, 'utf8').catch(() => '[]');
  await rm(path, { force: true });
  return JSON.parse(text) as KitPlan[];
}

function sumPictures(files: readonly PackedFile[]): number {
  const pictures = files.filter(({ name }) => name.startsWith(PICTURES));
  return pictures.reduce((sum, { bytes }) => sum + bytes.length, 0);
}

async function writeKit(
  plan: KitPlan,
  files: readonly PackedFile[],
  folders: KitFolders,
): Promise<boolean> {
  const sums = files.map(({ name, bytes }) => [name, toSha256(bytes)]);
  const { picture: kit, isNew } = await drawCached(folders.cacheDir, ['kit', RECIPE, sums], () =>
    Promise.resolve(Buffer.from(packKit(plan.path, files))),
  );
  const path = join(folders.outDir, plan.path);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, kit);
  return isNew;
}

async function readMember(
  plan: KitPlan,
  member: KitMember,
  { outDir, contentRoot, pictureCacheDir }: KitFolders,
): Promise<PackedFile> {
  const { name } = member;
  if ('text' in member) return { name, bytes: new TextEncoder().encode(member.text) };
  if ('svg' in member) return { name, bytes: await drawDrawing(member, pictureCacheDir) };
  if ('photo' in member) {
    const folders = { contentRoot, cacheDir: pictureCacheDir };
    return { name, bytes: await drawPhotoFile(member.photo, planPrint(member.photo), folders) };
  }
  const bytes = await readFile(join(outDir, member.from)).catch((cause: unknown) => {
    throw new Error(
      `The kit ${plan.path} needs ${member.from}, which the site does not have. Make that file, or take it out of the kit.`,
      { cause },
    );
  });
  return { name, bytes };
}
