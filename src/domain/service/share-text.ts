/** A list of papers as text for a message: title, papers with those that are ready ticked, address of the page. */
export function toShareText(
  title: string,
  papers: readonly { readonly name: string; readonly isReady?: boolean }[],
  address: string,
): string {
  const rows = papers.map(({ name, isReady }) => `${isReady ? '☑' : '☐'} ${name}`);
  return [title, '', ...rows, '', address].join('\n');
}

/** The link that hands a text to WhatsApp, where the sender chooses who gets it. */
export function toWhatsappShare(text: string): string {
  return `https://wa.me/?text=${encodeURIComponent(text)}`;
}
