import { makeElement } from '../../device/make-element.ts';
import type { NearOffices, VillageSpot } from '../../domain/nearby/office-row.ts';
import { toDistrictCode } from '../../domain/nearby/rank-offices.ts';
import { keepVillage, readVillage } from './kept-village.ts';

interface Option {
  readonly code: string;
  readonly name: string;
}

function fillOptions(select: HTMLSelectElement, options: readonly Option[]): void {
  select.replaceChildren(...options.map(({ code, name }) => new Option(name, code)));
}

function drawField(id: string, label: string): { field: HTMLElement; select: HTMLSelectElement } {
  const field = makeElement('p', 'field');
  const name = makeElement('label', '', label);
  const select = makeElement('select');
  select.id = id;
  name.htmlFor = id;
  field.append(name, select);
  return { field, select };
}

/** Kecamatan, then desa, from lists; `choose` is told at once and with every change. */
export function drawVillageForm(
  { districts, villages, words }: NearOffices,
  choose: (village: VillageSpot) => void,
): HTMLFormElement {
  const form = makeElement('form', 'near-form');
  const area = drawField('near-district', words['nearOffice.district'] ?? '');
  const own = drawField('near-village', words['nearOffice.village'] ?? '');
  const keep = makeElement('label', 'near-keep', words['nearOffice.keep']);
  const box = makeElement('input');
  box.type = 'checkbox';
  keep.prepend(box);
  const known = villages.find(({ code }) => code === readVillage());
  box.checked = known !== undefined;
  fillOptions(area.select, districts);
  const fillVillages = () =>
    fillOptions(
      own.select,
      villages.filter(({ code }) => toDistrictCode(code) === area.select.value),
    );
  const tell = () => {
    const village = villages.find(({ code }) => code === own.select.value);
    keepVillage(box.checked ? village?.code : undefined);
    if (village) choose(village);
  };
  if (known) area.select.value = toDistrictCode(known.code);
  fillVillages();
  if (known) own.select.value = known.code;
  area.select.addEventListener('change', fillVillages);
  form.addEventListener('change', tell);
  form.append(area.field, own.field, keep);
  tell();
  return form;
}
