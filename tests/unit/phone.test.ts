import { describe, expect, it } from 'vitest';
import { toInternationalPhone, toTelHref, toWhatsappHref } from '../../src/domain/office/phone.ts';

describe('A telephone number', () => {
  it.each([
    ['0812 3456 7890', '+6281234567890'],
    ['0812-3456-7890', '+6281234567890'],
    ['62812 3456 7890', '+6281234567890'],
    ['+62 812-3456-7890', '+6281234567890'],
    ['+62 (0)812 3456 7890', '+6281234567890'],
    ['+62 0812 3456 7890', '+6281234567890'],
    ['0062 812 3456 7890', '+6281234567890'],
    ['(0286) 321345', '+62286321345'],
    ['0286.321345', '+62286321345'],
    ['812 3456 7890', '+6281234567890'],
    ['+1 202 555 0100', '+12025550100'],
    ['112', '112'],
    ['1708', '1708'],
  ])('%s is %s in a link', (written, dialled) => {
    expect(toInternationalPhone(written)).toBe(dialled);
    expect(toTelHref(written)).toBe(`tel:${dialled}`);
  });

  it('opens WhatsApp with its country code, no plus, and the first message', () => {
    expect(toWhatsappHref('0812 3456 7890')).toBe('https://wa.me/6281234567890');
    expect(toWhatsappHref('0812 3456 7890', 'Halo, & selamat')).toBe(
      'https://wa.me/6281234567890?text=Halo%2C%20%26%20selamat',
    );
  });
});
