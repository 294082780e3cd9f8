import type { ArticleContent } from '@provost/domain';
import { section } from '../../rich.js';
import { cite } from '../../sources.js';

export const whatIsIpCrimeEn: ArticleContent = {
  kind: 'article',
  sections: [
    section(
      'rights',
      'Four rights, and where crime begins',
      `
      A **trademark** tells the buyer who stands behind a product. **Copyright** protects a work: a film, a book, a
      computer program. A **design** protects the look of an object, and a **patent** protects an invention. All four
      belong to somebody, and that somebody may allow others to use them.

      Using such a right without permission is an *infringement*. Most infringements are settled between companies, in
      a civil court, with no police officer in the room. **IP crime** is the part that the state prosecutes, because the
      harm does not end with the owner of the right: a buyer is deceived, a patient is endangered, a treasury is
      cheated, and a criminal group is paid.
      `,
    ),
    section(
      'threshold',
      'The threshold: wilful, and on a commercial scale',
      `
      The common floor of the world’s law is Article 61 of the TRIPS Agreement, in force since 1 January 1995. Every
      member of the World Trade Organization must provide criminal procedures and penalties at least for **wilful
      trademark counterfeiting** and for **wilful copyright piracy on a commercial scale**. Penalties must include
      imprisonment, fines or both, heavy enough to deter.

      Two words carry most of the work in court:

      - **Wilful.** The suspect knew, or closed his eyes. Hidden storage, a second set of books, a price far below any
        honest supply and warnings that went unanswered all speak of knowledge.
      - **Commercial scale.** A WTO panel read this in 2009 as the magnitude of typical commercial activity for that
        product in that market. There is no fixed number: two hundred shirts may be a small stock, and two hundred
        aircraft parts an enormous one.

      National law may go further than the floor, and often does. Know your own statute before you quote the treaty.
      `,
    ),
    section(
      'forms',
      'Five forms that you will meet',
      `
      1. **Counterfeit goods**: goods or packaging that bear a mark identical to a registered mark, or one that cannot be
         told from it in its essential parts, without permission.
      2. **Labels and components apart from the goods**: unbranded goods on one route, marks on another, joined close to
         the buyer.
      3. **Pirated copies**: from pressed discs to illicit streaming of live sport.
      4. **Online shops** that take payment in one country, store goods in another and register the domain in a third.
      5. **Diverted or relabelled goods**: real products with false dates, origins or contents. They may breach food,
         medicine or fraud law even where no trademark is copied.
      `,
    ),
    section(
      'not-crime',
      'What it is not',
      `
      Some cases look like IP crime and are not. **Parallel imports** are genuine goods, first sold with the owner’s
      consent and brought in through another channel; TRIPS does not oblige countries to stop them at the border. A
      **look-alike** product with its own name may be unfair competition. A **patent dispute** between two manufacturers
      is, in most countries, a civil matter.

      ! If the owner of the right could have sold you that very item, you are probably not looking at a counterfeit. Ask
      before you charge.
      `,
    ),
    section(
      'first-hour',
      'Five questions for the first hour',
      `
      1. Which right is involved, and is it registered **here**, for **these** goods?
      2. Who can say, with reasons, that these goods are not genuine?
      3. What shows knowledge, and what shows scale?
      4. Does another law protect the public more strongly: medicines, food, product safety, customs, fraud?
      5. Who else must know today: customs, the health authority, the prosecutor, the right holder?

      Write the answers down with the time. They are the first page of your case file, and the next modules build on
      each of them.
      `,
    ),
  ],
  sources: cite('trips', 'ds362'),
};
