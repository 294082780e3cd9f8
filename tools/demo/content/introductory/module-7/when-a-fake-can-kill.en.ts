import type { ArticleContent } from '@provost/domain';
import { section } from '../../rich.js';
import { cite } from '../../sources.js';

export const whenAFakeCanKillEn: ArticleContent = {
  kind: 'article',
  sections: [
    section(
      'nobody-tests',
      'Nobody has tested it',
      `
      A genuine product carries more than a name. Behind the name stand tests, inspections, a recall list and somebody who can
      be sued. A counterfeiter copies the name and leaves out the rest. Most fakes disappoint; some injure. A study by the
      OECD and EUIPO of 2022 found perfumes and cosmetics, clothing, toys, car parts and medicines among the most common
      *dangerous* fakes, and online sales behind **60 %** of the seizures of dangerous products destined for the European
      Union.
      `,
    ),
    section(
      'medicines',
      'Medicines',
      `
      WHO reported in 2017 that about one in ten medical products in low- and middle-income countries was substandard or
      falsified. The harm takes three forms. A medicine **without** its substance lets the disease go on: a child with
      malaria may die of a tablet of chalk. A medicine with **too little** of it trains the germ to resist. A medicine with
      **something else** can poison.

      In January 2023 WHO recalled how near the third danger is: cough syrups for children, contaminated with diethylene
      glycol and ethylene glycol, had been found in at least seven countries and were associated with more than 300
      deaths in three of them. Both are industrial solvents. For such cases the trademark is the least important question
      of all. The first is: where is the rest of the batch?
      `,
    ),
    section(
      'objects',
      'Objects of daily use',
      `
      - **Batteries and chargers.** Counterfeit lithium-ion cells may lack the parts that stop a fault from becoming a fire.
        Damaged cells can ignite hours after they were handled, in your store as well as in a home.
      - **Car parts.** Brake pads that crumble and airbags that do not open look the same until they are needed.
      - **Cosmetics.** Fakes can contain heavy metals or bacteria; the skin takes in what the label conceals.
      - **Toys.** Small parts, plasticisers and button cells endanger those who put everything into their mouths.
      - **Spirits.** Methanol, which blinds and kills, cannot be seen, and can hardly be tasted in a mixed drink.
      - **Electrical fittings.** A fuse that does not melt protects nobody.
      `,
    ),
    section(
      'you',
      'And you',
      `
      The first person who touches a dangerous fake is often the officer who seizes it. Unknown powders, leaking cells,
      solvents in a workshop without windows, machines without guards: treat an illicit workshop as you would treat any
      unsafe workplace.

      1. Look, smell nothing on purpose, touch nothing yet. Is there smoke, heat, hissing, a leak?
      2. If so, get everyone out and call the fire service. Exhibits can be lost; colleagues cannot.
      3. Gloves always; mask and goggles for powders and liquids.
      4. Keep lithium cells apart, dry, cool, with the contacts covered, in a place where a fire would not spread.
      5. Store medicines and food as the label demands, and log the temperature.
      6. Wash, change, and report any symptom, also on the next day.
      `,
    ),
    section(
      'warn',
      'Warn first, then prove',
      `
      If goods on the market may injure people, the public has a right to know, and the case must not be the reason for
      silence. Agree with the prosecutor and the regulator on what can be said at once: product, batch, danger, what to
      do. It is rarely necessary to name a suspect or a method in order to save a life.

      ! A warning that comes a day early may cost you an exhibit. One that comes a day late may cost a child.
      `,
    ),
  ],
  sources: cite('dangerousFakes', 'who2017', 'whoTerms', 'who2023'),
};
