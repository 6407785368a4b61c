/** Facts about levers in Spanish. */
import type { FactTexts } from "./lever-facts.js";

const fact = (is: string, examples: string, watch: string, bears: string): FactTexts => ({
  is,
  examples,
  watch,
  bears,
});

export const factsEs: Readonly<Record<string, FactTexts>> = {
  "us.treatment-places": fact(
    "Lugares de tratamiento con medicamentos para el trastorno por consumo de opioides, los que se pagan y atienden.",
    "Francia abrió la prescripción a los médicos generales en los años noventa; varios estados de EE. UU. pagaron más lugares con seguro público.",
    "Personas en tratamiento y, años después, muertes por sobredosis. Un lugar del que la gente se va cambia poco.",
    "Pagan los presupuestos públicos. Ganan quienes consumen y sus familias; no se sabe de nadie que pierda.",
  ),
  "us.naloxone-kits": fact(
    "Dosis de naloxona repartidas en un año, que revierten una sobredosis de opioides si alguien está ahí para usarlas.",
    "Programas comunitarios en los estados de EE. UU.; venta sin receta desde 2023.",
    "Muertes por sobredosis. Se discute cuánto ayudan más dosis donde ya hay muchas: vea el punto en disputa sobre la naloxona.",
    "Pagan los presupuestos públicos. Ganan quienes sufren una sobredosis.",
  ),
  "us.drug-checking": fact(
    "Proporción de quienes consumen que pueden saber qué contiene la droga antes de usarla.",
    "Tiras reactivas de fentanilo, hoy legales en la mayoría de los estados de EE. UU.; servicios que analizan muestras en algunas ciudades.",
    "Muertes entre las personas alcanzadas. No se halló ningún estudio de su efecto sobre la sobredosis.",
    "Pagan poco los presupuestos públicos. Ganan quienes consumen, si funciona.",
  ),
  "us.prevention": fact(
    "Proporción de jóvenes en riesgo que reciben programas para no empezar.",
    "Programas para escuelas y familias, algunos probados en ensayos.",
    "Personas con trastorno, lentamente: las muertes siguen al inicio con años de retraso.",
    "Pagan los presupuestos públicos. Ganan los jóvenes, más tarde.",
  ),
  "us.gun-sale-rules": fact(
    "Lo que la ley de EE. UU. y su aplicación exigen a las armerías y a quienes compran rifles.",
    "Leyes estatales sobre armerías, ventas múltiples y ventas entre particulares; la prohibición federal de rifles de 1994 a 2004.",
    "Primero las armas que llegan a México, años después las que se tienen, al final los homicidios. Las ventas suben antes de que rija una regla.",
    "Cargan con la regla compradores y armerías de EE. UU. Gana la gente en México, si hay menos armas.",
  ),
  "us.southbound-inspection": fact(
    "Proporción de vehículos que salen de EE. UU. hacia México revisados en busca de armas y efectivo.",
    "Las revisiones van y vienen; un proyecto del Senado de 2023 pedía una proporción fija.",
    "Las armas que llegan y lo que los grupos pagan por ellas. Los decomisos siguen al esfuerzo y por sí solos dicen poco.",
    "Viajeros y comercio esperan más. Pagan los presupuestos de ambos países.",
  ),
  "joint.gun-tracing": fact(
    "Proporción de armas aseguradas en México que se rastrean hasta su venta y llegan a los tribunales.",
    "Rastreo de la agencia de EE. UU. a petición de México.",
    "Las armas que llegan. Termina donde se retira la cooperación, y no se ha mostrado ningún efecto sobre el flujo.",
    "Pagan los presupuestos de ambos países. Cargan con ello las armerías que venden a prestanombres.",
  ),
  "mx.arrests": fact(
    "Integrantes de grupos criminales detenidos y retenidos en una semana.",
    "El modelo publicado de 150 grupos se ajustó a las detenciones de una década.",
    "Integrantes frente a reclutados: a quien se detiene se le reemplaza. Cárceles, y personas inocentes retenidas.",
    "Personas presas sin sentencia y sus familias; fuerzas del Estado; presupuestos de México.",
  ),
  "mx.leader-removals": fact(
    "Líderes de grupos capturados o muertos en un año.",
    "La campaña de México desde 2006; capturas de los últimos años.",
    "Homicidios después de una remoción y grupos que se dividen. Los estudios no coinciden en cuánto dura: vea el punto en disputa.",
    "Quienes viven donde se rompe un grupo; integrantes de las fuerzas del Estado atacados en respuesta.",
  ),
  "mx.recruitment-prevention": fact(
    "Proporción de quienes se unirían a un grupo y no llegan a hacerlo.",
    "El modelo publicado pregunta qué haría reducir el reclutamiento a la mitad; los programas que lo logran son pocos y poco medidos.",
    "Integrantes de grupos y muertes entre ellos. No se sabe cuánto cuesta prevenir un reclutamiento.",
    "Pagan los presupuestos de México. Ganan sobre todo hombres jóvenes y quienes viven cerca de ellos.",
  ),
  "mx.clearance": fact(
    "Proporción de homicidios por los que se acusa a alguien.",
    "La mayoría de los homicidios en México queda impune; ningún estado ha subido la proporción de un modo que se haya medido.",
    "Homicidios. En México no se ha medido el efecto de esclarecer más: esto es un juicio.",
    "Fiscalías y tribunales, y los presupuestos detrás. Ganan las familias de las víctimas.",
  ),
  "mx.military-deployment": fact(
    "Soldados y marinos en tareas de seguridad pública en México.",
    "Despliegues desde 2006, más desde 2018.",
    "Homicidios, personas muertas por fuerzas del Estado y fuerzas muertas.",
    "Civiles donde se usa la fuerza, soldados y las policías a las que reemplazan.",
  ),
  "mx.transfers": fact(
    "Personas presas que México entrega a Estados Unidos en un año, por extradición o de otro modo.",
    "Extradiciones ordinarias y las entregas en grupo de 2025 y enero de 2026.",
    "Cooperación, divisiones de grupos y lo que digan los tribunales de entregas fuera de la extradición.",
    "Las personas entregadas y quienes viven donde se dividen sus grupos.",
  ),
  "mx.border-troops": fact(
    "Tropas mexicanas colocadas en la frontera norte.",
    "La operación de febrero de 2025.",
    "Encuentros en la frontera y cooperación. Las tropas en la frontera no están en otro lugar.",
    "Migrantes y los lugares que dejan las tropas.",
  ),
  "joint.intelligence": fact(
    "Proporción de detenciones basadas en inteligencia compartida.",
    "Trabajo conjunto que ha crecido y disminuido con la confianza entre los dos gobiernos.",
    "Lo que una detención quita a un grupo. Nunca pasa de lo que permite la cooperación.",
    "Fuentes y oficiales cargan con el riesgo. Ambos gobiernos ceden algo de control.",
  ),
  "us.northbound-inspection": fact(
    "Proporción de vehículos que entran a Estados Unidos y son escaneados.",
    "Grandes escáneres en los puertos de entrada, cuya proporción ha subido desde 2020.",
    "Precio y pureza del fentanilo, por un tiempo: quienes envían cambian de vía en meses.",
    "Viajeros y comercio esperan. Pagan los presupuestos de Estados Unidos.",
  ),
  "joint.precursor-control": fact(
    "Proporción de la oferta de precursores químicos que se cierra.",
    "Controles sobre químicos de metanfetamina y heroína desde los años noventa; conversaciones con China sobre los del fentanilo.",
    "Pureza y muertes, y qué tan rápido se recupera la oferta: meses en unos casos, años en otros.",
    "El comercio químico lícito. Quienes consumen cargan con el riesgo de sustancias nuevas.",
  ),
  "us.sanctions": fact(
    "Designación de grupos y órdenes que apartan a bancos de las finanzas de EE. UU.",
    "Designaciones de febrero de 2025; órdenes contra dos bancos y una casa de bolsa en 2025.",
    "Ingresos de los grupos, sobre los que las auditorías no hallaron efecto medible; el costo para empresas lícitas y para quienes envían dinero.",
    "Clientes de bancos apartados, empresas lícitas, familias que reciben remesas.",
  ),
  "us.force-at-sea": fact(
    "Ataques de EE. UU. a embarcaciones en el mar en un mes.",
    "La campaña que empezó en septiembre de 2025.",
    "Personas muertas, frente a la oferta: no se ha medido ningún efecto sobre el flujo de drogas a ningún ritmo.",
    "Las personas a bordo, cuya culpa no examinó ningún tribunal, y sus familias.",
  ),
  "us.force-on-land": fact(
    "Si Estados Unidos usa la fuerza en suelo mexicano, y si México consiente.",
    "Programas en Pakistán y Yemen con consentimiento abierto o tácito; incursiones sueltas sin él.",
    "Civiles muertos, represalias, cooperación, comercio y derecho, que acompañan a todo resultado de la fuerza.",
    "Quienes viven cerca, fuerzas del Estado atacadas en respuesta, ciudadanos de EE. UU. en México, la relación entre los dos países.",
  ),
  "us.force-rate": fact(
    "Ataques en tierra en un mes; actúa solo donde se usa la fuerza en tierra.",
    "Pakistán desde 2004; el ritmo en el mar a fines de 2025.",
    "Con él suben los civiles muertos. Lo que destruye un ataque es un juicio amplio.",
    "Como en la fuerza en tierra, en proporción.",
  ),
  "us.force-aim": fact(
    "Proporción de ataques dirigidos a líderes; el resto, a laboratorios.",
    "Ataques a líderes en Pakistán, a laboratorios en Afganistán.",
    "Divisiones y represalias tras los líderes; oferta tras los laboratorios, que se reconstruyen.",
    "Como en la fuerza en tierra.",
  ),
  "mx.co-operation-withheld": fact(
    "La parte de su trabajo conjunto con Estados Unidos que el gobierno de México retiene por decisión.",
    "En diciembre de 2020 una ley sobre agentes extranjeros frenó el trabajo conjunto cerca de un año.",
    "Las detenciones guiadas por inteligencia compartida, el rastreo de armas, las personas detenidas en la frontera y el comercio.",
    "Las personas de ambos países que dependen de lo que los dos gobiernos hacen juntos, y el comercio en la frontera.",
  ),
  "us.leverage": fact(
    "Presión por amenaza de aranceles, contada en amenazas como la de febrero de 2025.",
    "La amenaza de febrero de 2025, tras la cual México envió tropas a la frontera.",
    "Cooperación, que sube primero; el rechazo que crece con el uso; comercio perdido.",
    "Exportadores, importadores y compradores de ambos países; empleos que viven del comercio.",
  ),
};
