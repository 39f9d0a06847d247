import type { APIRoute } from 'astro';
import { getHub } from '../../data/hub.ts';
import { selectInvitations } from '../../domain/press/invitations.ts';
import { toInvitationsResponse } from '../../layouts/invitations.ts';

/** Every invitation to the press, to subscribe to. */
export const GET: APIRoute = async () => {
  const hub = await getHub('id');
  return toInvitationsResponse(hub, selectInvitations(hub));
};
