import type { QuestionWords } from '../model.js';

/** The questions of topic “ip-crimes” in Spanish, by key; the English file holds which options are right. */
export const ipCrimesInSpanish: Readonly<Record<string, QuestionWords>> = {
  'ipc-threshold': {
    prompt:
      '¿Qué conducta debe poder perseguir penalmente todo miembro de la OMC según el artículo 61 del Acuerdo sobre los ADPIC?',
    options: {
      a: {
        text: 'Todo uso en el comercio de la marca registrada de otra persona, sea cual sea la intención',
        feedback:
          'Demasiado amplio: la mayoría de los usos no autorizados son infracciones civiles. El artículo 61 pide la falsificación dolosa a escala comercial.',
      },
      b: {
        text: 'La violación dolosa de una patente por un competidor',
        feedback: 'Los miembros pueden tipificarla, pero el tratado no lo exige.',
      },
      c: {
        text: 'La falsificación dolosa de marcas o la piratería lesiva del derecho de autor a escala comercial',
        feedback: 'Correcto: es el suelo común. La ley nacional puede ir más allá.',
      },
      d: {
        text: 'La compra de mercancías falsificadas para uso privado',
        feedback: 'Algunos países castigan al comprador, pero el artículo 61 no lo pide.',
      },
    },
    explanation:
      'El artículo 61 fija un mínimo: falsificación dolosa de marcas y piratería a escala comercial. Lo demás corresponde a la ley nacional.',
  },
  'ipc-falsified': {
    prompt:
      'Un laboratorio informa de que un medicamento es un «producto médico falsificado» en el sentido que usa la OMS desde mayo de 2017. ¿Qué ha quedado establecido?',
    options: {
      a: {
        text: 'Que su identidad, composición o procedencia se presentó de forma deliberada o fraudulentamente engañosa',
        feedback: 'Correcto. La expresión pertenece a la salud pública y no dice nada de las marcas.',
      },
      b: {
        text: 'Que lleva una marca registrada sin autorización',
        feedback: 'Eso es falsificación de marca. Un producto falsificado puede no llevar marca alguna.',
      },
      c: {
        text: 'Que un producto autorizado no cumple sus especificaciones de calidad',
        feedback: 'Eso es «subestándar». No exige engaño.',
      },
      d: {
        text: 'Que se importó sin el consentimiento de la persona que tiene la patente de su principio activo',
        feedback: 'La OMS dejó a propósito la propiedad intelectual fuera de la definición.',
      },
    },
    explanation:
      'En la OMS, «falsificado» se refiere al engaño sobre identidad, composición o procedencia. La marca es otra cuestión, y la calidad («subestándar»), una tercera.',
  },
  'ipc-generic': {
    prompt:
      'Un envío contiene un medicamento genérico con su propio nombre, autorizado por la autoridad sanitaria y de plena calidad. El titular de una patente se opone. ¿Qué es, para su informe?',
    options: {
      a: {
        text: 'Marca falsificada, puesto que el titular de la patente se opone',
        feedback: 'La falsificación de marca exige una marca copiada. Aquí no la hay.',
      },
      b: {
        text: 'Producto falsificado, puesto que se discute la procedencia',
        feedback: 'La procedencia se declara con verdad; no se engañó a nadie.',
      },
      c: {
        text: 'Subestándar hasta que decida un tribunal',
        feedback: 'La calidad no está en duda, y no la fija un tribunal.',
      },
      d: {
        text: 'Ninguna de las tres cosas: un posible litigio de patentes, civil en la mayoría de los países',
        feedback: 'Correcto. Llamarlo delito perjudicaría a los pacientes y a su caso.',
      },
    },
    explanation:
      'Un genérico lícito no es marca falsificada, ni producto falsificado, ni subestándar. El titular hace valer su patente, por regla general ante el juez civil.',
  },
  'ipc-wilful': {
    prompt: '¿Qué hechos ayudan a probar que un comerciante actuó con dolo? Puede haber varias respuestas correctas.',
    options: {
      a: {
        text: 'Una segunda contabilidad en un cajón cerrado con llave',
        feedback: 'Ocultar las cifras verdaderas habla de conocimiento.',
      },
      b: { text: 'La mala calidad de las mercancías', feedback: 'Por sí sola no muestra nada de lo que sabía.' },
      c: {
        text: 'Un aviso del titular, abierto y sin contestar',
        feedback: 'Después del aviso no puede decir que no lo sabía.',
      },
      d: {
        text: 'Pagó la décima parte de cualquier precio mayorista honrado, en efectivo y sin factura',
        feedback: 'Ese precio y esa forma de pago sugieren que cerró los ojos.',
      },
      e: {
        text: 'Lleva más de diez años en el negocio',
        feedback: 'La experiencia puede apoyar otros hechos, pero no prueba la intención.',
      },
    },
    explanation:
      'El dolo se prueba con lo que la persona sabía o se negó a ver: ocultación, avisos, precio y forma de pago.',
  },
  'ipc-scale': {
    prompt: '¿Cómo entendió el grupo especial de la OMC, en el asunto DS362 (2009), la expresión «a escala comercial»?',
    options: {
      a: {
        text: 'Como un mínimo de 500 artículos o un valor de 10 000 USD',
        feedback: 'El grupo rechazó un número fijo; umbrales así son nacionales.',
      },
      b: {
        text: 'Como todo acto realizado con ánimo de lucro',
        feedback: 'El lucro por sí solo no bastaba: la escala es cuestión de magnitud.',
      },
      c: {
        text: 'Como la magnitud de la actividad comercial habitual para ese producto en ese mercado',
        feedback: 'Correcto. El mismo número puede ser pequeño para camisas e inmenso para piezas de avión.',
      },
      d: {
        text: 'Como una actividad que cruza al menos una frontera y en la que participan más personas que el importador y el comprador',
        feedback: 'La frontera importa para la aduana y la delincuencia organizada, no para este criterio.',
      },
    },
    explanation:
      'La escala comercial depende del producto y del mercado. Por eso conviene contar con un perito del mercado.',
  },
  'ipc-labels': {
    prompt:
      'En un paquete encuentra 3000 etiquetas impresas con una marca registrada y ninguna mercancía. ¿Pueden ser «mercancías de marca falsificadas» en el sentido del Acuerdo sobre los ADPIC?',
    options: {
      a: {
        text: 'No: una etiqueta sola es papel, y nada puede engañar al comprador hasta que se fija a mercancías de la misma clase',
        feedback: 'Es el argumento que busca ganar quien separa las rutas.',
      },
      b: {
        text: 'Sí: la definición del tratado nombra las mercancías «incluido su embalaje», y muchas leyes nacionales nombran también las etiquetas',
        feedback: 'Correcto. Compruebe cómo lo dice su ley y busque la segunda ruta.',
      },
      c: {
        text: 'Solo si las mercancías sin marca se hallan en el mismo país',
        feedback: 'La definición no exige que se hallen las mercancías.',
      },
      d: {
        text: 'Solo si se detiene al impresor',
        feedback: 'Que se detenga a alguien no cambia lo que es el objeto.',
      },
    },
    explanation:
      'Etiquetas y mercancías suelen viajar separadas. El embalaje está en la definición, y la ley nacional suele nombrar también etiquetas y componentes.',
  },
  'ipc-parallel': {
    prompt:
      'Un comerciante sin contrato con el titular de la marca importa zapatos auténticos que ese titular vendió primero en el extranjero. ¿Cómo se llama esto?',
    options: {
      a: {
        text: 'Importación paralela',
        feedback: 'Correcto: mercancía auténtica por otro canal. Los países difieren en si el titular puede oponerse.',
      },
      b: { text: 'Falsificación de marca', feedback: 'La marca la puso su titular. No se falsificó nada.' },
      c: { text: 'Piratería', feedback: 'La piratería se refiere a copias de obras hechas sin consentimiento.' },
      d: { text: 'Indicación falsa de origen', feedback: 'El origen que figura en los zapatos es verdadero.' },
    },
    explanation:
      'Las importaciones paralelas son mercancías auténticas. El Acuerdo sobre los ADPIC no obliga a aplicarles medidas en frontera.',
  },
  'ipc-report-words': {
    prompt: 'Ningún perito ha examinado aún las cuarenta cajas que usted incautó. ¿Qué frase corresponde a su informe?',
    options: {
      a: {
        text: '«Se incautaron cuarenta cajas de marca falsificada.»',
        feedback: 'Es una conclusión que nadie ha probado todavía.',
      },
      b: {
        text: '«Se incautaron cuarenta cajas de medicamentos falsos y peligrosos.»',
        feedback: 'Varias conclusiones en una línea, y ninguna probada.',
      },
      c: {
        text: '«Se incautaron cuarenta cajas; se desconoce su origen.»',
        feedback: 'Es cierto, pero calla por qué actuó y qué sospecha.',
      },
      d: {
        text: '«Se incautaron y precintaron cuarenta cajas con el signo X, lote 0417, presuntamente de marca falsificada por el precio y la impresión.»',
        feedback: 'Correcto: describe, da razones y dice «presuntamente».',
      },
    },
    explanation: 'Describa, dé razones y diga «presunto». La conclusión corresponde al perito y al tribunal.',
  },
  'ipc-medicrime': {
    prompt: '¿Qué afirmaciones sobre el Convenio MEDICRIME son verdaderas? Puede haber varias respuestas correctas.',
    options: {
      a: {
        text: 'Obliga a sus partes a proteger las marcas de los medicamentos',
        feedback: 'Deja a un lado la propiedad intelectual; protege la salud pública.',
      },
      b: {
        text: 'Está en vigor desde el 1 de enero de 2016',
        feedback: 'Se abrió en Moscú el 28 de octubre de 2011 y entró en vigor en 2016.',
      },
      c: {
        text: 'Pueden adherirse Estados que no son miembros del Consejo de Europa',
        feedback: 'Está abierto al mundo.',
      },
      d: {
        text: 'Solo se aplica si denuncia el titular de la marca',
        feedback: 'El titular no tiene esa llave. El interés lesionado es la salud pública.',
      },
    },
    explanation:
      'MEDICRIME (STCE 211) es un tratado penal sobre la salud pública, abierto a todos los Estados y en vigor desde el 1 de enero de 2016.',
  },
};
