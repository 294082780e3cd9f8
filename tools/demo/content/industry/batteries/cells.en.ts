import type { ArticleContent } from '@provost/domain';
import { section } from '../../rich.js';
import { cite } from '../../sources.js';

export const cellsEn: ArticleContent = {
  kind: 'article',
  sections: [
    section(
      'cell',
      'Eighteen by sixty-five',
      `
      An 18650 is a steel can of 18 mm by 65 mm with a coil of coated foil inside. Makers sell it to those who build packs,
      not to people who carry it in a pocket: the United States Consumer Product Safety Commission warned in January 2021 that
      loose cells were being cut out of packs, sleeved anew and sold as new. Two things make it attractive to
      counterfeiters. The sleeve is a printed tube that costs cents. And what it promises, a capacity, cannot be seen.

      Some of it can be weighed. The best cells of this size hold about 3,500 mAh and weigh 45 to 50 g. A print of
      9,900 mAh is impossible; a weight of 32 g under an honest print is a question. Look also at what a sleeve does not
      cover: the number of openings round the cap, the insulating ring, and the poles, where **weld scars** tell of an
      earlier life.
      `,
    ),
    section(
      'danger',
      'What it does when it fails',
      `
      A cell that is crushed, shorted, overcharged or badly made can enter *thermal runaway*: it heats itself, vents, and may
      burn, and its heat is enough for its neighbour. The signs before it are modest: one warm side, a sweet smell of
      solvent, a click, a hiss, a swollen end. In tests, burning lithium-ion cells gave off 20 to 200 mg of hydrogen
      fluoride for each watt-hour of their capacity (Larsson et al., 2017). A cell that has gone out may start
      again hours or days later.

      !warning Warm, swollen, hissing or smelling: out, upwind, power off, call the fire service, watch by thermal camera. Do
      not open it, do not carry it, and do not let anybody stand over it with a knife.

      When the fire officer lets you work: outdoors, one carton at a time, no metal tools or rings, eyes covered, never
      alone. Photograph, then tape both poles, then one cell to a sleeve. A damaged cell goes alone into a vented steel box
      with dry sand or another filling that neither burns nor conducts.
      `,
    ),
    section(
      'move',
      'How it may travel',
      `
      |= Lithium-ion cells as cargo, in short
      | !State | !Rule | !Consequence for an exhibit
      | !Sound, tested | UN 3480, class 9; type tested under UN 38.3 | declared and labelled, also when the police sends it
      | !Damaged or defective | special provision 376, packing instruction P908 | each alone, in filling that does not burn
      | !May react dangerously | P911, or as the authority directs | ask before you move it
      | !By air | not on passenger aircraft since 1 April 2016; at most 30 % charged; damaged ones never | send it by road

      A forger seldom has a UN 38.3 test summary of his own. He uses another’s, and it names another model, or a date on which
      the model did not exist.
      `,
    ),
    section(
      'store',
      'Where it may sleep',
      `
      An exhibit room is built for things that lie still. Cells of unknown charge and history belong in the open, in steel
      containers, in small lots with gaps, away from buildings and from all other exhibits, watched by heat. Have the
      requirements of the fire service in writing, and enter the watch in the custody log. The importer’s premises are
      no store, whatever they are made of: the seal is yours, and the key is his.

      Storage costs by the day, so begin to end it on the first. Articles 46 and 59 of the TRIPS Agreement allow infringing
      goods to be destroyed or disposed of outside the channels of commerce. Ask for the order as soon as the samples
      are drawn, and keep the samples.
      `,
    ),
    section(
      'sample',
      'Sixty for twenty-four thousand',
      `
      A laboratory tests few, and each test ends the cell. For its result to speak of the consignment, the draw must be one
      that somebody else could repeat: number the cartons, choose by random numbers, write down how, do it before the other
      side. Make three sets: for the laboratory, for the defence, and in reserve. The maker says whether a cell is
      genuine; whether it is dangerous should be said by somebody who does not sue.

      Then warn. A product that may burn a home is a matter for market surveillance on the day of the report. In the
      European Union, Regulation (EU) 2023/1542 governs batteries from the cell to its waste; elsewhere, find out who
      recalls. The case that follows begins with a palm against a carton.
      `,
    ),
  ],
  sources: cite('cpsc18650', 'larsson', 'modelRegulations', 'icao', 'trips', 'euBatteries'),
};
