import type { Entry } from '../types.ts';
import type { guide as source } from '../id/guide.ts';

/** The list of papers of a service, the questions that lead to it, and who fills what is open. */
export const guide = {
  'guide.ready': '{n} of {total} ready.',
  'guide.kept': 'Kept on this phone only.',
  'guide.count': { one: 'Get {n} paper ready', other: 'Get {n} papers ready' },
  'guide.differs': 'Is your case different?',
  'guide.answer': { one: 'Answer {n} short question', other: 'Answer {n} short questions' },
  'guide.progress': 'Question {n} of {total}',
  'guide.next': 'Next',
  'guide.back': 'Back',
  'guide.skip': 'Skip. Show all cases',
  'guide.private': 'Your answers stay on this phone. They are sent nowhere.',
  'guide.choose': 'Choose an answer first.',
  'guide.yours': 'Your answers',
  'guide.change': 'Change',
  'guide.clear': 'Delete my answers',
  'guide.notNeeded': 'No paper is needed.',
  'guide.failed': 'It cannot be opened now. Load the page again, or read all cases below.',
  'guide.caseAdds': 'In addition to the papers above.',
  'guide.caseWhole': 'Only these papers.',
  'guide.caseReplaces': 'Not needed: {list}.',
  'guide.howToGet': 'How to get it',
  'guide.note': 'Note',
  'guide.queue': 'My queue number',
  'guide.scan': 'Scan for the latest version',
  'guide.freeReport': 'Asked to pay? This service is free. Report it: SMS 1708 or lapor.go.id.',
  'guide.qr': 'QR code to the page of this service',

  'standard.matrix': 'Service standards of all services',
  'standard.matrixLead':
    'Every service has 14 components. What is open is said to be, with who will fill it.',
  'standard.allServices': 'Compare all services',
  'standard.pendingBy': 'Not set yet. {who} will fill it.',
  'standard.pendingUntil': 'Not set yet. {who} will fill it by {date}.',
  'standard.noDay': 'The day is not decided.',
  'standard.service': 'Service',
  'standard.isSet': 'set',
  'standard.isOpen': 'not set yet',
  'standard.total': '{done} of {n} entries are set.',
  'standard.download': 'Download as CSV',
  'standard.openList': 'Not set yet',
  'standard.basis':
    'Basis: UU 25/2009 and Permenpan-RB 15/2014. The six delivery components must be published.',
} satisfies Record<keyof typeof source, Entry>;
