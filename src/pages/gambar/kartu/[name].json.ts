/** Share cards as data, for `src/build/cards`; the finished site has the pictures instead. */
import type { APIRoute } from 'astro';
import { toPosterKind } from '../../../components/art/poster/kinds.ts';
import { renderPoster } from '../../../components/art/poster/poster.ts';
import { getHub } from '../../../data/hub.ts';
import { planCards, type CardRequest, type PlannedCard } from '../../../domain/card.ts';
import { say } from '../../../domain/say.ts';
import { LANGS } from '../../../i18n/types.ts';
import { toPublicName } from '../../../layouts/links.ts';

export async function getStaticPaths() {
  const hubs = await Promise.all(LANGS.map(getHub));
  return hubs.flatMap((hub) => {
    const { region } = hub.settings;
    const strip = {
      siteName: region.siteName,
      region: say(region.fullName, hub.lang),
      address: toPublicName(),
    };
    return planCards(hub).map((planned) => ({
      params: { name: planned.name },
      props: { planned, strip },
    }));
  });
}

interface Props {
  planned: PlannedCard;
  strip: CardRequest['strip'];
}

export const GET: APIRoute<Props> = ({ props: { planned, strip } }) => {
  const { card, poster } = planned;
  const posterSvg = renderPoster({
    kind: toPosterKind(poster.kind, poster.tags),
    seed: poster.seed,
  });
  const request: CardRequest = { card, posterSvg, strip };
  return Response.json(request);
};
