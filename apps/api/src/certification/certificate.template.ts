import { EVERY_SCRIPT } from '../platform/documents/typesetter.service.js';

/** The certificate in Typst. It reads one JSON object from `sys.inputs.facts`, so no name is ever parsed as markup. */
export const CERTIFICATE_TEMPLATE = String.raw`
#let facts = json(bytes(sys.inputs.facts))
#let ink = rgb("#16191f")
#let quiet = rgb("#4a505b")
#let rule = rgb("#dad6ca")
#let accent = rgb("#0f4c81")
#let scripts = ${EVERY_SCRIPT}
#let rtl-locale = facts.locale == "ar"
#set document(title: facts.title + " · " + facts.holderName, author: facts.issuer, date: none)
#set page(paper: "a4", flipped: true, margin: (x: 26mm, y: 22mm), fill: rgb("#fbfaf6"),
  background: place(center + horizon, rect(width: 100% - 16mm, height: 100% - 16mm, stroke: 0.6pt + ink)))
#set text(font: scripts, size: 11pt, fill: ink, lang: facts.locale, dir: if rtl-locale { rtl } else { ltr })
#set par(leading: 0.7em)

#let small(body) = text(size: 9pt, fill: quiet, body)

#grid(columns: (1fr, auto), align: (start, end),
  text(size: 14pt, weight: "semibold", facts.issuer),
  small(facts.levelLabel))
#v(4mm)
#line(length: 100%, stroke: 0.8pt + ink)
#v(1fr)
#small(facts.words.certifies)
#v(3mm)
#text(size: if facts.holderName.clusters().len() > 48 { 22pt } else { 32pt }, weight: "medium", hyphenate: false, facts.holderName)
#v(4mm)
#small(facts.words.completed)
#v(2mm)
#text(size: 19pt, fill: accent, weight: "medium", facts.title)
#v(1fr)
#line(length: 100%, stroke: 0.5pt + rule)
#v(3mm)
#grid(columns: (1fr, 1fr, 1.5fr, auto), column-gutter: 8mm, align: (start, start, start, end),
  [#small(facts.words.issued) \ #facts.issued],
  [#small(facts.words.expires) \ #facts.expires],
  [#small(facts.words.verify) \ #text(dir: ltr, size: 9pt, facts.verifyUrl) \ #text(dir: ltr, weight: "semibold", tracking: 0.06em, facts.code)],
  image(bytes(facts.qr), format: "svg", width: 26mm))
#v(2mm)
#text(size: 7.5pt, fill: quiet)[#facts.words.signed #text(dir: ltr, facts.keyId)]
`;
