import type { ArticleContent } from '@provost/domain';
import { section } from '../../rich.js';
import { cite } from '../../sources.js';

export const ipProgrammeEn: ArticleContent = {
  kind: 'article',
  sections: [
    section(
      'why-together',
      'Why operations are done together',
      `
      A group that sells fakes uses borders as cover: the shop is in one country, the money in a second, the goods in a third.
      If one country acts alone, the others are warned. A joint operation sets the days, the goods and the indicators for
      all, lets each country act under its own law, and collects what was found, so that a telephone number seized in one
      port can be compared with a delivery note from another. INTERPOL’s work on intellectual property belongs to its
      work on illicit goods.
      `,
    ),
    section(
      'pangea',
      'Pangea: medicines sold online',
      `
      Operation **Pangea** has been carried out since 2008. Police, customs and health regulators act together with payment
      firms, carriers and platforms. In its seventeenth edition, from December 2024 to May 2025, 90 countries took part:
      769 arrests, 50.4 million doses worth USD 65 million, and 123 criminal groups dismantled, by INTERPOL’s own account
      the largest result in its history. What was seized most were agents for the nervous system, and then medicines for
      erectile dysfunction.

      For an investigator, the most useful part is the method. The same week, the same parcels, three looks at once: is it
      declared truly, is it authorised, is the mark genuine?
      `,
    ),
    section(
      'opson',
      'Opson: food and drink',
      `
      Operation **Opson**, since 2011, has targeted counterfeit and substandard food and drink, with Europol coordinating in
      Europe. Its thirteenth edition, of 2024, reported from 29 countries about 22,000 tonnes of food, goods worth EUR 91
      million and 11 criminal networks; the fourteenth, of 2025, 11,566 tonnes, 1.4 million litres, EUR 95 million and 13
      groups. One pattern came back in both: expired food, bought from waste contractors, given a new date and sold again.
      No trademark need be touched for that, and still it is the same trade with the same routes.
      `,
    ),
    section(
      'isop',
      'I-SOP: piracy online',
      `
      On 30 April 2021 INTERPOL announced the project **I-SOP**, INTERPOL Stop Online Piracy, funded with EUR 2.7 million by
      the Republic of Korea for five years. It supports investigations of illicit streaming and downloading, trains
      investigators and brings police, platforms and right holders together. A second phase was announced in January
      2025. Piracy is not a separate world: the accounts that collect the subscriptions and the persons behind them are
      found by the same questions as in module 5.
      `,
    ),
    section(
      'training',
      'Training, and a conference',
      `
      Since April 2010 INTERPOL and UL have run the **International IP Crime Investigators College** (IIPCIC), an online
      college that is free for law enforcement. By 2022 it had enrolled more than 33,000 law-enforcement officers from over
      170 countries, and taught in six languages. The college that you are reading now is a fictional one; its design owes
      much to that example.

      Once a year the International Law Enforcement IP Crime Conference brings the field together. The fourteenth, on 11 to
      13 October 2021, was virtual: Costa Rica and INTERPOL, with UL, welcomed more than 1,000 participants from some 120
      countries.

      ! Take part before you need help. It is easier to call somebody whom you have met, even if only on a screen.
      `,
    ),
    section(
      'how-to-join',
      'How your service takes part',
      `
      1. Ask your NCB which operations are planned, and who is the contact in your country.
      2. Name one officer for the days of the operation, and one for the weeks after it. Results are lost in the weeks after.
      3. Report what you find in the form that is asked for, also when you found nothing. An empty line is information.
      4. Share the new tricks. A Purple Notice or a good-practice card costs an hour and may save a colleague a year.
      `,
    ),
  ],
  sources: cite('pangeaXvii', 'opsonXiii', 'opsonXiv', 'isop', 'iipcic', 'conference14'),
};
