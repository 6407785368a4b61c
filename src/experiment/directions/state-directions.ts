/** Directions of the state's response in Mexico: arrests, leaders, prevention, troops, clearance. */
import { inBoth } from "../../evidence/bilingual.js";
import {
  atEnd,
  FIRST_YEAR_ON,
  FIVE_YEARS_ON,
  LAST_FIVE_YEARS,
  least,
  most,
  mostDuring,
  none,
  set,
  TO_THE_END,
  total,
  twice,
  without,
} from "./courses.js";
import type { Direction } from "./direction.js";

const LEADERS = ["cartels.F12", "cartels.F14", "cartels.F17"];
const EVERY_READING = ["joint", "calderon", "lindo", "phillips"].map((state) => ({
  "leader-removal": state,
}));

export const stateDirections: readonly Direction[] = [
  {
    id: "state.arrests-fewer-members",
    says: inBoth("Arrests doubled: fewer members.", "Detenciones al doble: menos integrantes."),
    change: twice("mx.arrests"),
    reading: atEnd("total_members", FIVE_YEARS_ON),
    expected: "down",
    because: inBoth(
      "Members behind bars are no members for a time.",
      "Quienes están presos dejan de ser integrantes por un tiempo.",
    ),
    sources: ["cartels.F07", "cartels.C-arrests-doubled"],
  },
  {
    id: "state.arrests-violence-depends",
    says: inBoth(
      "Arrests doubled: violence between groups changes either way.",
      "Detenciones al doble: la violencia entre grupos cambia en un sentido u otro.",
    ),
    change: twice("mx.arrests"),
    reading: total("member_deaths", FIVE_YEARS_ON),
    expected: "depends",
    because: inBoth(
      "Fewer members fight less; but enforcement of every kind was followed by violence between groups, and only enforcement aimed at the most violent lowers it in theory.",
      "Menos integrantes pelean menos; pero a toda acción del Estado siguió violencia entre grupos, y en teoría solo la reduce la dirigida a los más violentos.",
    ),
    sources: ["cartels.F23", "cartels.F26", "cartels.F07"],
  },
  {
    id: "state.no-arrests-more-members",
    says: inBoth("No arrests: more members.", "Sin detenciones: más integrantes."),
    change: none("mx.arrests"),
    reading: atEnd("total_members", FIVE_YEARS_ON),
    expected: "up",
    because: inBoth(
      "Prison is the larger part of what groups lose.",
      "La prisión es la mayor parte de lo que pierden los grupos.",
    ),
    sources: ["cartels.F04", "cartels.F11"],
  },
  {
    id: "state.arrests-refilled",
    says: inBoth(
      "Arrests doubled: more are recruited for each member there is.",
      "Detenciones al doble: se recluta más por cada integrante que hay.",
    ),
    change: twice("mx.arrests"),
    reading: total("recruits_per_member", LAST_FIVE_YEARS),
    expected: "depends",
    because: inBoth(
      "Fewer share the income, so that pay draws more in; the risk of prison keeps others away.",
      "El ingreso se reparte entre menos y la paga atrae más; el riesgo de prisión aleja a otros.",
    ),
    sources: ["cartels.pc-code-2025a", "cartels.F23"],
  },
  {
    id: "state.leaders-more-splinters",
    says: inBoth(
      "More leaders removed: more splinters.",
      "Más líderes capturados o muertos: más escisiones.",
    ),
    change: most("mx.leader-removals"),
    reading: atEnd("splinters", FIVE_YEARS_ON),
    expected: "up",
    because: inBoth(
      "With an open succession groups split.",
      "Con la sucesión abierta, los grupos se dividen.",
    ),
    sources: ["cartels.F19", "cartels.F27", "cartels.F24"],
  },
  {
    id: "state.leaders-more-deaths-at-first",
    says: inBoth(
      "More leaders removed: more members killed in the first year.",
      "Más líderes capturados o muertos: más integrantes muertos en el primer año.",
    ),
    change: most("mx.leader-removals"),
    under: EVERY_READING.slice(0, 3),
    reading: total("member_deaths", FIRST_YEAR_ON),
    expected: "up",
    because: inBoth(
      "Drug-related killings rise for months after a removal.",
      "Los homicidios vinculados a drogas suben por meses tras la caída de un líder.",
    ),
    sources: LEADERS,
  },
  {
    id: "state.leaders-by-study-depends",
    says: inBoth(
      "More leaders removed: how deaths change depends on the study.",
      "Más líderes capturados o muertos: el cambio en muertes depende del estudio.",
    ),
    change: most("mx.leader-removals"),
    under: EVERY_READING,
    reading: total("member_deaths", FIRST_YEAR_ON),
    expected: "depends",
    because: inBoth(
      "One study finds calm at first and more violence later; the others find a rise at once.",
      "Un estudio halla calma al inicio y más violencia después; los demás, un alza inmediata.",
    ),
    sources: ["cartels.F18", "cartels.F12", "cartels.F14"],
  },
  {
    id: "state.leaders-retaliation",
    says: inBoth(
      "More leaders removed: more police and soldiers killed in retaliation.",
      "Más líderes capturados o muertos: más policías y soldados muertos en represalia.",
    ),
    change: most("mx.leader-removals"),
    reading: total("security_forces_killed", FIVE_YEARS_ON),
    expected: "up",
    because: inBoth(
      "Groups struck back within days when the state moved against a top leader.",
      "Los grupos contraatacaron en días cuando el Estado actuó contra un líder principal.",
    ),
    sources: ["cartels.F28", "force-and-politics.F16"],
  },
  {
    id: "state.no-leaders-fewer-splinters",
    says: inBoth(
      "No leaders removed: fewer groups active.",
      "Sin capturas ni muertes de líderes: menos grupos activos.",
    ),
    change: least("mx.leader-removals"),
    reading: atEnd("groups_active", FIVE_YEARS_ON),
    expected: "down",
    because: inBoth("Interventions multiply groups.", "Las intervenciones multiplican los grupos."),
    sources: ["cartels.F24"],
  },
  {
    id: "state.groups-up-after-removals",
    says: inBoth(
      "More leaders removed: more groups active after two years.",
      "Más líderes capturados o muertos: más grupos activos a los dos años.",
    ),
    change: most("mx.leader-removals"),
    reading: atEnd("groups_active", { from: "2026-01", to: "2027-12" }),
    expected: "up",
    because: inBoth("Splinters are groups.", "Las escisiones son grupos."),
    sources: ["cartels.F24", "cartels.rivalry-enforcement-loop"],
  },
  {
    id: "state.groups-down-after-a-burst",
    says: inBoth(
      "Two years of more removals, then as before: the added groups are fewer ten years on than at the end of it.",
      "Dos años de más capturas y muertes de líderes, y luego como antes: los grupos añadidos son menos diez años después que al final.",
    ),
    change: mostDuring("mx.leader-removals", { from: "2026-01", to: "2027-12" }),
    against: mostDuring("mx.leader-removals", { from: "2035-12", to: "2037-11" }),
    reading: atEnd("splinters", { from: "2026-01", to: "2037-11" }),
    expected: "down",
    because: inBoth(
      "Splinters end or are taken back: held against the same burst when it has just ended.",
      "Las escisiones terminan o se reabsorben: comparado con la misma racha recién terminada.",
    ),
    sources: ["cartels.mco-2020", "cartels.F24"],
  },
  {
    id: "state.prevention-fewer-members",
    says: inBoth(
      "Recruitment halved: fewer members in the end.",
      "Reclutamiento a la mitad: menos integrantes al final.",
    ),
    change: most("mx.recruitment-prevention"),
    reading: atEnd("total_members", TO_THE_END),
    expected: "down",
    because: inBoth("Groups live from new members.", "Los grupos viven de nuevos integrantes."),
    sources: ["cartels.F08", "cartels.F02", "cartels.C-recruitment-halved"],
  },
  {
    id: "state.prevention-fewer-deaths",
    says: inBoth(
      "Recruitment halved: fewer members killed in the end.",
      "Reclutamiento a la mitad: menos integrantes muertos al final.",
    ),
    change: most("mx.recruitment-prevention"),
    reading: total("member_deaths", LAST_FIVE_YEARS),
    expected: "down",
    because: inBoth("Fewer members meet and fight.", "Menos integrantes se encuentran y pelean."),
    sources: ["cartels.F08"],
  },
  {
    id: "state.prevention-fewer-homicides",
    says: inBoth(
      "Recruitment halved: fewer homicides in the end.",
      "Reclutamiento a la mitad: menos homicidios al final.",
    ),
    change: most("mx.recruitment-prevention"),
    reading: total("homicides", LAST_FIVE_YEARS),
    expected: "down",
    because: inBoth(
      "Members killed are a part of the homicides of organised crime.",
      "Los integrantes muertos son parte de los homicidios del crimen organizado.",
    ),
    sources: ["cartels.F08"],
  },
  {
    id: "state.prevention-slow",
    says: inBoth(
      "Recruitment halved: deaths fall by less than a quarter in the first year.",
      "Reclutamiento a la mitad: las muertes bajan menos de un cuarto en el primer año.",
    ),
    change: most("mx.recruitment-prevention"),
    reading: total("member_deaths", FIRST_YEAR_ON),
    expected: "none",
    within: 0.25,
    because: inBoth(
      "Members there are stay: the effect takes years. Under a quarter counts as none.",
      "Quienes ya están siguen: el efecto tarda años. Menos de un cuarto cuenta como nada.",
    ),
    sources: ["cartels.F08", "cartels.C-recruitment-halved"],
  },
  {
    id: "state.prevention-revenue",
    says: inBoth(
      "Recruitment halved: as much drug money.",
      "Reclutamiento a la mitad: el mismo dinero de drogas.",
    ),
    change: most("mx.recruitment-prevention"),
    reading: total("export_revenue", TO_THE_END),
    expected: "none",
    because: inBoth(
      "Trade needs few people: nobody has shown that fewer members ship less.",
      "El negocio necesita poca gente: nadie ha mostrado que menos integrantes envíen menos.",
    ),
    sources: ["cartels.model-limits"],
  },
  {
    id: "state.clearance-fewer-deaths",
    says: inBoth(
      "Twice the share of homicides cleared: fewer members killed.",
      "El doble de homicidios esclarecidos: menos integrantes muertos.",
    ),
    change: most("mx.clearance"),
    reading: total("member_deaths", FIVE_YEARS_ON),
    expected: "down",
    because: inBoth(
      "Enforcement that follows from killing makes killing costly; the size is a judgement.",
      "Una acción del Estado que sigue al homicidio lo encarece; el tamaño es un juicio.",
    ),
    sources: ["cartels.F23", "cartels.ck-2020"],
  },
  {
    id: "state.troops-more-violence",
    says: inBoth(
      "More troops on public security: more members killed.",
      "Más tropas en seguridad pública: más integrantes muertos.",
    ),
    change: most("mx.military-deployment"),
    reading: total("member_deaths", FIVE_YEARS_ON),
    expected: "up",
    because: inBoth(
      "Homicides rose where soldiers were sent; with controls they rose less.",
      "Los homicidios subieron donde se enviaron soldados; con controles, menos.",
    ),
    sources: ["force-and-politics.F13", "force-and-politics.F14", "force-and-politics.F15"],
  },
  {
    id: "state.troops-more-groups",
    says: inBoth(
      "More troops on public security: more groups active.",
      "Más tropas en seguridad pública: más grupos activos.",
    ),
    change: most("mx.military-deployment"),
    reading: atEnd("groups_active", FIVE_YEARS_ON),
    expected: "up",
    because: inBoth(
      "Pressure by the state splits groups.",
      "La presión del Estado divide a los grupos.",
    ),
    sources: ["cartels.F24", "cartels.rivalry-enforcement-loop"],
  },
  {
    id: "state.border-troops-fewer-inland",
    says: inBoth(
      "No troops at the northern border: more troops inland.",
      "Sin tropas en la frontera norte: más tropas en el interior.",
    ),
    change: none("mx.border-troops"),
    reading: atEnd("deployment_ratio", FIVE_YEARS_ON),
    expected: "up",
    because: inBoth(
      "Troops are in one place at a time.",
      "Las tropas están en un solo lugar a la vez.",
    ),
    sources: ["mexico-data.border-deploy", "mexico-data.ibero-deploy"],
  },
  {
    id: "state.transfers-fewer-prisoners",
    says: inBoth(
      "More transfers: fewer members in Mexican prisons.",
      "Más traslados: menos integrantes en cárceles mexicanas.",
    ),
    change: most("mx.transfers"),
    reading: atEnd("prisoners", FIVE_YEARS_ON),
    expected: "down",
    because: inBoth(
      "Who is handed over does not come back within the span.",
      "Quien es entregado no vuelve en el periodo.",
    ),
    sources: ["force-and-politics.UPN20", "force-and-politics.KVIA26"],
  },
  {
    id: "state.intelligence-more-lasting",
    says: inBoth(
      "More arrests led by intelligence: fewer members.",
      "Más detenciones guiadas por inteligencia: menos integrantes.",
    ),
    change: most("joint.intelligence"),
    reading: atEnd("total_members", FIVE_YEARS_ON),
    expected: "down",
    because: inBoth(
      "An arrest that intelligence leads to removes for longer.",
      "Una detención guiada por inteligencia retira por más tiempo.",
    ),
    sources: ["mexico-data.sspc-arrests"],
  },
  {
    id: "state.intelligence-bounded",
    says: inBoth(
      "All arrests meant to be led by intelligence: fewer are when strikes have cost co-operation.",
      "Toda detención que se quiere guiar por inteligencia: menos lo son cuando los ataques costaron cooperación.",
    ),
    change: { preset: "strikes-without-consent", ...set("joint.intelligence", 1) },
    against: set("joint.intelligence", 1),
    reading: total("intelligence_led_share", FIVE_YEARS_ON),
    expected: "down",
    because: inBoth(
      "What the two share bounds what they can do together.",
      "Lo que comparten limita lo que pueden hacer juntos.",
    ),
    sources: ["force-and-politics.TT26"],
  },
  {
    id: "state.prison-return",
    says: inBoth(
      "If nobody came back from prison: fewer members.",
      "Si nadie volviera de la prisión: menos integrantes.",
    ),
    change: without({}, "prison-return"),
    reading: atEnd("total_members", FIVE_YEARS_ON),
    expected: "down",
    because: inBoth(
      "A share of those released joins again.",
      "Una parte de quienes salen vuelve a unirse.",
    ),
    sources: ["cartels.pc-code-2025a"],
  },
  {
    id: "state.no-recruitment",
    says: inBoth(
      "No recruitment at all: groups shrink.",
      "Sin reclutamiento alguno: los grupos se encogen.",
    ),
    change: set("mx.recruitment-prevention", 1),
    reading: atEnd("total_members", FIVE_YEARS_ON),
    expected: "down",
    because: inBoth(
      "Some 350 recruits a week keep the groups from shrinking.",
      "Unos 350 reclutas por semana evitan que los grupos se encojan.",
    ),
    sources: ["cartels.F02", "cartels.C-recruitment-zero"],
  },
  {
    id: "state.overdose-untouched",
    says: inBoth(
      "Arrests doubled in Mexico: as many overdose deaths.",
      "Detenciones al doble en México: las mismas muertes por sobredosis.",
    ),
    change: twice("mx.arrests"),
    reading: total("overdose_deaths", TO_THE_END),
    expected: "none",
    because: inBoth(
      "Imprisoning those who deal changed neither prices nor purity.",
      "Encarcelar a quienes trafican no cambió ni precios ni pureza.",
    ),
    sources: ["supply.F21", "supply.F22"],
  },
];
