import type { ArticleContent } from '@provost/domain';
import { section } from '../../rich.js';
import { cite } from '../../sources.js';

export const datesEn: ArticleContent = {
  kind: 'article',
  sections: [
    section(
      'business',
      'Paid twice for the same tin',
      `
      A wholesaler pays a contractor to destroy what is past its date. The contractor does not destroy it. It is wiped, dated
      anew and sold through a small trader to kitchens and markets. So the same tin is paid for twice: once to make it
      disappear, and once to bring it back. Little has to be invented. Producer, label, bar code and lot are genuine.

      Europol reported relabelled expired food on an *unprecedented scale* after Operation Opson Europe in 2023, and again
      after Opson XIV in 2025: criminal groups had entered waste disposal, removed dates with solvent and printed new ones.
      That operation seized 11,566 tonnes of food and 1.4 million litres of drink worth EUR 95 million, and reported 13
      groups broken up.
      `,
    ),
    section(
      'dates',
      'Two dates, two meanings',
      `
      |= What a date says, and what follows when it has passed
      | !Date | !Says | !Once it has passed
      | !Best before | quality, under stated storage | the food may still be fit; to change the date is to deceive
      | !Use by, expiration | safety | it should not be sold or eaten; in the European Union it is deemed unsafe

      The Codex standard for prepackaged food (CXS 1-1985, revised in 2018) makes this difference, and Article 24 of
      Regulation (EU) No 1169/2011 makes it law in the European Union. The defence will use it: *best before does not mean
      bad after*. Do not build the case on age. Build it on the wiped date, the false certificate, the storage and the
      money. And some harm cannot be seen: histamine, which forms in fish that was kept too warm, has no smell and is not
      destroyed by cooking.
      `,
    ),
    section(
      'people',
      'Withdraw first',
      `
      Food on a shelf is eaten while you watch it. A controlled delivery presupposes that the goods do no harm on the way.
      So the first measure is the withdrawal of the lot, by the food authority, and it need not be loud: lots are withdrawn
      every week. Name the lot and the seller; a warning that names the brand alone punishes the producer and tells the
      group. Traceability, *one step back and one step forward* (Article 18 of Regulation (EC) No 178/2002), then
      gives you the chain on paper, and shows where it has a hole.

      !practice Ask the oven. Certificates of destruction are written in offices. A weighbridge, a tachograph and a gas bill
      are not.
      `,
    ),
    section(
      'line',
      'The line, while it runs',
      `
      Dates are changed at night, with thinner and an ink-jet printer. Go in with somebody who can measure the air: vapours of
      solvent burn, and neither a flash nor a switch is harmless in them. Open the gates, lead the people out, and leave the
      printer its power: many such machines keep their last jobs, with the hour, only until they are switched off.
      Photograph the display, read out the memory, then seal.

      On the tins look for what solvent cannot reach. The lot is pressed into the metal. A laser burns a date into the
      lacquer, and wiping leaves a ghost. Labels turn dull where the rag has passed. The producer keeps **retained samples**
      of each lot: ask for one.
      `,
    ),
    section(
      'samples',
      'Samples for two, and the rest under your eyes',
      `
      Sample lot by lot and write down how. Articles 34 and 35 of Regulation (EU) 2017/625 bind the sampling to sound
      methods and give the operator the right to a second expert opinion; where they do not apply, act as if they did. An
      expert of the other side who finds the same is the best witness that you can have.

      Then there is the bulk. It costs by the day, and the firm that is licensed to destroy it may be the one that you are
      investigating. Seal it, weigh it in, stand beside it, weigh it out. The people on the belt are often witnesses, and
      sometimes victims; those who earn sit where the lots are known a day in advance. Follow the payments of both kinds,
      and freeze them before you knock. The case that follows begins with a thumb.
      `,
    ),
  ],
  sources: cite('opsonXiv', 'opsonXii', 'codexLabelling', 'euFoodInformation', 'euFoodLaw', 'euControls', 'fatf'),
};
