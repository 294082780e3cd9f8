import type { ArticleContent } from '@provost/domain';
import { section } from '../../rich.js';
import { cite } from '../../sources.js';

export const caseFileEn: ArticleContent = {
  kind: 'article',
  sections: [
    section(
      'suspicion',
      'A suspicion with reasons',
      `
      Every search, seizure and arrest must rest on something that was known **before** it. In IP crime that something is
      seldom a confession. It is a set of small signs that do not fit each other. Investigators and customs officers
      work with lists of *risk indicators*; none of them proves anything, and three of them together are a reason to
      look:

      - a vague description of the goods, such as “accessories” or “gifts”;
      - weights or values that differ between invoice, packing list and bill of lading;
      - an importer who has never imported, or who trades in something else;
      - a route that makes no commercial sense, or repacking in a free zone;
      - unbranded goods on one route and labels on another;
      - one consignment split over many small parcels.

      Write down which signs you saw, where, and when. This list, dated and signed, is what you will show the judge who
      asks why you opened the carton.
      `,
    ),
    section(
      'plan',
      'Plan from the end',
      `
      Begin with the last page of the file: which offence, against which person, proved by what? Then work backwards. A
      useful plan for an IP case has four columns.

      1. **Element**: each thing that the law asks you to prove: the right, the lack of permission, the knowledge, the
         scale.
      2. **Proof**: the extract of the register, the statement of the right holder, the messages, the stock and the
         books.
      3. **Who has it**: the office, the company, the bank, the platform, the suspect.
      4. **By when**: some proof is gone in days. Video from a shop is overwritten, parcels move on, a web shop changes
         its address overnight.

      Review the plan whenever something is found. A plan that never changes is not being used.
      `,
    ),
    section(
      'chain',
      'The chain of custody',
      `
      An exhibit is worth what its history is worth. From the moment of finding, the file must answer at any time: what is
      it, who found it and where, who has had it since, and how do we know that it has not changed?

      - Photograph the object **in place**, then by itself with its number.
      - Seal it, and write on the label: case, exhibit number, place, date and time, name and signature.
      - Record every hand-over with both signatures, even across a corridor.
      - Store it as it needs to be stored. Medicines, food and batteries can change or burn; see module 7.
      - If a seal must be opened, write why, reseal, and keep the old seal.

      ! A mistake that is written down at once is a note in the file. The same mistake, found by the defence, is the end
      of the exhibit.
      `,
    ),
    section(
      'samples',
      'Large seizures: samples and storage',
      `
      Nobody examines forty thousand bottles. Agree with the prosecutor on a sampling plan before you begin: how many
      units, chosen how, from which cartons. Take at least three sets where the law provides for it: one for the
      laboratory, one for the defence, one in reserve. Write down how the choice was made, so that another officer
      could repeat it. Storage is costly, and under Articles 46 and 59 of the TRIPS Agreement infringing goods may be
      disposed of outside the channels of commerce or destroyed; ask early for an order to destroy the bulk and keep the
      samples.
      `,
    ),
    section(
      'file',
      'What a finished file holds',
      `
      A file that is ready for court can be read by somebody who has never heard of the case. It holds the reasoned
      suspicion, the plan, the list of exhibits with their history, the statement of the right holder **with reasons**,
      the laboratory report, the financial inquiry, the record of what was asked of other countries, and all that speaks
      *for* the suspect. Leave nothing out because it is inconvenient: it will be found, and then it will be asked why
      you left it out.

      The case study that follows lets you make these decisions in one night. Some of its ways lead to a conviction, and
      some to an empty office.
      `,
    ),
  ],
  sources: cite('trips', 'fakes2025'),
};
