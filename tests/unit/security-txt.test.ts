import { describe, expect, it } from 'vitest';
import { renderSecurityTxt } from '../../src/domain/security-txt.ts';

const languages: ('id' | 'en')[] = ['id', 'en'];
const now = new Date('2026-11-24T02:00:00Z');
const at = 'https://x.example/.well-known/security.txt';
const none = { securityEmail: undefined, reportEmail: undefined, reportUrl: undefined, languages };

describe('security.txt', () => {
  it('is not made when nobody is known to write to', () => {
    expect(renderSecurityTxt(none, at, now)).toBeUndefined();
    const plain = { ...none, reportUrl: 'http://x.example/lapor' };
    expect(renderSecurityTxt(plain, at, now)).toBeUndefined();
  });

  it('names the contact for security before the one for pages, and ends within a year', () => {
    const both = { ...none, securityEmail: 'aman@x.example', reportEmail: 'halaman@x.example' };
    expect(renderSecurityTxt(both, at, now)).toBe(
      [
        'Contact: mailto:aman@x.example',
        'Expires: 2027-05-23T02:00:00Z',
        'Preferred-Languages: id, en',
        `Canonical: ${at}`,
        '',
      ].join('\n'),
    );
    const page = { ...none, reportEmail: 'halaman@x.example' };
    expect(renderSecurityTxt(page, at, now)).toContain('Contact: mailto:halaman@x.example\n');
  });
});
