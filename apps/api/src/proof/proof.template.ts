import { EVERY_SCRIPT } from '../platform/documents/typesetter.service.js';

/** The printed proof in Typst. It reads one JSON object from `sys.inputs.facts`, so no text of it is ever parsed as markup. */
export const PROOF_TEMPLATE = String.raw`
#let facts = json(bytes(sys.inputs.facts))
#let ink = rgb("#16191f")
#let quiet = rgb("#4a505b")
#let rule = rgb("#dad6ca")
#let accent = rgb("#0f4c81")
#let scripts = ${EVERY_SCRIPT}
#let way = if facts.locale == "ar" { rtl } else { ltr }
#set document(title: facts.words.title + " · " + facts.name, author: facts.issuer, date: none)
#set text(font: scripts, size: 9.5pt, fill: ink, lang: facts.locale, dir: way)
#set par(leading: 0.62em)
#let small(body) = text(size: 8pt, fill: quiet, body)
#set page(paper: "a4", margin: (x: 20mm, top: 22mm, bottom: 20mm),
  header: context if counter(page).get().first() > 1 { small(facts.words.title + " · " + facts.name) },
  footer: [#line(length: 100%, stroke: 0.4pt + rule) #small[#facts.issuer #h(1fr) #facts.words.page #context counter(page).display("1 / 1", both: true)]])

#let stripe(spans) = box(width: 100%, height: 2.4mm, stroke: 0.4pt + ink, clip: true, {
  for span in spans {
    let width = (span.to - span.from) * 100%
    let from = if way == rtl { (1 - span.to) * 100% } else { span.from * 100% }
    place(left + top, dx: from, rect(width: width, height: 2.4mm, fill: accent))
  }
})

#small(facts.issuer)
#v(1mm)
#text(size: 22pt, weight: "medium", facts.words.title)
#v(1mm)
#facts.words.of #text(weight: "semibold", hyphenate: false, facts.name), #facts.country \
#small(facts.asOf)
#v(3mm)
#line(length: 100%, stroke: 0.8pt + ink)
#grid(columns: (1fr, 1fr, 1fr), row-gutter: 4mm, column-gutter: 6mm, inset: (y: 1mm),
  ..facts.totals.map(((label, value)) => [#small(label) \ #text(size: 13pt, weight: "medium", value)]))
#line(length: 100%, stroke: 0.4pt + rule)
#if facts.courses.len() == 0 [#v(6mm) #facts.words.nothing]

#for course in facts.courses {
  v(5mm)
  block(sticky: true)[#text(size: 14pt, weight: "medium", fill: accent, course.title) \ #small(course.note)]
  for step in course.steps {
    block(breakable: true, above: 4mm, below: 2mm)[
      #block(sticky: true, below: 1.5mm)[#text(weight: "semibold", step.title) #h(2mm) #small(step.kind) \ #small(step.state)]
      #block(sticky: true, below: 1.5mm, stripe(step.spans))
      #for detail in step.details { block(above: 1mm, below: 1mm, small(detail)) }
    ]
  }
}

#if facts.attended.len() > 0 {
  v(6mm)
  block(sticky: true, text(size: 14pt, weight: "medium", facts.attendedTitle))
  for one in facts.attended { block(above: 2mm)[#text(weight: "semibold", one.title) \ #small(one.note)] }
}

#if facts.certificates.len() > 0 {
  v(6mm)
  block(sticky: true, text(size: 14pt, weight: "medium", facts.certificatesTitle))
  for one in facts.certificates {
    block(above: 2.5mm, breakable: false)[
      #text(weight: "semibold", one.title) #h(2mm) #small(one.state) \ #small(one.note) \
      #text(dir: ltr, size: 8pt, one.url)]
  }
}
#v(8mm)
#small[#facts.signedForm #text(dir: ltr, facts.keysAt)]
`;
