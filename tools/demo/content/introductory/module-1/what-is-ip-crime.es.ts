import type { ArticleContent } from '@provost/domain';
import { section } from '../../rich.js';
import { cite } from '../../sources.js';

export const whatIsIpCrimeEs: ArticleContent = {
  kind: 'article',
  sections: [
    section(
      'rights',
      'Cuatro derechos, y el punto donde empieza el delito',
      `
      La **marca** dice al comprador quién responde de un producto. El **derecho de autor** protege una obra: una película,
      un libro, un programa informático. El **diseño** protege el aspecto de un objeto, y la **patente**, una invención. Los
      cuatro pertenecen a alguien, y ese titular puede permitir que otros los usen.

      Usar uno de esos derechos sin permiso es una *infracción*. La mayoría de las infracciones se resuelven entre empresas,
      ante un juez civil, sin que intervenga ningún policía. El **delito contra la propiedad intelectual** es la parte que
      persigue el Estado, porque el daño no termina en el titular: se engaña a un comprador, se pone en peligro a un
      paciente, se defrauda a la hacienda pública y se paga a un grupo criminal.
      `,
    ),
    section(
      'threshold',
      'El umbral: dolo y escala comercial',
      `
      El suelo común del derecho mundial es el artículo 61 del Acuerdo sobre los ADPIC, en vigor desde el 1 de enero de 1995.
      Todo miembro de la Organización Mundial del Comercio debe prever procedimientos y sanciones penales al menos para la
      **falsificación dolosa de marcas** y para la **piratería lesiva del derecho de autor, dolosa y a escala comercial**.
      Las sanciones deben comprender la prisión, la multa o ambas, y ser lo bastante graves para disuadir.

      Dos conceptos soportan casi todo el peso ante el tribunal:

      - **Dolo.** El sospechoso sabía, o cerró los ojos. Un almacén oculto, una doble contabilidad, un precio muy inferior a
        cualquier suministro honrado y unas advertencias sin respuesta hablan de conocimiento.
      - **Escala comercial.** En 2009, un grupo especial de la OMC la entendió como la magnitud de la actividad comercial
        habitual para ese producto en ese mercado. No hay un número fijo: doscientas camisas pueden ser una existencia
        pequeña, y doscientas piezas de avión, una enorme.

      La ley nacional puede ir más allá de ese suelo, y a menudo lo hace. Conozca su propia ley antes de citar el tratado.
      `,
    ),
    section(
      'forms',
      'Cinco formas que encontrará',
      `
      1. **Mercancías de marca falsificada**: productos o embalajes que llevan sin autorización una marca idéntica a otra
         registrada, o que no se distingue de ella en sus aspectos esenciales.
      2. **Etiquetas y componentes separados de las mercancías**: productos sin marca por una ruta y marcas por otra, que se
         unen cerca del comprador.
      3. **Copias pirata**: desde discos prensados hasta la retransmisión ilícita de deporte en directo.
      4. **Tiendas en línea** que cobran en un país, almacenan en otro y registran el dominio en un tercero.
      5. **Productos desviados o reetiquetados**: auténticos, pero con fecha, origen o contenido falsos. Pueden infringir la
         legislación alimentaria, farmacéutica o de fraude aunque no se copie ninguna marca.
      `,
    ),
    section(
      'not-crime',
      'Lo que no lo es',
      `
      Algunos casos parecen delito y no lo son. Las **importaciones paralelas** son mercancías auténticas, vendidas por
      primera vez con el consentimiento del titular y traídas por otro canal; el Acuerdo sobre los ADPIC no obliga a los
      países a detenerlas en la frontera. Un **producto parecido** con nombre propio puede ser competencia desleal. Un
      **litigio de patentes** entre dos fabricantes es, en la mayoría de los países, un asunto civil.

      ! Si el titular del derecho hubiera podido venderle ese mismo objeto, probablemente no está usted ante una
      falsificación. Pregunte antes de acusar.
      `,
    ),
    section(
      'first-hour',
      'Cinco preguntas para la primera hora',
      `
      1. ¿Qué derecho está en juego, y está registrado **aquí**, para **estas** mercancías?
      2. ¿Quién puede decir, con razones, que estas mercancías no son auténticas?
      3. ¿Qué demuestra el conocimiento y qué demuestra la escala?
      4. ¿Protege mejor al público otra ley: medicamentos, alimentos, seguridad de los productos, aduanas, estafa?
      5. ¿Quién más debe saberlo hoy: la aduana, la autoridad sanitaria, la fiscalía, el titular del derecho?

      Anote las respuestas con la hora. Son la primera página de su expediente, y los módulos siguientes desarrollan cada
      una de ellas.
      `,
    ),
  ],
  sources: cite('trips', 'ds362'),
};
