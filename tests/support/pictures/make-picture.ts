import sharp from 'sharp';

export interface PictureWish {
  width?: number;
  height?: number;
  /** As a camera that was held upright writes it: 6. */
  orientation?: number;
  format?: 'jpeg' | 'png' | 'webp';
}

/** What the camera of the test pictures would give away. */
export const SECRETS = {
  serial: 'SERI-RAHASIA-7',
  camera: 'Kamera Rekaan',
  latitude: '5/1 42/1 0/1',
} as const;

/**
 * A landscape of the project's own with the noise of a photo, the place and the serial number of an
 * invented camera, and stripes across a corner that say: this is a test picture.
 */
export async function makePicture(wish: PictureWish = {}): Promise<Buffer> {
  const { width = 1800, height = 1350, orientation = 1, format = 'jpeg' } = wish;
  const noise = await makeNoise(width, height);
  return sharp(Buffer.from(drawLandscape(width, height)))
    .composite([{ input: noise, blend: 'soft-light' }])
    .flatten({ background: '#ffffff' })
    .withExif({
      IFD0: { Make: SECRETS.camera, Model: 'Uji 1', Artist: 'Nama lama' },
      IFD2: { BodySerialNumber: SECRETS.serial, LensModel: 'Lensa uji' },
      IFD3: {
        GPSLatitudeRef: 'S',
        GPSLatitude: SECRETS.latitude,
        GPSLongitudeRef: 'E',
        GPSLongitude: '124/1 51/1 0/1',
      },
    })
    .withMetadata({ orientation })
    .toFormat(format, { quality: 82 })
    .toBuffer();
}

function drawLandscape(width: number, height: number): string {
  const ridge = (base: number, rise: number, ink: string) =>
    `<path fill="${ink}" d="M0 ${height * base}Q${width * 0.2} ${height * (base - rise)} ${width * 0.4} ${height * base}T${width * 0.8} ${height * base}T${width} ${height * (base - rise / 2)}V${height}H0Z"/>`;
  const stripes = [0, 2, 4, 6].map(
    (i) =>
      `<path stroke="#f0f" stroke-width="${width / 60}" d="M${(i * width) / 40} 0L0 ${(i * width) / 40}"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs><linearGradient id="a" x2="0" y2="1"><stop stop-color="#6f9fc4"/><stop offset="1" stop-color="#f3d9b0"/></linearGradient></defs><rect width="100%" height="100%" fill="url(#a)"/>${ridge(0.55, 0.25, '#7d98a5')}${ridge(0.66, 0.2, '#4f7466')}${ridge(0.8, 0.12, '#2f4d33')}${stripes.join('')}</svg>`;
}

async function makeNoise(width: number, height: number): Promise<Buffer> {
  return sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#808080',
      noise: { type: 'gaussian', mean: 128, sigma: 34 },
    },
  })
    .blur(0.8)
    .png()
    .toBuffer();
}
