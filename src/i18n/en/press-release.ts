import type { pressRelease as source } from '../id/press-release.ts';
import type { Entry } from '../types.ts';

/** One release: its parts by kind, its changes, its withdrawal. */
export const pressRelease: Record<keyof typeof source, Entry> = {
  'press.programme': 'Programme',
  'press.place': 'Location',
  'press.toChanges': 'See the changes',
  'press.updatedAt': 'Updated {date}',
  'press.clarifiedAt': 'Clarified {date}',
  'press.changes': 'Changes',
  'press.wroteBefore': 'It said before',
  'press.withdrawnTitle': 'This release is withdrawn',
  'press.withdrawnText': 'Its text, pictures and material are gone. Do not publish it any more.',
  'press.withdrawnWhy': 'Why',
  'press.withdrawnWhen': 'Withdrawn',
  'press.withdrawnAsk': 'Published it already? Ring the contact on this page.',
  'press.invited': 'Invitation to the press',
  'press.invitedTime': 'Time',
  'press.invitedFrom': 'Begins',
  'press.invitedUntil': 'Ends',
  'press.invitedTo': 'to',
  'press.invitedVenue': 'Venue',
  'press.invitedBring': 'Bring',
  'press.invitedAccreditation': 'Accreditation',
  'press.invitedOver': 'This is over.',
  'press.answered': 'What it answers',
  'press.answeredIn': 'Published by',
  'press.claim': 'The claim',
  'press.verdict': 'Verdict',
  'press.circulatedIn': 'Seen in',
  'press.openClaim': 'Open the claim',

  'verdict.false': 'False',
  'verdict.misleading': 'Misleading',
  'verdict.out-of-date': 'Old news',
  'verdict.unproven': 'Unproven',
  'verdict.true': 'True',
};
