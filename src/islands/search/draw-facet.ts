import { make } from './draw.ts';

/** One facet: a fieldset of check boxes with counts. */
export function drawFacet(
  title: string,
  counts: readonly (readonly [string, number])[],
  chosen: readonly string[],
  onChange: (values: string[]) => void,
): HTMLElement {
  const field = make('fieldset');
  field.append(make('legend', '', title));
  for (const [value, count] of counts) {
    const label = make('label');
    const box = make('input');
    box.type = 'checkbox';
    box.value = value;
    box.checked = chosen.includes(value);
    box.disabled = count === 0 && !box.checked;
    label.append(box, make('span', '', value), make('span', 'count', String(count)));
    field.append(label);
  }
  field.addEventListener('change', () => {
    const boxes = [...field.querySelectorAll<HTMLInputElement>('input:checked')];
    onChange(boxes.map((box) => box.value));
  });
  return field;
}
