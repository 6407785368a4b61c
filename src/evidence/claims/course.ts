/** Claims c30 to c34: what force alone brings about. */
import { inBoth } from "../bilingual.js";
import type { Claim } from "./claim.js";
import { at, best, figure, high, low } from "./figure.js";
import { asked, oneThreeFiveYears } from "./model-test.js";

export const courseClaims: readonly Claim[] = [
  {
    id: "c30",
    kind: "causal",
    claim: inBoth(
      "Destroying laboratories and killing leaders does not end the trade while US demand stays.",
      "Destruir laboratorios y matar a líderes no acaba con el tráfico mientras siga la demanda de Estados Unidos.",
    ),
    verdict: "supported",
    figure: figure(
      {
        sites: best("supply.laboratory_sites_reported_destroyed"),
        active: best("supply.laboratory_active_share"),
        activeLow: low("supply.laboratory_active_share"),
        activeHigh: high("supply.laboratory_active_share"),
      },
      "{sites} sites a year were reported destroyed in Mexico (October 2024 to December 2025), most of them not laboratories; {active%} ({activeLow%} to {activeHigh%}) of raided laboratories were at work (December 2018 to August 2023). About 200 air strikes on drug laboratories in Afghanistan (November 2017 to 2018) had a negligible effect by an independent review.",
      "En México se reportaron {sites} sitios destruidos al año (octubre de 2024 a diciembre de 2025), la mayoría no eran laboratorios; {active%} ({activeLow%} a {activeHigh%}) de los laboratorios intervenidos estaban en operación (diciembre de 2018 a agosto de 2023). Unos 200 ataques aéreos contra laboratorios en Afganistán (noviembre de 2017 a 2018) tuvieron un efecto insignificante según una revisión independiente.",
    ),
    reason: inBoth(
      "Published cases and every analysis read agree on short disruption and quick replacement. Precursor shocks did bite for longer, and a ban by those who hold the territory did cut output.",
      "Los casos publicados y todos los análisis leídos coinciden en una interrupción corta y un reemplazo rápido. Los golpes a precursores sí duraron más, y una prohibición de quienes dominan el territorio sí redujo la producción.",
    ),
    sources: [
      "supply.S-LSE19",
      "supply.S-SIGAR19",
      "supply.S-DN09",
      "supply.S-UNODC23",
      "force-and-politics.DP25",
    ],
    test: asked(
      "export-revenue",
      oneThreeFiveYears,
      inBoth(
        "Strikes alone against the reference: drug supplied, deaths, revenue; laboratory replacement set to none decides it alone.",
        "Solo ataques frente a la referencia: droga ofrecida, muertes, ingresos; el reemplazo de laboratorios puesto en cero lo decide por sí solo.",
      ),
    ),
  },
  {
    id: "c31",
    kind: "causal",
    claim: inBoth(
      "Nor does it end the violence while guns flow south.",
      "Tampoco acaba con la violencia mientras fluyan armas hacia el sur.",
    ),
    verdict: "open",
    figure: figure(
      {
        fastest: low("arms.stock_half_life_without_inflow"),
        slowest: high("arms.stock_half_life_without_inflow"),
      },
      "With no inflow at all the groups' stock of guns would halve in {fastest} to {slowest} years (our arithmetic on assumed rates of loss, 2026).",
      "Sin ninguna entrada, el arsenal de los grupos se reduciría a la mitad en {fastest} a {slowest} años (aritmética nuestra con tasas de pérdida supuestas, 2026).",
    ),
    reason: inBoth(
      "No study sets strikes beside the flow of guns. Cutting the inflow works slowly through a large stock, unless new rifles or ammunition are what counts.",
      "Ningún estudio junta los ataques con el flujo de armas. Cortar la entrada actúa despacio a través de un arsenal grande, salvo que cuenten sobre todo los fusiles nuevos o la munición.",
    ),
    sources: ["firearms.S61", "firearms.S62"],
    test: asked(
      "homicides",
      oneThreeFiveYears,
      inBoth(
        "Strikes with and without closing the gun flow: homicides, members, firepower per member.",
        "Ataques con y sin cerrar el flujo de armas: homicidios, integrantes, poder de fuego por integrante.",
      ),
    ),
  },
  {
    id: "c32",
    kind: "causal",
    claim: inBoth(
      "New cartels will rise and new leaders emerge.",
      "Surgirán nuevos cárteles y nuevos líderes.",
    ),
    verdict: "supported",
    figure: figure(
      {
        groups2006: at("groups.large_trafficking_groups_year", "2006"),
        groups2019: at("groups.confirmed_groups_in_news_year", "2019"),
        groups2023: at("groups.consultancy_groups_year", "2023"),
        wide2023: best("groups.latest_groups_in_two_states"),
      },
      "Counts of groups, each by another definition: {groups2006} dominant ones in 2006, {groups2019} named in news text in 2019, {groups2023} in June 2023, of which {wide2023} in two states or more.",
      "Conteos de grupos, cada uno con otra definición: {groups2006} dominantes en 2006, {groups2019} nombrados en prensa en 2019, {groups2023} en junio de 2023, de ellos {wide2023} en dos estados o más.",
    ),
    reason: inBoth(
      "Studies of leader removal find splits and more groups after intervention; the record shows more, smaller groups. Counts of different definitions are no series.",
      "Los estudios sobre la remoción de líderes hallan divisiones y más grupos tras la intervención; el registro muestra más grupos y más pequeños. Conteos de distinta definición no forman una serie.",
    ),
    sources: ["cartels.atuesta-2017", "cartels.jones-2013", "cartels.icg-2022", "cartels.mco-2020"],
    test: asked(
      "groups-active",
      oneThreeFiveYears,
      inBoth(
        "Active groups, splinters and members after removals; the chance of a split set to none decides it alone.",
        "Grupos activos, escisiones e integrantes tras las remociones; la probabilidad de división puesta en cero lo decide por sí sola.",
      ),
    ),
  },
  {
    id: "c33",
    kind: "causal",
    claim: inBoth("The violence will persist.", "La violencia persistirá."),
    verdict: "open",
    figure: figure(
      {
        base: best("violence.prosecutor_homicide_victims_daily_2024_09"),
        latest: best("violence.prosecutor_homicide_victims_daily_2026_02"),
        fall: best("violence.fall_of_homicides_2024_to_2025"),
        sixMonths: best("violence.leader_removed_drug_homicide_rise"),
        twelveMonths: best("violence.leader_captured_homicide_rise"),
        extra: best("violence.leader_removal_extra_deaths"),
      },
      "After a leader is removed: drug-related killings {sixMonths%} higher in the municipality for six months, homicide {twelveMonths%} higher for at least twelve, {extra} extra deaths for each removal over four years (2006 to 2010 data). Against it: victims of homicide fell from {base} a day in September 2024 to {latest} in February 2026, by {fall%} from 2024 to 2025 (recalled first release).",
      "Tras la remoción de un líder: {sixMonths%} más homicidios ligados a drogas en el municipio por seis meses, {twelveMonths%} más homicidios por al menos doce, {extra} muertes más por remoción en cuatro años (datos de 2006 a 2010). En contra: las víctimas de homicidio bajaron de {base} al día en septiembre de 2024 a {latest} en febrero de 2026, un {fall%} de 2024 a 2025 (primera cifra, de memoria).",
    ),
    reason: inBoth(
      "Studies of one means at the scale of a municipality point to more violence; the national record of 2024 to 2026 fell under another policy, whose part in the fall is not identified, while disappearances rose. Neither decides what strikes would do.",
      "Los estudios de un solo medio a escala municipal apuntan a más violencia; el registro nacional de 2024 a 2026 bajó con otra política, cuya parte en la baja no está identificada, mientras subían las desapariciones. Ninguno decide lo que harían los ataques.",
    ),
    sources: ["mexico-data.inegi-h1-2025"],
    test: asked(
      "homicides",
      oneThreeFiveYears,
      inBoth(
        "Homicides under strikes alone against the reference, run by run.",
        "Homicidios solo con ataques frente a la referencia, corrida por corrida.",
      ),
    ),
  },
  {
    id: "c34",
    kind: "causal",
    claim: inBoth(
      "The drug war cannot be won by bullets alone.",
      "La guerra contra las drogas no puede ganarse solo con balas.",
    ),
    verdict: "open",
    figure: null,
    reason: inBoth(
      "No published model joins demand, guns, money, groups and force, so that none compares them. It is the question this project exists for, and it must be able to come out either way.",
      "Ningún modelo publicado une demanda, armas, dinero, grupos y fuerza, de modo que ninguno los compara. Es la pregunta para la que existe este proyecto, y debe poder resultar en cualquier sentido.",
    ),
    sources: ["cartels.pch-2023", "cartels.pc-2025", "supply.S-RE94"],
    test: asked(
      "homicides",
      oneThreeFiveYears,
      inBoth(
        "Force alone, demand alone, guns alone, recruitment alone, all but force, all: which is best on which outcome in how many of 100 runs.",
        "Solo fuerza, solo demanda, solo armas, solo reclutamiento, todo menos fuerza, todo: cuál es mejor en qué resultado y en cuántas de 100 corridas.",
      ),
    ),
  },
];
