import type { ArticleContent } from '@provost/domain';
import { section } from '../../rich.js';
import { cite } from '../../sources.js';

/** Spanish uses “falsificado” in both trade law and health law, so this text always says of what: mark or product. */
export const wordsThatDecideEs: ArticleContent = {
  kind: 'article',
  sections: [
    section(
      'why-words',
      'Una caja, tres informes',
      `
      En el equipaje de un comerciante aparece una caja de comprimidos contra la malaria. El agente de aduanas escribe «marca
      falsificada». El inspector de la autoridad sanitaria escribe «producto médico falsificado». El laboratorio del
      fabricante escribe «calidad subestándar». Los tres quieren decir que la caja es mala. Ante el tribunal son tres
      afirmaciones distintas, que se prueban de tres maneras y conforme a tres leyes. A la defensa le basta con que una de
      ellas sea falsa.

      El dictamen del laboratorio de Rabat llegó al tribunal en su lengua, y nadie tradujo allí la palabra decisiva:

      >ar العيّنة لا تطابق المواصفات المرخَّصة، ولم يُثبَت أنها تحمل علامة مقلَّدة.
      `,
    ),
    section(
      'three-words',
      'Tres expresiones, tres pruebas',
      `
      - **Marca falsificada** se refiere a una *marca*. La mercancía o su embalaje lleva sin autorización una marca
        registrada, u otra que no se distingue de ella. Se prueba con el registro y con la declaración razonada del titular.
        La calidad no importa: una copia perfecta sigue siendo una falsificación de marca.
      - **Producto falsificado** se refiere a la *salud*. Desde mayo de 2017, la Organización Mundial de la Salud lo usa para
        los productos médicos cuya identidad, composición o procedencia se presenta de forma deliberada o fraudulentamente
        engañosa. La OMS dejó fuera de esta definición, a propósito, la propiedad intelectual. Como en español las dos
        expresiones comparten la palabra «falsificado», escriba siempre *de qué*: de la marca o del producto.
      - **Subestándar** se refiere a la *calidad*. Se usa para productos médicos autorizados que no cumplen sus normas o sus
        especificaciones. No hace falta que nadie haya mentido. Una fábrica con licencia y un proceso defectuoso puede
        producirlos.

      Un mismo objeto puede corresponder a dos expresiones. Una caja que copia la marca y contiene tiza es marca falsificada
      **y** producto falsificado. Un medicamento genérico, fabricado legalmente con su propio nombre, no es ninguna de las
      tres cosas, aunque el titular de una patente prefiera no verlo.

      |= Las tres expresiones, una al lado de otra
      | !Expresión | !Se refiere a | !Se prueba con | !Quién puede decirlo
      | !Marca falsificada | la marca | el registro y una declaración razonada | el titular
      | !Producto falsificado | la salud | los documentos, la procedencia, la composición | la autoridad sanitaria
      | !Subestándar | la calidad | la medición del laboratorio | el laboratorio, frente a la autorización

      fig figures/three-words.es.png 1200x860
      alt: Tres círculos que se cruzan: la marca falsificada se refiere a la marca, el producto falsificado a la salud, subestándar a la calidad. Una marca copiada con tiza dentro está en los dos primeros; un producto mal fabricado con marca copiada está en el primero y el tercero.
      credit: Dibujo: Colegio Meridian
      Las expresiones se cruzan: una misma caja puede estar en dos círculos, y entonces se prueba dos veces.
      `,
    ),
    section(
      'scale',
      '¿Qué dimensión tiene el problema?',
      `
      En noviembre de 2017 la OMS comunicó que alrededor de **uno de cada diez productos médicos** que circulan en los países
      de ingresos bajos y medianos era subestándar o falsificado.{{La estimación abarca productos comprados o muestreados en estudios de 2007 a 2016, y la OMS la llama aproximada. Véase [el comunicado](https://www.who.int/news/item/28-11-2017-1-in-10-medical-products-in-developing-countries-is-substandard-or-falsified).}} Los antipalúdicos y los antibióticos fueron los más
      notificados. Fíjese en lo que dice la cifra y en lo que no dice: reúne dos de las tres expresiones y no cuenta las
      falsificaciones de marca. La operación Pangea XVII, coordinada por INTERPOL de diciembre de 2024 a mayo de 2025, es
      una segunda advertencia: de los 50,4 millones de dosis incautadas en 90 países, la gran mayoría eran medicamentos *no
      autorizados*, y solo una pequeña parte llevaba una marca falsificada o engañosa.
      `,
    ),
    section(
      'law',
      'La palabra elige la ley',
      `
      Si puede probar la falsificación de la marca, se aplica el derecho de marcas y, con él, el artículo 61 del Acuerdo
      sobre los ADPIC. Si puede probar que el producto está falsificado, se aplica la legislación farmacéutica y, en muchos
      países, el **Convenio MEDICRIME** del Consejo de Europa (STCE 211), en vigor desde el 1 de enero de 2016 y abierto a
      Estados no europeos.{{Entró en vigor con la quinta ratificación; tres de las cinco primeras debían ser de miembros del Consejo de Europa (artículo 28).}} Protege la salud pública: entiende por falsificación la presentación engañosa de la identidad o
      la procedencia, y deja a un lado la propiedad intelectual. Por eso un caso puede ganarse con la ley sanitaria cuando
      el titular de la marca ni siquiera contesta a su carta.

      !practice La ley sanitaria suele traer la pena más grave y la retirada más rápida. Cuando tenga un medicamento en las manos,
      llame primero a la autoridad sanitaria y después al titular. Los pacientes no pueden esperar una declaración.

      § En la mayoría de los países conviven dos leyes: una protege la marca, la otra al paciente. Busque las dos, y pregunte
      qué autoridad puede incautar con cada una antes de abrir la primera caja.
      §GH Los medicamentos se rigen por la parte VII de la Public Health Act de 2012 (Act 851), que aplica la Food and Drugs
      Authority; las marcas, por la Trade Marks Act de 2004 (Act 664). Ante la duda, llame primero a esa autoridad.
      §MA Los medicamentos se rigen por la Ley 17-04, código del medicamento y de la farmacia; las marcas, por la Ley 17-97.
      Marruecos es parte en el Convenio MEDICRIME, en vigor para él desde el 1 de agosto de 2022.
      §FR El Código de Salud Pública define el medicamento falsificado (artículo L. 5111-3) y castiga su comercio (artículo
      L. 5421-13); el Código de la Propiedad Intelectual castiga la falsificación de marcas (artículos L. 716-9 y L. 716-10).
      §ES El Código Penal contiene ambas cosas: artículos 273 a 277 sobre propiedad industrial, artículos 361 y siguientes
      sobre medicamentos. España fue de los cinco primeros Estados en ratificar el Convenio MEDICRIME.
      `,
    ),
    section(
      'write',
      'Cómo escribirlo',
      `
      Mientras no haya hablado un perito, describa y no concluya. «Cuarenta cajas con el signo X, presuntamente de marca
      falsificada» podrá confirmarse después. «Cuarenta cajas falsas» solo podrá ser atacado.

      1. Describa lo que ve: marcas, números de lote, fechas, estado, cantidad.
      2. Diga por qué sospecha: precio, ruta, documentos, impresión, olor, temperatura.
      3. Escriba *presunto* junto a la palabra que quiere usar, y cite la ley en la que piensa.
      4. Anote quién lo confirmará y en qué fecha.

      Sea tan cuidadoso con la palabra como con el precinto. Los dos se abren en el juicio.
      `,
    ),
  ],
  sources: cite(
    ...(['whoTerms', 'who2017', 'medicrime', 'trips', 'pangeaXvii'] as const),
    ...(['ghanaHealth', 'moroccoHealth', 'franceHealth', 'spainHealth'] as const),
  ),
};
