/** Shows an element that was hidden for those without scripts; its code comes with the first press. */
export function startWhenPressed(
  element: HTMLElement,
  load: () => Promise<{ start(element: HTMLElement): void }>,
): void {
  element.hidden = false;
  element.onclick = async () => {
    element.onclick = null;
    try {
      (await load()).start(element);
    } catch {
      element.append(element.dataset['failed'] ?? '');
    }
  };
}
