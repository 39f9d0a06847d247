import { drawQr } from '../domain/qr.ts';
import { makeElement } from './make-element.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** A code in two cells. */
export function makePlate([left, right]: readonly [left: string, right: string]): HTMLElement {
  const plate = makeElement('span', 'plate');
  plate.append(makeElement('span', 'plate-left', left), makeElement('span', '', right));
  return plate;
}

/** A QR code like that of QrCode.astro. */
export function makeQr(text: string, label: string): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const { size, path } = drawQr(text);
  const attributes = { viewBox: `0 0 ${size} ${size}`, role: 'img', class: 'qr' };
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, value);
  svg.setAttribute('aria-label', label);
  svg.setAttribute('shape-rendering', 'crispEdges');
  for (const one of [
    { d: `M0 0h${size}v${size}H0z`, fill: '#fff' },
    { d: path, stroke: '#000' },
  ]) {
    const line = document.createElementNS(SVG, 'path');
    for (const [name, value] of Object.entries(one)) line.setAttribute(name, value);
    svg.append(line);
  }
  return svg;
}
