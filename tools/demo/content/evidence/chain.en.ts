import type { ArticleContent } from '@provost/domain';
import { section } from '../rich.js';
import { cite } from '../sources.js';

export const chainEn: ArticleContent = {
  kind: 'article',
  sections: [
    section(
      'question',
      'One question, asked a hundred times',
      `
      In court nobody asks whether you are honest. They ask whether the bottle on the table is the bottle from the
      warehouse, and whether it is now as it was then. The **chain of custody** is the answer: an unbroken, written line of
      hands, places and times from the moment of finding to the moment of decision. It does not make an exhibit true. It
      makes it possible to believe that nobody made it false.
      `,
    ),
    section(
      'links',
      'The five links',
      `
      1. **Finding.** Where, when, by whom, in whose presence. Photograph before you touch: the room, the shelf, the object.
      2. **Marking and sealing.** One number for each object, on the object or its bag, never on a loose slip. A seal that
         cannot be opened without a trace, with its own number in the record.
      3. **Hand-over.** Every change of hands has two signatures and a time. “Left on the desk for the laboratory” is not a
         hand-over.
      4. **Keeping.** A register shows who entered the store and why. Conditions fit the object: cool for medicine, apart
         and fireproof for cells, shielded for telephones.
      5. **Opening.** Only for a reason, with a witness, on the record; the old seal goes into the bag, the new number into
         the register.

      |= A custody record, as it should read
      | !When (UTC) | !What | !Seal | !From | !To
      | 14 March, 22:10 | found, photographed, bagged | A-104 | room 3, shelf 2 | Sgt. Adomako
      | 15 March, 06:40 | handed over | A-104 | Sgt. Adomako | exhibit store, Ms Owusu
      | 21 March, 09:05 | opened for sampling, before a witness | A-104, then A-219 | exhibit store | laboratory, Dr Quaye

      !warning The old seal is an exhibit too. Whoever throws it away throws away the proof that it was whole.
      `,
    ),
    section(
      'electronic',
      'When the exhibit is data',
      `
      A file can be copied without a trace and altered by being looked at. So the chain begins earlier.

      - Isolate the device from networks, and note its state: on or off, locked or open, the time it shows and the true time.
      - Make a copy with a method that does not write to the original. Work on the copy.
      - Compute a **hash value** of original and copy at once, and write both down.{{Use a function in which no two files with the same value are known, such as SHA-256, and write its name beside the value.}} If one bit changes, the value changes.
      - For data held by others, ask for *preservation* first. Articles 16 and 17 of the Budapest Convention require its
        parties to be able to order it quickly; Article 29 lets one party ask another.
      - A picture of a web page needs its address, the time with the zone, who took it, and by which means.
      `,
    ),
    section(
      'gaps',
      'How chains break, and what to do then',
      `
      Chains seldom break by malice. They break on Friday evenings: a bag without a number, a seal cut to “just check”, a key
      shared by eleven people, a date written from memory. The rule for all of them is one and the same.

      ! Never repair a chain backwards. Record the gap on the day on which you notice it: what was not done, since when, who
      had access. Then tell the prosecutor.

      A court can weigh a gap that was explained. It may admit the exhibit and give it less weight, or rely on other
      exhibits from the same place. What it cannot forgive is a date that is too good.
      `,
    ),
    section(
      'bulk',
      'Forty thousand of the same',
      `
      In IP cases the mass itself becomes a problem. Number the *lots* rather than every item, if your law allows: carton 1
      to 460, each with a count, a weight and a photograph. Take samples by a plan that another officer could repeat, and
      keep a set for the defence. Under Articles 46 and 59 of the TRIPS Agreement competent authorities may order
      destruction or disposal outside the channels of commerce; such an order should say what is kept, for how long, and
      who witnesses the destruction. The certificate of destruction is the last link of the chain.
      `,
    ),
    section(
      'habit',
      'A test you can do today',
      `
      Take one exhibit from your store at random. Without asking anyone, can you say from the papers alone who had it at
      noon on every day since it was found? If you can, your chain holds. If you cannot, you have found the gap before the
      defence did, and there is still time to write it down.
      `,
    ),
  ],
  sources: cite('budapest', 'trips'),
};
