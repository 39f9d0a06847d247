import type { APIRoute } from 'astro';
import { toEntryPaths } from '../../../data/static-paths.ts';
import { toVcardResponse } from '../../../layouts/office-card.ts';
import type { EntryPage } from '../../../layouts/types.ts';

export const getStaticPaths = () => toEntryPaths('offices', 'id');

/** The contact card of an office, vCard 4.0. */
export const GET: APIRoute<EntryPage<'offices'>> = ({ props }) => toVcardResponse(props);
