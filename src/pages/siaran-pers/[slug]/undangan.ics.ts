import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toInvitationPaths } from '../../../data/press-paths.ts';
import { toInvitationsResponse } from '../../../layouts/invitations.ts';

export const getStaticPaths = () => toInvitationPaths('id');

/** One invitation for a calendar. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  toInvitationsResponse(props.hub, [props.invitation]);
