import type { ArticleContent } from '@provost/domain';
import { section } from '../../rich.js';
import { cite } from '../../sources.js';

export const whatItCostsEn: ArticleContent = {
  kind: 'article',
  sections: [
    section(
      'size',
      'How large is the trade?',
      `
      The most cited estimate comes from the OECD and the European Union Intellectual Property Office (EUIPO). Their report
      of 2025 puts international trade in counterfeit and pirated goods at **up to USD 467 billion in 2021**, which is up
      to **2.3 % of world trade**. For imports into the European Union they estimate USD 117 billion, or up to 4.7 %.
      Clothing, footwear and leather goods made up 62 % of the goods seized. Nearly 80 % of seizures held fewer than ten
      items: the typical find today is not a container but a small parcel.

      The estimate covers goods that cross borders. It leaves out what is made and sold inside one country, and it leaves
      out streams and downloads.
      `,
    ),
    section(
      'industry',
      'The honest maker',
      `
      Each fake that replaces a genuine purchase takes a sale from somebody who paid for design, testing, wages and taxes.
      EUIPO estimated in January 2024 that, in the years 2018 to 2021, counterfeiting cost three sectors in the European
      Union about **EUR 16 billion** in sales each year, and almost **200,000 jobs**:

      - clothing, with footwear: almost EUR 12 billion, or 5.2 % of sales;
      - cosmetics: EUR 3 billion, or 4.8 %;
      - toys: EUR 1 billion, or 8.7 %.

      Small firms suffer most, though they are seen least. A large company has lawyers and a brand-protection team. A
      family workshop that loses its only design may not be there when the case comes to court. Invite such firms to give
      a statement; they rarely know that they may.
      `,
    ),
    section(
      'treasury',
      'The treasury',
      `
      Counterfeiters do not declare what they sell. The state loses customs duty at the border, value added or sales tax
      at the counter, income tax on the profit, and social contributions for workers who do not exist on paper. Excise
      goods lose most of all: a truck of untaxed cigarettes or spirits can be worth more in evaded duty than in sales.

      This is also a gift to the investigator. **Tax and customs offences are often easier to prove** than knowledge of a
      trademark, their penalties are sometimes heavier, and the tax authority keeps books of its own. Ask for them early.
      `,
    ),
    section(
      'work',
      'Those who make the goods',
      `
      In 2026 the OECD and EUIPO published a study of counterfeits and labour. It found that economies which are more often
      the source of fakes tend to show more forced labour, more child labour, more informal work and more fatal accidents
      at work. The authors speak of *correlation*: the figures do not prove that one causes the other. For an
      investigator the practical lesson is plain. When you enter a workshop, look at the people as well as at the goods.
      Locked doors, sleeping places beside the machines and passports in a drawer belong in your report, and those who
      work there may be victims and witnesses before they are suspects.
      `,
    ),
    section(
      'trust',
      'What no table shows',
      `
      Some losses have no line in the accounts. A buyer who was burned by a fake charger trusts no charger. A country known
      for fakes has a harder time attracting the factory that makes the genuine part. An inventor who sees her first
      product copied within a month may not make a second. These effects are real and slow, and they are the reason why
      a judge should hear about more than the price of the shoes.

      ! In your file, put a figure on the harm that you can prove: units, genuine unit price, duty evaded, jobs at the firm
      that made the complaint. One proved thousand weighs more than a quoted billion.
      `,
    ),
  ],
  sources: cite('fakes2025', 'sectors2024', 'forcedLabour'),
};
