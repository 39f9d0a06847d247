/** Where security faults are reported, RFC 9116. */
import type { Settings } from '../model/index.ts';

type Region = Pick<Settings['region'], 'securityEmail' | 'reportEmail' | 'reportUrl' | 'languages'>;

/** A file that nobody looked at for half a year is not to be trusted; every build makes a new one. */
const VALID_DAYS = 180;
const DAY_MS = 86_400_000;

/** How to reach whoever mends the site; undefined when the settings name nobody. */
function toContact({ securityEmail, reportEmail, reportUrl }: Region): string | undefined {
  if (securityEmail) return `mailto:${securityEmail}`;
  return reportUrl?.startsWith('https:') ? reportUrl : reportEmail && `mailto:${reportEmail}`;
}

/**
 * The text of `security.txt`; undefined without a contact, because the standard demands one.
 * @param canonical the public address of the file itself
 */
export function renderSecurityTxt(
  region: Region,
  canonical: string,
  now: Date,
): string | undefined {
  const contact = toContact(region);
  if (!contact) return undefined;
  const expires = new Date(now.getTime() + VALID_DAYS * DAY_MS).toISOString().slice(0, 19);
  return [
    `Contact: ${contact}`,
    `Expires: ${expires}Z`,
    `Preferred-Languages: ${region.languages.join(', ')}`,
    `Canonical: ${canonical}`,
    '',
  ].join('\n');
}
