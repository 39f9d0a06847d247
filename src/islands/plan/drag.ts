/** Lets rows be dragged to another number; the buttons of each row do the same. */
export function watchDrag(host: HTMLElement, onMove: (from: number, to: number) => void): void {
  const toRow = (event: Event) => (event.target as Element).closest<HTMLElement>('li[data-index]');
  let from: number | undefined;
  host.addEventListener('dragstart', (event) => {
    const row = toRow(event);
    from = row ? Number(row.dataset['index']) : undefined;
  });
  host.addEventListener('dragover', (event) => {
    if (from !== undefined && toRow(event)) event.preventDefault();
  });
  host.addEventListener('drop', (event) => {
    const row = toRow(event);
    if (from === undefined || !row) return;
    event.preventDefault();
    onMove(from, Number(row.dataset['index']));
    from = undefined;
  });
}
