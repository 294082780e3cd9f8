import type { Manifest } from '@provost/domain';

/** What the data say of twenty parcels on a belt. Seven of them hold counterfeits, and one of the seven no profile could find. */
export const beltColumns: readonly string[] = [
  'Parcel, declared as',
  'Weight',
  'Value',
  'Receiver',
  'Sender, telephone',
];

const row = (id: string, hit: boolean, [declared, ...cells]: readonly string[], reason: string): Manifest => ({
  ...{ id, cells: [`No. ${Number(id.slice(1))}: ${declared}`, ...cells], hit, reason },
});
const SLICE = 'Two hundred cubes with magnets in a plain bag, without a box. One of five slices of the same loaf.';

// prettier-ignore
export const beltParcels: readonly Manifest[] = [
  row('p01', false, ['Jumper, gift', '810 g', 'USD 20', 'A. Holt, Pine Road 3', 'M. Holt · 402'], 'A jumper. One family, one name.'),
  row('p02', false, ['Spices', '1,180 g', 'USD 15', 'Corner Kitchen', 'Bazaar Est. · 118, from the country in the news'], 'Spices, as every month. The country was in the news; the cook was not.'),
  row('p03', true, ['Plastic toy, gift', '640 g', 'USD 9', 'J. Pell, Quince Street 4', 'E. Moss · 771'], SLICE),
  row('p04', false, ['Running shoes, returned', '990 g', 'USD 85', 'Online shop, returns', 'B. Ode · 265'], 'A pair that pinched, with the shop’s own return slip.'),
  row('p05', false, ['Embroidery', '510 g', 'USD 30', 'Craft fair, stand 12', 'Women’s guild · 983, from the country in the news'], 'Tablecloths, each with the name of the woman who made it.'),
  row('p06', true, ['Toy game, gift', '640 g', 'USD 9', 'K. Amadi, Quince Street 6', 'P. Lunn · 771'], SLICE),
  row('p07', false, ['Perfume, 2 pieces', '580 g', 'USD 140', 'I. Strand, Elm Court 9', 'Known retailer · 300, with invoice'], 'Genuine. The kind of goods alone is a weak sign.'),
  row('p08', false, ['Headphones of a known brand', '700 g', 'USD 260', 'T. Wray, Station Road', 'The brand’s own shop · 550'], 'Genuine, with a serial number that the maker knows.'),
  row('p09', true, ['Plastic toy, gift', '640 g', 'USD 9', 'E. Tarrant, Quince Street 8', 'R. Voss · 771'], SLICE),
  row('p10', false, ['Vitamins', '320 g', 'USD 18', 'S. Ilves, Pine Road 17', 'Chemist · 204, own brand'], 'Vitamins of a chemist who sells vitamins.'),
  row('p11', true, ['Printed card', '3,100 g', 'USD 12', 'Flat 2, Quince Street 1', 'Print & Go · 436, booked by the account of No. 3'], 'Two hundred flat boxes that say Klikkle. The goods of five parcels, waiting for their dress.'),
  row('p12', false, ['Watch strap', '90 g', 'USD 11', 'D. Rowe, Mill Lane 8', 'Leather shop · 715'], 'A strap without a name.'),
  row('p13', true, ['Blocks, present', '640 g', 'USD 8', 'L. Orsini, Quince Street 10', 'T. Hahn · 771'], SLICE),
  row('p14', false, ['Sunglasses of a known brand', '280 g', 'USD 190', 'Optician, Market Place', 'Importer · 608, with invoice'], 'Genuine. An optician who buys from the importer.'),
  row('p15', true, ['Books, used', '900 g', 'USD 25', 'N. Quaye, Mill Lane 2', 'Bookseller · 157, ten parcels a month'], 'A hollow book with eleven watch dials. Nothing in the data could have told you: this is what a lot is for.'),
  row('p16', false, ['Coffee', '1,020 g', 'USD 22', 'Office, Harbour Street', 'Roaster · 871'], 'Coffee. Its telephone has the right figures in another order.'),
  row('p17', true, ['Plastic toy, gift', '640 g', 'USD 9', 'F. Noor, Quince Street 12', 'C. Dale · 771'], SLICE),
  row('p18', false, ['Scarf and prayer beads', '410 g', 'USD 10', 'H. Sahin, Elm Court 2', 'F. Sahin · 690, from the country in the news'], 'A gift from a mother. Neither origin nor faith is a sign.'),
  row('p19', false, ['Phone case', '180 g', 'USD 14', 'O. Brandt, Station Road', 'Web shop · 322'], 'A plain case, as in the picture of the shop.'),
  row('p20', false, ['Seeds', '60 g', 'USD 6', 'Allotment club', 'Seed exchange · 499'], 'Beans. A paper for the plant health service was enclosed.'),
];
