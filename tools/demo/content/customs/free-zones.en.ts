import type { ArticleContent } from '@provost/domain';
import { section } from '../rich.js';
import { cite } from '../sources.js';

export const freeZonesEn: ArticleContent = {
  kind: 'article',
  sections: [
    section(
      'what',
      'A zone is not a country of its own',
      `
      A free zone is a part of a state’s territory in which goods are treated, for duties and taxes, as though they had not
      been imported. The OECD counted more than 3,500 zones in some 130 countries and economies in 2019. They bring work
      and trade. Nothing in this idea takes criminal law, trademark law or the powers of customs out of the zone: the
      fence stands for duty, not for the law.
      `,
    ),
    section(
      'abuse',
      'How zones are abused',
      `
      - **To change the papers**: goods enter from one country and leave with the papers of another.
      - **To finish the goods**: unbranded products and labels arrive on two routes and leave as one counterfeit. The OECD and
        EUIPO call such a step close to the market *localisation*.
      - **To break the line**: a container is emptied and its contents leave as parcels, so that the maker can no longer be
        seen.
      - **To wait**: goods are stored until a buyer, a season or a less attentive shift has come.

      The signs follow from this: repacking without any commercial reason, a stay of two days, a weight that differs on
      leaving, labels and printing film among the imports of a trader who sells ready goods.
      `,
    ),
    section(
      'powers',
      'What authorities may ask for',
      `
      The OECD Council adopted a recommendation on 21 October 2019. It asks states to give competent authorities the right to
      require data, documents and samples, and to carry out **checks at any time on their own initiative** on goods that
      are stored, made or packaged in a zone; to have figures of what enters and leaves; and to know who owns the goods. A
      code of conduct for *clean free trade zones* says what the operator of the zone undertakes.

      Whether your country has put this into law is the first thing to find out. The second is who holds the keys: often the
      operator keeps the better records.
      `,
    ),
    section(
      'method',
      'A check in a zone, step by step',
      `
      1. **Before**: read the zone’s own stock records beside the customs entries. Differences are your reason.
      2. **At the gate**: go with the operator’s officer, so that access and hand-over are witnessed.
      3. **Inside**: count, weigh, photograph. Look for what does not belong to a store: heat presses, labels, printers,
         sleeping places.
      4. **Two routes**: for each suspicious lot, ask what else came for the same trader in the same week.
      5. **After**: tell the country of origin and the country of destination what you found. A zone is a knot; both ends of
         the string are elsewhere.
      `,
    ),
    section(
      'transit',
      'Transit: the question to settle first',
      `
      TRIPS does not oblige members to apply its border measures to goods in transit (Article 51, note 13). National laws differ,
      and courts have differed too. Three bases can carry an action where trademark law does not: a false customs
      declaration, danger to health or safety, and the request of another state. Settle with your prosecutor, before the
      first case, which of them you will use.

      ! Article 59 adds a rule that surprises many: counterfeit trademark goods shall not, other than in exceptional
      circumstances, be allowed to be re-exported unaltered. Sending the problem on is not a solution.
      `,
    ),
  ],
  sources: cite('freeZones', 'fakes2025', 'trips'),
};
