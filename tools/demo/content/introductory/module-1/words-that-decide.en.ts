import type { ArticleContent } from '@provost/domain';
import { section } from '../../rich.js';
import { cite } from '../../sources.js';

export const wordsThatDecideEn: ArticleContent = {
  kind: 'article',
  sections: [
    section(
      'why-words',
      'One box, three reports',
      `
      A box of malaria tablets is found in the luggage of a trader. The customs officer writes “counterfeit”. The
      inspector of the health authority writes “falsified”. The manufacturer’s laboratory writes “substandard”. All
      three mean that the box is bad. In court they are three different statements, proved in three different ways, under
      three different laws. The defence needs only one of them to be wrong.

      The Rabat laboratory’s finding reached the court in its own language, and nobody there translated the decisive word:

      >ar العيّنة لا تطابق المواصفات المرخَّصة، ولم يُثبَت أنها تحمل علامة مقلَّدة.
      `,
    ),
    section(
      'three-words',
      'Three words, three proofs',
      `
      - **Counterfeit** speaks of a *trademark*. It means that the goods or their packaging bear a registered mark, or one
        that cannot be told from it, without permission. It is proved by the register and by the right holder’s
        reasoned statement. The quality of the goods does not matter: a perfect copy is still counterfeit.
      - **Falsified** speaks of *health*. Since May 2017 the World Health Organization uses it for medical products whose
        identity, composition or source is deliberately or fraudulently misrepresented. WHO keeps intellectual property
        out of this definition on purpose.
      - **Substandard** speaks of *quality*. It is used for authorised medical products that fail their standards or
        specifications. Nobody needs to have lied. A licensed factory with a broken process can make them.

      One object can fit two of the words. A box that copies the mark and contains chalk is counterfeit **and** falsified.
      A generic medicine, made lawfully under its own name, is none of the three, even if a patent holder would rather
      not see it.

      |= Three words side by side
      | !Word | !Speaks of | !Proved by | !Who can say it
      | !Counterfeit | a mark | the register and a reasoned statement | the right holder
      | !Falsified | health | papers, source and composition | the health authority
      | !Substandard | quality | the laboratory’s measurement | the laboratory, against the licence

      fig figures/three-words.en.png 1200x860
      alt: Three overlapping circles: counterfeit speaks of the mark, falsified of health, substandard of quality. A copied mark with chalk inside lies in the first two; a badly made product under a copied mark lies in the first and the third.
      credit: Drawing: Meridian College
      The words overlap: one box may lie in two circles, and then it is proved twice.
      `,
    ),
    section(
      'scale',
      'How large is the problem?',
      `
      WHO reported in November 2017 that about **one in ten medical products** circulating in low- and middle-income
      countries was substandard or falsified.{{The estimate covers products bought or sampled in studies of 2007 to 2016, and WHO calls it an approximation. See [the news release](https://www.who.int/news/item/28-11-2017-1-in-10-medical-products-in-developing-countries-is-substandard-or-falsified).}} Antimalarials and antibiotics were the most often reported. Note what the
      figure says and what it does not: it joins two of the three words, and it does not count counterfeits. Operation
      Pangea XVII, coordinated by INTERPOL from December 2024 to May 2025, is a second warning: of the 50.4 million doses
      seized in 90 countries, the great majority were *unapproved* medicines, and only a small part were counterfeit or
      misbranded.
      `,
    ),
    section(
      'law',
      'The word chooses the law',
      `
      If you can prove “counterfeit”, trademark law applies, and with it Article 61 of the TRIPS Agreement. If you can
      prove “falsified”, medicines law applies, and in many countries the **MEDICRIME Convention** of the Council of
      Europe (CETS 211), in force since 1 January 2016 and open to states outside Europe.{{The fifth ratification brought it into force; three of the first five had to come from members of the Council of Europe (Article 28).}} Its title speaks of
      counterfeiting, yet it protects public health: it defines “counterfeit” as a false representation of identity or
      source, and it leaves intellectual property aside. That is why a case can be won under health law when the owner
      of the mark does not even answer your letter.

      !practice Health law often brings the heavier sentence and the faster recall. When a medicine is in your hands, call the
      health authority first and the right holder second. Patients cannot wait for a statement.

      § Two laws stand side by side in most countries: one protects the mark, the other the patient. Find both, and ask which
      authority may seize under each before you open the first box.
      §GH Medicines fall under Part Seven of the Public Health Act, 2012 (Act 851), which the Food and Drugs Authority
      enforces; marks under the Trade Marks Act, 2004 (Act 664). The Authority is the first call for a suspect medicine.
      §MA Medicines fall under Law 17-04, the code of medicines and pharmacy; marks under Law 17-97 on industrial property.
      Morocco is a party to the MEDICRIME Convention, in force for it since 1 August 2022.
      §FR The Public Health Code defines the falsified medicine (Article L. 5111-3) and punishes trade in it (Article
      L. 5421-13); the Intellectual Property Code punishes counterfeiting of marks (Articles L. 716-9 and L. 716-10).
      §ES The Criminal Code holds both: Articles 273 to 277 on industrial property, Articles 361 and following on medicines.
      Spain was among the first five states to ratify the MEDICRIME Convention.
      `,
    ),
    section(
      'write',
      'How to write it down',
      `
      Until an expert has spoken, describe and do not conclude. “Forty boxes marked with the sign X, suspected to be
      counterfeit” can be confirmed later. “Forty counterfeit boxes” can only be attacked.

      1. Describe what you see: marks, batch numbers, dates, condition, quantity.
      2. Say why you are suspicious: price, route, papers, print, smell, temperature.
      3. Use *suspected* with the word you mean, and name the law you have in mind.
      4. Record who will confirm it, and by when.

      Be as careful with the word as with the seal. Both are opened in court.
      `,
    ),
  ],
  sources: cite(
    ...(['whoTerms', 'who2017', 'medicrime', 'trips', 'pangeaXvii'] as const),
    ...(['ghanaHealth', 'moroccoHealth', 'franceHealth', 'spainHealth'] as const),
  ),
};
