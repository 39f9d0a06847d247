import jsQR from 'jsqr';
import type { Locator } from 'playwright-core';
import sharp from 'sharp';

/** Reads a QR code from the pixels of a picture with a reader that is not the one that drew it. */
export async function readQr(picture: Buffer): Promise<string | undefined> {
  const { data, info } = await sharp(picture)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

/** Reads a QR code as it stands on the screen. */
export async function readQrOnScreen(code: Locator): Promise<string | undefined> {
  return readQr(await code.screenshot());
}
