import sharp from 'sharp';
import { CARD_HEIGHT, CARD_WIDTH, type Card, type CardStrip } from '../../domain/card.ts';
import { LOGO } from '../../domain/logo.ts';
import { PICTURE, renderStamp } from './stamp.ts';
import { measureText, renderText, type TextStyle } from './type.ts';
import { renderWords } from './words.ts';

/** Raise it when the drawing of cards changes, so that caches let go. */
export const CARD_RECIPE = 2;

const SITE: TextStyle = { face: 'poster', size: 40, tracking: 0.02 };
const WORDS: TextStyle = { face: 'text', size: 26, wordSpacing: 0.05 };

/** The card as an SVG: text as outlines, so it looks the same on every machine. */
export function renderCard(card: Card, posterSvg: string, strip: CardStrip): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_WIDTH}" height="${CARD_HEIGHT}" viewBox="0 0 ${CARD_WIDTH} ${CARD_HEIGHT}"><path fill="#ecf2f0" d="M0 0H1200V630H0Z"/>${renderStamp(card.edge, posterSvg)}${renderWords(card)}${renderStrip(strip)}</svg>`;
}

/** Draws a card to a JPEG of 1200 × 630. A photo takes the place of the poster. */
export async function drawCard(
  card: Card,
  posterSvg: string,
  strip: CardStrip,
  photo?: string | Buffer,
): Promise<Buffer> {
  const picture = sharp(Buffer.from(renderCard(card, photo ? '' : posterSvg, strip)));
  if (photo) {
    const input = await sharp(photo, { limitInputPixels: false })
      .autoOrient()
      .resize(PICTURE.width, PICTURE.height, { fit: 'cover' })
      .toBuffer();
    picture.composite([{ input, left: PICTURE.x, top: PICTURE.y }]);
  }
  return picture
    .flatten({ background: '#ecf2f0' })
    .jpeg({ quality: 86, chromaSubsampling: '4:4:4' })
    .toBuffer();
}

function renderStrip({ siteName, region, address }: CardStrip): string {
  const name = siteName.toUpperCase();
  const regionX = 116 + measureText(name, SITE) + 18;
  const addressX = 1156 - measureText(address, WORDS);
  const words = regionX + measureText(region, WORDS) + 40 > addressX ? '' : region;
  return [
    '<path fill="#0f4536" d="M0 558H1200V630H0Z"/><path fill="#f3c331" d="M0 558H1200V566H0Z"/>',
    `<svg x="44" y="576" width="56" height="46" viewBox="${LOGO.box}"><path fill="#fff" d="${LOGO.roof}"/><path fill="#f3c331" d="${LOGO.eave}"/><path fill="#cfe3da" d="${LOGO.posts}"/></svg>`,
    renderText(name, 116, 613, SITE, '#fff'),
    renderText(words, regionX, 607, WORDS, '#fff'),
    renderText(address, addressX, 607, WORDS, '#fff'),
  ].join('');
}
