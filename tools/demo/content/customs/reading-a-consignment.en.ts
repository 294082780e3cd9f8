import type { ArticleContent } from '@provost/domain';
import { section } from '../rich.js';
import { cite } from '../sources.js';

export const readingAConsignmentEn: ArticleContent = {
  kind: 'article',
  sections: [
    section(
      'change',
      'From the container to the parcel',
      `
      For decades the counterfeit consignment was a container: one declaration, one importer, one search. It still exists, and
      it still carries much of the value. But the OECD and EUIPO report that nearly **80 % of seizures hold fewer than ten
      items**. The same goods now arrive as a thousand parcels for a thousand addresses. Nobody can open a thousand
      parcels. Customs must choose, and must be able to say **how** it chose.
      `,
    ),
    section(
      'papers',
      'What papers tell before a knife does',
      `
      Read at least three documents side by side: the invoice, the packing list and the bill of lading or waybill. Then ask:

      1. **Do they agree?** Weight, number of packages and value should be equal, or differ for a reason that is given.
      2. **Do they make sense?** Freight that costs more than the goods, a route with a needless detour, paper cups sent by
         air.
      3. **Do they fit the people?** A hairdresser who imports brake pads, a company that is eleven days old, a shipper who
         appears under three names at one address.
      4. **Do they say anything?** “Accessories”, “gifts” and “parts” are words for not saying.

      None of these signs proves an offence. Each is a line in the reason that you will give.
      `,
    ),
    section(
      'parcels',
      'Signs that only parcels have',
      `
      - the same sender under slightly different names, or many senders with one telephone number;
      - equal weights to the gram, posted within one hour, to addresses in one street;
      - values declared just under the limit at which duty is due;
      - labels in one parcel and unbranded goods in another, for the same receiver;
      - a return address that is a parcel shop.

      Most of these can be seen **in data**, before the parcel is seen at all. Ask the operators which data they send in
      advance, and how early. A field that is always empty is information too.
      `,
    ),
    section(
      'profile',
      'A profile is a hypothesis',
      `
      A risk profile says: consignments with these signs are more often irregular than others. Like every hypothesis it must
      be tested. Keep a **random sample** beside the profile. If random checks find as much as the profile does, the
      profile is worth nothing, however many seizures it has to show. Write down the hits *and the misses*; a profile that is never
      reviewed grows into a habit, and a habit into a prejudice. Signs must concern the goods, the papers and the
      trade. The origin or the faith of a person is not a sign.
      `,
    ),
    section(
      'law',
      'The limits of the power',
      `
      Under Articles 51 to 60 of the TRIPS Agreement release may be suspended on application or, where the law provides for
      it, ex officio. The clock is that of Article 55: ten working days, extendable by ten. Article 60 lets members leave
      out **small quantities of a non-commercial nature** in luggage or small consignments. A thousand small parcels of
      one sender are not non-commercial; they are a commercial quantity in slices. Show the slices together. Article 58
      exempts officials who act in good faith from liability, and Article 57 gives both sides, within limits, a right to
      have the goods inspected.

      ! When you let a consignment go, write why. The day will come when that line is what protects you.
      `,
    ),
  ],
  sources: cite('fakes2025', 'trips'),
};
