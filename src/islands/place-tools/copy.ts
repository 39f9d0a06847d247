/** Copies the text that the element carries, now and with every later press, and says so. */
export function startCopy(element: HTMLElement): void {
  const { text = '', done = '' } = element.dataset;
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    const word = element.querySelector('[role=status]');
    if (word) word.textContent = done;
  };
  element.addEventListener('click', () => void copy());
  void copy();
}
