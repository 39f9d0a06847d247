import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listOutput, readPages, selectElements, type Page } from '../support/output.ts';
import { sites, type TestSite } from '../support/sites.ts';

const isRedirect = ({ html }: Page) => html.includes('http-equiv="refresh"');

describe.each(Object.entries(sites) as [string, TestSite][])(
  'The site of the %s region',
  (_, site) => {
    const pages = readPages(site).filter((page) => !isRedirect(page));
    const origin = site.env['PENDOPO_SITE'] ?? '';
    const collect = (find: (page: Page) => string | undefined) =>
      pages.flatMap((page) => {
        const fault = find(page);
        return fault ? `${page.path}: ${fault}` : [];
      });

    it('has pages', () => {
      expect(pages.length).toBeGreaterThan(50);
    });

    it('has one h1 on every page', () => {
      const wrong = collect((page) => {
        const count = selectElements(page, 'h1').length;
        return count === 1 ? undefined : `${count} h1`;
      });
      expect(wrong).toEqual([]);
    });

    it('says language, title, description and canonical address of every page', () => {
      const wrong = collect((page) => {
        const [html] = selectElements(page, 'html');
        const isEnglish = page.path.startsWith('en/');
        if (html?.attributes['lang'] !== (isEnglish ? 'en' : 'id')) return 'lang';
        if (!selectElements(page, 'title')[0]?.text) return 'title';
        const [description] = selectElements(page, 'meta', { name: 'description' });
        if (!description?.attributes['content']) return 'description';
        if (page.path.endsWith('404.html')) return undefined;
        const [canonical] = selectElements(page, 'link', { rel: 'canonical' });
        const own = `${origin}${site.base}${page.path.replace(/index\.html$/, '')}`;
        return canonical?.attributes['href'] === own
          ? undefined
          : `canonical ${canonical?.attributes['href']}`;
      });
      expect(wrong).toEqual([]);
    });

    it('pairs every page with its twin in the other language, and the twin answers', () => {
      const files = new Set(pages.map(({ path }) => path));
      const wrong = collect((page) => {
        const alternates = selectElements(page, 'link', { rel: 'alternate' }).filter(
          (one) => one.attributes['hreflang'],
        );
        const missing = alternates
          .map((one) => (one.attributes['href'] ?? '').replace(`${origin}${site.base}`, ''))
          .filter((path) => !files.has(`${path}index.html`));
        return missing.length ? `no page at ${missing.join(', ')}` : undefined;
      });
      expect(wrong).toEqual([]);
    });

    it('has no style attribute, no inline script, no inline handler', () => {
      const wrong = collect((page) => {
        const styled = page.elements.find(({ attributes }) => 'style' in attributes);
        if (styled) return `style on ${styled.tag}`;
        const handled = page.elements.find(({ attributes }) =>
          Object.keys(attributes).some((name) => /^on/.test(name)),
        );
        if (handled) return `handler on ${handled.tag}`;
        const inline = selectElements(page, 'script').find(
          ({ attributes }) => !attributes['src'] && attributes['type'] !== 'application/ld+json',
        );
        return inline ? `inline script ${inline.text.slice(0, 60)}` : undefined;
      });
      expect(wrong).toEqual([]);
    });

    it('loads nothing from another origin', () => {
      const wrong = collect((page) => {
        const loaders = page.elements.flatMap(({ tag, attributes }) => {
          if (
            tag === 'a' ||
            (tag === 'link' && !/stylesheet|preload|icon|manifest/.test(attributes['rel'] ?? ''))
          )
            return [];
          if (tag === 'form') return [];
          return [
            attributes['src'],
            attributes['srcset'],
            tag === 'link' ? attributes['href'] : undefined,
          ];
        });
        return loaders.find((address) => address && /(^|\s)(https?:)?\/\//.test(address));
      });
      expect(wrong).toEqual([]);
    });

    it('leads nowhere that does not exist', () => {
      const wrong = collect((page) => {
        const targets = page.elements
          .flatMap(({ attributes, tag }) => [
            attributes['href'],
            attributes['src'],
            tag === 'form' ? attributes['action'] : undefined,
            ...(attributes['srcset'] ?? '').split(',').map((one) => one.trim().split(' ')[0]),
          ])
          .filter((one): one is string => Boolean(one?.startsWith('/') && !one.startsWith('//')));
        const broken = targets.filter((target) => {
          const path = decodeURI(target.split(/[?#]/)[0] ?? '');
          if (!path.startsWith(site.base)) return true;
          const file = join(site.outDir, path.slice(site.base.length));
          return !existsSync(path.endsWith('/') ? join(file, 'index.html') : file);
        });
        return broken.length ? [...new Set(broken)].join(' ') : undefined;
      });
      expect(wrong).toEqual([]);
    });

    it('has structured data that is JSON', () => {
      const wrong = collect((page) => {
        for (const { text } of selectElements(page, 'script', { type: 'application/ld+json' })) {
          const data = JSON.parse(text) as { '@type'?: string };
          if (!data['@type']) return 'no @type';
        }
        return undefined;
      });
      expect(wrong).toEqual([]);
    });

    it('says on every page whose site it is not', () => {
      const words = /Situs peragaan|rekaan|demonstration|invented|fictional/i;
      const wrong = collect((page) => (words.test(page.html) ? undefined : 'no strip'));
      expect(wrong).toEqual([]);
    });

    it('lists every page that may be listed once in the sitemap', async () => {
      const { readFileSync } = await import('node:fs');
      const parts = listOutput(site).filter(({ path }) => /^sitemap-\d+\.xml$/.test(path));
      const addresses = parts.flatMap(({ absolute }) =>
        [...readFileSync(absolute, 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc]) => loc),
      );
      const listable = pages
        .filter(
          (page) =>
            !/noindex/.test(
              selectElements(page, 'meta', { name: 'robots' })[0]?.attributes['content'] ?? '',
            ),
        )
        .map(({ path }) => `${origin}${site.base}${path.replace(/index\.html$/, '')}`);
      expect(addresses.toSorted()).toEqual(listable.toSorted());
    });
  },
);
