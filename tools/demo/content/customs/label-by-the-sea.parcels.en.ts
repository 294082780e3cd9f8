import type { Manifest } from '@provost/domain';

/** What the data of the air hub say of twenty parcels; five of them carry a piece of the same jar. */
export const labelColumns: readonly string[] = ['Parcel, declared as', 'Weight', 'Value', 'Consignee', 'In the data'];

const row = (id: string, hit: boolean, [declared, ...cells]: readonly string[], reason: string): Manifest => ({
  ...{ id, cells: [`A-${id.slice(1)}: ${declared}`, ...cells], hit, reason },
});

// prettier-ignore
export const labelParcels: readonly Manifest[] = [
  row('a01', false, ['Perfume, 12 pieces', '6 kg', 'USD 780', 'Duty-free shop, ferry terminal', 'Invoice and codes of the maker; monthly order'], 'Genuine. Kind of goods, price, papers and buyer agree.'),
  row('a02', false, ['Velanthe creams, 48 pieces', '7 kg', 'USD 2,900', 'Harbour Apothecary', 'Sent by Velanthe itself; licensed dealer'], 'Genuine, and dear. The name of a brand is no sign.'),
  row('a03', true, ['Stationery', '15.2 kg', 'USD 30', 'Blue Heron Stationers', 'Freight USD 214; telephone as in the lease of unit 14'], 'A roll of 11,400 labels. Freight seven times the value, and a telephone that answers in the zone.'),
  row('a04', false, ['Books, used', '9 kg', 'USD 60', 'School of navigation', 'Sender known; list of titles'], 'Books on the stars. A list of titles is what honest papers look like.'),
  row('a05', false, ['Labels for wine', '12 kg', 'USD 410', 'Tarrow Hills winery', 'Own design, own bottling; twice a year'], 'Labels, but the owner of the name ordered them. Labels alone are half a sign.'),
  row('a06', false, ['Shoes, returned', '1.1 kg', 'USD 90', 'Online shop, returns desk', 'Return number in the shop’s own system'], 'A pair that did not fit.'),
  row('a07', true, ['Printed samples', '22.0 kg', 'no value', 'Marina Nails, beauty salon', 'Paid in cash; sender’s street as A-03'], '4,000 folding boxes, flat. Nobody needs twenty-two kilograms of samples.'),
  row('a08', false, ['Car mirror', '2.3 kg', 'USD 45', 'Garage in Mole Street', 'Part number fits the model'], 'A mirror.'),
  row('a09', false, ['Glass jars, empty', '24 kg', 'USD 190', 'Quayside Honey', 'Regular order before the harvest'], 'Jars for honey. They fit the trade of the person who ordered them.'),
  row('a10', false, ['Spare part, crane', '31 kg', 'USD 1,150', 'Port authority', 'Order number; maker’s invoice'], 'A brake disc for crane 4.'),
  row('a11', true, ['Machine part, used', '9.4 kg', 'USD 45', 'Private person, staff hostel of the zone', 'New machine part from a maker of printing plates'], 'A heated plate with a name in mirror writing. “Used”, and wrapped by the maker.'),
  row('a12', false, ['Phone covers, 40', '3 kg', 'USD 120', 'Kiosk at the station', 'Plain; invoice; third order'], 'Plain covers, as declared.'),
  row('a13', false, ['Medicine, personal', '0.4 kg', 'USD 35', 'Private person', 'Copy of a prescription'], 'Three boxes, as prescribed. A matter for the health rules, not for this search.'),
  row('a14', true, ['Plastic caps', '31 kg', 'USD 60', 'Blue Heron Stationers', 'A stationer; sender unknown until last week'], '12,000 caps with a name pressed into them. A stationer has no use for caps.'),
  row('a15', false, ['Printing ink', '8 kg', 'USD 260', 'Tarrow Tribune', 'Safety sheet enclosed; monthly'], 'Ink for the newspaper. Ink alone is half a sign.'),
  row('a16', false, ['Documents', '0.3 kg', 'no value', 'Notary', 'Between two notaries'], 'A deed of sale.'),
  row('a17', false, ['T-shirts, plain, 60', '11 kg', 'USD 210', 'Football club', 'Ordered by the club for its fair'], 'Plain, and meant to stay so: the club prints its own name.'),
  row('a18', true, ['Gift, stickers', '4.8 kg', 'USD 5', '“A. Corbin”, parcel shop', 'Prepaid with the card that paid A-03'], 'Hologram seals, 20,000 of them. Nearly five kilograms of stickers are no gift.'),
  row('a19', false, ['Tea, 5 packets', '2.5 kg', 'USD 40', 'Private person', 'From a country that was in the news'], 'Tea. News is no sign.'),
  row('a20', false, ['Toys, birthday', '1.6 kg', 'USD 25', 'Private person', 'Sender and receiver of one name'], 'A wooden train for a child.'),
];
