import { makeElement } from '../../device/make-element.ts';

/** One facet: a fieldset of check boxes with counts. */
export function drawFacet(
  title: string,
  counts: readonly (readonly [string, number])[],
  chosen: readonly string[],
  onChange: (values: string[]) => void,
): HTMLElement {
  const field = makeElement('fieldset');
  field.append(makeElement('legend', '', title));
  for (const [value, count] of counts) {
    const label = makeElement('label');
    const box = makeElement('input');
    box.type = 'checkbox';
    box.value = value;
    box.checked = chosen.includes(value);
    box.disabled = count === 0 && !box.checked;
    label.append(box, makeElement('span', '', value), makeElement('span', 'count', String(count)));
    field.append(label);
  }
  field.addEventListener('change', () => {
    const boxes = [...field.querySelectorAll<HTMLInputElement>('input:checked')];
    onChange(boxes.map((box) => box.value));
  });
  return field;
}
