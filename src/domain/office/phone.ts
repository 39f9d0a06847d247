/** Telephone numbers as links. */

const COUNTRY = '62';
/** Emergency and short message numbers are dialled as they are: 112, 1708. */
const SHORT = 5;

/**
 * A number in the international form (E.164) of Indonesia: `0812 3456 7890`, `62812…` and `+62 (0)812…` give
 * `+62812…`. Short numbers and numbers of other countries stay as they are.
 */
export function toInternationalPhone(phone: string): string {
  const digits = phone.replace(/\(0\)/g, '').replace(/\D/g, '');
  if (digits.length <= SHORT) return digits;
  if (/^\s*(\+|00)/.test(phone)) {
    const number = phone.trim().startsWith('+') ? digits : digits.slice(2);
    return `+${number}`.replace(/^\+620/, `+${COUNTRY}`);
  }
  if (digits.startsWith('0')) return `+${COUNTRY}${digits.slice(1)}`;
  return digits.startsWith(COUNTRY) ? `+${digits}` : `+${COUNTRY}${digits}`;
}

/** `tel:+62…` */
export function toTelHref(phone: string): string {
  return `tel:${toInternationalPhone(phone)}`;
}

/** A WhatsApp link, with a first message where one is given; wa.me wants the number without its plus. */
export function toWhatsappHref(phone: string, message?: string): string {
  const address = `https://wa.me/${toInternationalPhone(phone).slice(1)}`;
  return message ? `${address}?text=${encodeURIComponent(message)}` : address;
}
