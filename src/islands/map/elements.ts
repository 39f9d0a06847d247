import { makeElement } from '../../device/make-element.ts';
import { PIN_OUTLINES, toPinGroup, toPinShape, type PinShape } from '../../domain/geo/pin-shape.ts';

import { selectClosed, type MapPin } from '../../domain/geo/pins.ts';

const SVG = 'http://www.w3.org/2000/svg';

function makeSvg(name: string, attributes: Record<string, string>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

/** A pin as SVG: shape, colour by class, and a number or nothing. */
export function makePin(kind: string, shape: PinShape, text: string, extra = ''): SVGElement {
  const pin = makeSvg('svg', {
    viewBox: '-16 -16 32 32',
    width: '32',
    height: '32',
    class: `pin-mark pin pin-${toPinGroup(kind)} pin-${shape} ${extra}`,
    'aria-hidden': 'true',
  });
  pin.append(makeSvg('path', { d: PIN_OUTLINES[shape] }));
  if (text) {
    const number = makeSvg('text', { y: '5' });
    number.textContent = text;
    pin.append(number);
  }
  return pin;
}

/** The bar of "closed" on the corner of a pin. */
function makeClosed(): SVGElement {
  const sign = makeSvg('g', { class: 'pin-closed' });
  sign.append(
    makeSvg('circle', { cx: '12', cy: '-12', r: '8' }),
    makeSvg('path', { d: 'M8-12h8' }),
  );
  return sign;
}

/** The pin of one entry; with a bar while it is shut. */
export function makeEntryPin(pin: MapPin): SVGElement {
  const text = pin.number ? String(pin.number) : '';
  const mark = makePin(pin.kind, toPinShape(pin.kind, pin.precisionM), text);
  if (selectClosed(pin, new Date())) mark.append(makeClosed());
  return mark;
}

/** A square control with a drawn sign and its name. */
export function makeControl(name: string, path: string, onClick: () => void): HTMLButtonElement {
  const button = makeElement('button', 'map-control');
  button.type = 'button';
  button.setAttribute('aria-label', name);
  button.title = name;
  const icon = makeSvg('svg', { viewBox: '0 0 24 24', class: 'map-icon', 'aria-hidden': 'true' });
  icon.append(makeSvg('path', { d: path }));
  button.append(icon);
  button.addEventListener('click', onClick);
  return button;
}
