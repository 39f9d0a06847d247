/** `<photo-viewer>`: its viewer comes with the first picture that is opened; without it the link opens the file. */
class PhotoViewerElement extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-photo]');
      if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      import('./start.ts')
        .then(({ open }) => open(this, link))
        .catch(() => location.assign(link.href));
    });
  }
}

customElements.define('photo-viewer', PhotoViewerElement);
