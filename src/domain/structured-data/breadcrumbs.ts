/** A step of the way to a page, with its full public address. */
export interface CrumbAddress {
  readonly name: string;
  readonly url: string;
}

/** schema.org `BreadcrumbList`. */
export function toBreadcrumbList(crumbs: readonly CrumbAddress[]): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: url,
    })),
  };
}
