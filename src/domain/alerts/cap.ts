/**
 * An alert as a message of the Common Alerting Protocol 1.2 (OASIS, 1 July 2010): the last one that was sent, with
 * references to those before. A site that its settings do not call official sends tests, which receivers disregard.
 */
import { t } from '../../i18n/translate.ts';
import type { Hub, Record } from '../hub/types.ts';
import { say } from '../say.ts';
import { escapeXml } from '../text/xml.ts';
import { toCapInfo, type Element } from './cap-info.ts';
import { toCapMessages, toCapTime, type CapMessage } from './cap-messages.ts';

type Alert = Record<'alerts'>;

/** The alert in one language, with the address of its page. */
export interface CapText {
  readonly alert: Alert;
  readonly hub: Hub;
  readonly web: string;
}

function renderElement([name, content]: Element, indent: string): string {
  const inner =
    typeof content === 'string'
      ? escapeXml(content)
      : `\n${content.map((one) => renderElement(one, `${indent}  `)).join('\n')}\n${indent}`;
  return `${indent}<${name}>${inner}</${name}>`;
}

function toReferences(earlier: readonly CapMessage[], sender: string, timeZone: string): Element[] {
  if (earlier.length === 0) return [];
  const names = earlier.map(
    ({ identifier, sent }) => `${sender},${identifier},${toCapTime(sent, timeZone)}`,
  );
  return [['references', names.join(' ')]];
}

function toNote({ note }: CapMessage, texts: readonly CapText[], isTest: boolean): Element[] {
  const lines = texts.flatMap(({ hub: { lang } }) => [
    isTest ? t(lang, 'alert.capTest') : '',
    note ? say(note, lang) : '',
  ]);
  const text = [...new Set(lines.filter(Boolean))].join(' ');
  return text ? [['note', text]] : [];
}

/**
 * The message of an alert, one `info` block per text.
 * @param texts the alert in its languages, the default one first; a language without a translation is left out
 * @param sender a name of the site that is unique in the world: its host and folder
 */
export function renderCap(texts: readonly [CapText, ...CapText[]], sender: string): string {
  const [{ alert, hub }] = texts;
  const { official, fictional, timeZone } = hub.settings.region;
  const isTest = !official || fictional;
  const messages = toCapMessages(alert, timeZone, hub.now);
  const last = messages.at(-1) ?? messages[0];
  const elements: Element[] = [
    ['identifier', last.identifier],
    ['sender', sender],
    ['sent', toCapTime(last.sent, timeZone)],
    ['status', isTest ? 'Test' : 'Actual'],
    ['msgType', last.msgType],
    ['scope', 'Public'],
    ...toNote(last, texts, isTest),
    ...toReferences(messages.slice(0, -1), sender, timeZone),
    ...texts.map((one) => toCapInfo(one.alert, last, one.hub, one.web)),
  ];
  const body = elements.map((one) => renderElement(one, '  ')).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">\n${body}\n</alert>\n`;
}
