import { selectRecord } from '../hub/hub.ts';
import type { Hub, Record } from '../hub/types.ts';
import { toPath } from '../paths.ts';
import { say } from '../say.ts';
import { toSlug } from '../slug.ts';
import { selectPapers, type Answers, type Case, type Guide, type Paper } from './questions.ts';
import { formatPaper } from './words.ts';

type Service = Record<'services'>;
type Row = Service['documents'][number];

/** Identity of a paper: a shared record and whose it is, else its name. In every language the same. */
export function toPaperId({ document, name, whose }: Row): string {
  const owner = whose ? `.${toSlug(whose.id)}` : '';
  return (document ?? toSlug(name?.id ?? '')) + owner;
}

/** How a paper is called: by its own words here, else by its shared record, with whose it is. */
export function toPaperName({ document, name, whose }: Row, hub: Hub): string {
  const record = selectRecord(hub, 'documents', document);
  const own = say(name, hub.lang) ?? record?.title ?? document ?? '';
  return [own, say(whose, hub.lang)].filter(Boolean).join(' ');
}

function toPaper(row: Row, service: Service, hub: Hub, reason?: string): Paper {
  const record = selectRecord(hub, 'documents', row.document);
  const source = record?.service === service.slug ? undefined : record?.service;
  return {
    id: toPaperId(row),
    document: row.document,
    name: toPaperName(row, hub),
    text: formatPaper(row, hub.lang),
    where: row.name ? undefined : record?.where,
    href: source && toPath('service', { slug: source }, hub.lang),
    reason,
  };
}

function toCase(variant: Service['variants'][number], service: Service, hub: Hub): Case {
  const { key, name, note, documents, replaces, whole, reason } = variant;
  const because = say(reason, hub.lang);
  return {
    key,
    name: say(name, hub.lang) ?? '',
    note: say(note, hub.lang),
    papers: documents.map((row) => toPaper(row, service, hub, because)),
    replaces,
    isWhole: whole,
  };
}

/** The papers of a service for all its cases, and the questions; addresses are paths without the base. */
export function toGuide(service: Service, hub: Hub): Guide {
  const { lang } = hub;
  return {
    base: service.documents.map((row) => toPaper(row, service, hub)),
    cases: service.variants.map((variant) => toCase(variant, service, hub)),
    questions: service.questions.map(({ ask, options, onlyIf, notIf }) => ({
      ask: say(ask, lang) ?? '',
      options: options.map((one) => ({
        label: say(one.label, lang) ?? '',
        detail: say(one.detail, lang),
        case: one.case,
      })),
      onlyIf,
      notIf,
    })),
  };
}

/** The one list of papers of a service for some answers; without answers, the common papers. */
export function toPapers(service: Service, answers: Answers, hub: Hub): Paper[] {
  return selectPapers(toGuide(service, hub), answers);
}
