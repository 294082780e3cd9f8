import type { ArticleContent } from '@provost/domain';
import { section } from '../../rich.js';
import { cite } from '../../sources.js';

export const readingAFigureEn: ArticleContent = {
  kind: 'article',
  sections: [
    section(
      'why',
      'A figure is a witness',
      `
      Sooner or later a journalist, a minister or a judge will ask you how big the problem is. You will reach for a number,
      and the number will be quoted with your name beside it. Treat it as you would treat a witness: who is it, what did
      it see, and what does it only suppose?
      `,
    ),
    section(
      'up-to',
      '“Up to” is part of the number',
      `
      The OECD and EUIPO do not say that trade in fakes **was** USD 467 billion. They say **up to**. Nobody counts
      counterfeits directly. The method begins with customs seizures in many countries, asks which kinds of goods from
      which economies are seized more often than their share of trade would suggest, and applies these propensities to
      the whole of trade. The result is a ceiling under stated assumptions. If you drop the words “up to”, you have
      changed the statement of your witness.
      `,
    ),
    section(
      'seizures',
      'Seizures measure the net as well as the fish',
      `
      Seizures rise when fakes rise. They also rise when a customs administration hires people, buys scanners or targets one
      route for a month. Operation Pangea shows how figures move with the design of an operation:

      - Pangea XI (2018): 116 countries, 859 arrests, 500 tonnes, USD 14 million, in one week;
      - Pangea XVI (2023): 89 countries, 72 arrests, USD 7 million, more than 1,300 websites closed, in one week;
      - Pangea XVII (December 2024 to May 2025): 90 countries, 769 arrests, 50.4 million doses, USD 65 million, in six
        months.

      Whoever says that illicit medicine grew ninefold between the second line and the third has compared a week with half
      a year. The food operation Opson teaches the same caution: 26,800 tonnes in its eleventh edition, about 22,000 in
      its thirteenth, 11,566 in its fourteenth, while the value seized rose from EUR 91 million to EUR 95 million between
      the last two.
      `,
    ),
    section(
      'substitution',
      'Lost sales are not all lost',
      `
      If every fake handbag had replaced a genuine one, the loss would be the number of bags multiplied by the shop price. It
      is not so: many who pay twenty would never have paid two thousand. Economists speak of the *rate of substitution*.
      For a medicine bought in good faith it is close to one. For a handbag bought on a beach it is low. Ask which rate was
      assumed before you repeat a figure for lost sales, and never add the market value of the genuine article to the
      street value of the fake.
      `,
    ),
    section(
      'habit',
      'A habit of four lines',
      `
      Before you quote a number, write four lines under it:

      1. **Who** published it, and when was it checked?
      2. **What** exactly is counted: goods or seizures, trade or sales, one country or many, which year?
      3. **How** is it known: counted, sampled or modelled?
      4. **For what** would it be wrong to use it?

      Every figure in this course carries its source and the day on which it was checked. When you find one that has aged, or
      one that we read wrongly, tell us. A college that teaches proof must be ready to be corrected.
      `,
    ),
  ],
  sources: cite('fakes2025', 'pangeaXi', 'pangeaXvi', 'pangeaXvii', 'opsonXi', 'opsonXiii', 'opsonXiv'),
};
