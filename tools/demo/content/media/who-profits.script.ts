import type { VideoScript } from './script.js';

/** The video of module 5: why organised crime trades in fakes, and where an investigator can break the circle. */
export const whoProfits: VideoScript = {
  slug: 'who-profits',
  locale: 'en',
  title: 'Who profits?',
  scenes: [
    {
      id: 'stall',
      chapter: 'A question at a market stall',
      title: 'Who profits?',
      figure: { type: 'points', points: ['One stall', 'One seller', 'One question: where does the money go?'] },
      narration:
        'A man sells shoes at a market stall. They carry a famous mark, and they are counterfeit. You can seize the shoes and charge the seller. But before you close the file, ask one question. Who profits?',
    },
    {
      id: 'scale',
      title: 'The size of the market',
      figure: {
        type: 'number',
        value: 'USD 467 billion',
        caption: 'Trade in counterfeit goods in 2021: up to 2.3 % of world trade',
        source: 'OECD and EUIPO, Mapping Global Trade in Fakes, 2025',
      },
      narration:
        'The OECD and the European Union Intellectual Property Office estimate that trade in counterfeit goods reached up to four hundred and sixty-seven billion dollars in twenty twenty-one. That is a market. And where there is a market, somebody organises it.',
    },
    {
      id: 'choice',
      chapter: 'Why groups choose fakes',
      title: 'High profit, low risk',
      figure: {
        type: 'points',
        points: ['Cheap to make', 'Easy to sell', 'Light penalties in many countries', 'The same routes carry other goods'],
      },
      narration:
        'Why do organised groups choose fakes? They cost little to make. They sell to people who do not feel like buyers of crime. In many countries the penalty is light. And the routes, the warehouses and the false papers already exist, because other illicit goods use them.',
    },
    {
      id: 'chain',
      chapter: 'Five hands',
      title: 'Five hands between factory and buyer',
      figure: {
        type: 'chain',
        links: [
          { label: 'Maker', detail: 'unbranded goods' },
          { label: 'Broker', detail: 'orders and papers' },
          { label: 'Carrier', detail: 'routes and parcels' },
          { label: 'Finisher', detail: 'labels put on' },
          { label: 'Seller', detail: 'stall or web shop' },
        ],
      },
      narration:
        'Follow the goods, and you will usually meet five roles. A maker. A broker, who places the orders and writes the papers. A carrier. A finisher, who puts the labels on, often close to the buyer. And a seller. The seller is the easiest to arrest, and the easiest to replace.',
    },
    {
      id: 'money',
      chapter: 'Follow the money',
      title: 'The money goes the other way',
      figure: { type: 'loop', stations: ['Sales', 'Collector', 'Front company', 'False invoices', 'Next order'] },
      narration:
        'Now follow the money. It flows the other way. Takings are gathered by a collector, mixed with the income of a front company, and sent abroad against false invoices. Part of it pays for the next order. Part of it may pay for other crimes: drugs, weapons, corruption, forced labour.',
    },
    {
      id: 'break',
      chapter: 'Where to break the circle',
      title: 'Where to break the circle',
      figure: {
        type: 'points',
        points: [
          'Open a financial inquiry on day one',
          'Treat IP crime as a predicate offence for money laundering',
          'Identify the broker and the collector',
          'Trace, freeze and confiscate',
        ],
      },
      narration:
        'This is where an investigator can break the circle. Open the financial inquiry on the first day, not after the verdict. The Financial Action Task Force lists counterfeiting and piracy of products among the offences whose proceeds can be laundered. Look for the broker and the collector. Then trace, freeze and confiscate.',
    },
    {
      id: 'close',
      title: 'Seize the goods. Then seize the profit.',
      figure: { type: 'points', points: ['Goods are replaced in a week', 'Profit is not'] },
      narration:
        'Goods can be replaced in a week. Profit cannot. So seize the shoes. And then ask again: who profits?',
    },
  ],
};
