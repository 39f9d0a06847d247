/**
 * The second of two lists shows the villages of the kecamatan that the first one names. The answer brings both in step
 * after values were set by code.
 */
export function pairVillages(form: HTMLFormElement, choose: string): () => void {
  const district = form.querySelector<HTMLSelectElement>('[data-kind=district]');
  const village = form.querySelector<HTMLSelectElement>('[data-kind=village]');
  const none = village?.options[0];
  if (!district || !village || !none) return () => undefined;
  const groups = new Map(
    [...village.querySelectorAll('optgroup')].map((one) => [one.label, [...one.children]]),
  );
  const ask = none.textContent;
  const show = (): void => {
    const villages = groups.get(district.value);
    none.textContent = villages ? choose : ask;
    village.replaceChildren(none, ...(villages ?? []));
    village.value = '';
  };
  district.addEventListener('change', show);
  show();
  return show;
}
