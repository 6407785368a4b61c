/** Claims c27 to c29, c35 and c36: arms, numbers and reach of the groups. */
import { inBoth } from "../bilingual.js";
import { armed_attacks_on_army_year } from "../mexico-data/security-forces.js";
import { awaits, noTest } from "./awaited.js";
import type { Claim } from "./claim.js";
import { at, figure, stated } from "./figure.js";

export const capabilityClaims: readonly Claim[] = [
  {
    id: "c27",
    kind: "fact",
    claim: inBoth(
      "Cartels hold improvised armour, heavy machine guns and rotary guns, explosives and bomber drones.",
      "Los cárteles tienen blindaje artesanal, ametralladoras pesadas y rotativas, explosivos y drones bombarderos.",
    ),
    verdict: "supported",
    figure: figure(
      {
        fifty: stated(215, ["cartels.elpais-2026", "firearms.S18"]),
        machineGuns: stated(273, ["cartels.elpais-2026", "firearms.S18"]),
        armourLow: stated(286, ["cartels.pulso-2025", "cartels.vanguardia-2025"]),
        armourHigh: stated(292, ["cartels.pulso-2025", "cartels.vanguardia-2025"]),
        devices: stated(2_560, ["cartels.buzos-2025"]),
        drones: stated(260, ["firearms.S67"]),
      },
      "Seized from October 2024 to February 2026: {fifty} rifles of .50 calibre and {machineGuns} machine guns. Improvised armoured vehicles seized in 2024: {armourLow} to {armourHigh}. Explosive devices found in 2024: {devices}. Devices borne by drones in January to August 2023: {drones}.",
      "Asegurados de octubre de 2024 a febrero de 2026: {fifty} fusiles calibre .50 y {machineGuns} ametralladoras. Vehículos con blindaje artesanal asegurados en 2024: de {armourLow} a {armourHigh}. Artefactos explosivos hallados en 2024: {devices}. Artefactos llevados por drones de enero a agosto de 2023: {drones}.",
    ),
    reason: inBoth(
      "Documented by seizures, which show existence and trend, not stock. Not every machine gun is heavy, and no rotary gun was met in the texts read. Drone attacks are under-reported.",
      "Documentado por aseguramientos, que muestran existencia y tendencia, no el total. No toda ametralladora es pesada y en los textos leídos no apareció ninguna rotativa. Los ataques con drones se reportan de menos.",
    ),
    sources: ["firearms.S22"],
    test: awaits(
      ["arms"],
      "guns-held",
      inBoth("2018 to 2026", "2018 a 2026"),
      inBoth(
        "Registry of capabilities by aggregate category, with a degree of confidence.",
        "Registro de capacidades por categoría agregada, con un grado de confianza.",
      ),
    ),
  },
  {
    id: "c28",
    kind: "fact",
    claim: inBoth(
      "Cartels hold guided anti-aircraft and anti-tank missiles, such as Stingers and Javelins.",
      "Los cárteles tienen misiles guiados antiaéreos y antitanque, como Stinger y Javelin.",
    ),
    verdict: "unsupported",
    figure: figure(
      {
        recentLow: stated(12, ["firearms.S18"]),
        recentHigh: stated(13, ["cartels.elpais-2026", "firearms.S18"]),
        earlier: stated(12, ["cartels.epoch-2024", "firearms.S22"]),
      },
      "No guided missile is documented (to June 2026). What is: unguided rocket launchers, {recentLow} to {recentHigh} seized from October 2024 to February 2026 and {earlier} from December 2018 to June 2023.",
      "No hay ningún misil guiado documentado (a junio de 2026). Sí lanzacohetes no guiados: de {recentLow} a {recentHigh} asegurados de octubre de 2024 a febrero de 2026 y {earlier} de diciembre de 2018 a junio de 2023.",
    ),
    reason: inBoth(
      "A video of 2023 was misread: it showed an unguided launcher, with no link to Ukraine. A claim of 2024 by an unnamed official was denied by the United States. Absence of proof is not proof of absence: guided missiles are off by default in the model.",
      "Un video de 2023 se interpretó mal: mostraba un lanzador no guiado, sin vínculo con Ucrania. Una afirmación de 2024 de un funcionario sin nombre fue negada por Estados Unidos. La falta de prueba no prueba la ausencia: en el modelo los misiles guiados están desactivados por defecto.",
    ),
    sources: [
      "cartels.apfact-2023",
      "cartels.checkfact-2023",
      "firearms.S90",
      "firearms.S91",
      "firearms.S92",
      "mexico-data.founding-article",
    ],
    test: noTest(
      "A question of record; a switch lets a user assume otherwise.",
      "Es cuestión de registro; un interruptor permite suponer lo contrario.",
    ),
  },
  {
    id: "c29",
    kind: "view",
    claim: inBoth(
      "They are paramilitary forces, not gangs.",
      "Son fuerzas paramilitares, no pandillas.",
    ),
    verdict: "not testable",
    figure: figure(
      {
        attacks2021: at(armed_attacks_on_army_year, "2021"),
        attacks2025: at(armed_attacks_on_army_year, "2025"),
      },
      "Armed attacks on the army by its own count: {attacks2021} in 2021, {attacks2025} in 2025.",
      "Ataques armados contra el ejército según su propio conteo: {attacks2021} en 2021, {attacks2025} en 2025.",
    ),
    reason: inBoth(
      "A matter of words. Arms and attacks on the army point one way; most of those counted as members are not armed fighters.",
      "Es cuestión de palabras. Las armas y los ataques al ejército apuntan en ese sentido; la mayoría de quienes se cuentan como integrantes no son combatientes armados.",
    ),
    sources: ["cartels.pch-2023"],
    test: noTest("A choice of name.", "Una elección de nombre."),
  },
  {
    id: "c35",
    kind: "fact",
    claim: inBoth(
      "Together the cartels command 160,000 to 185,000 armed fighters.",
      "En conjunto los cárteles mandan de 160,000 a 185,000 combatientes armados.",
    ),
    verdict: "imprecise",
    figure: figure(
      {
        members: stated(175_000, ["cartels.pch-2023"]),
        membersLow: stated(160_000, ["cartels.pch-2023"]),
        membersHigh: stated(185_000, ["cartels.pch-2023"]),
        sinaloa: stated(26_000, ["cartels.dea-2023"]),
        cjng: stated(18_800, ["cartels.dea-2023"]),
      },
      "{members} members ({membersLow} to {membersHigh}) in 2022, estimated by one published model, not counted. A US agency put the two largest groups at {sinaloa} and {cjng} members, associates and facilitators worldwide in July 2023.",
      "{members} integrantes ({membersLow} a {membersHigh}) en 2022, estimados por un modelo publicado, no contados. Una agencia de Estados Unidos atribuyó a los dos mayores grupos {sinaloa} y {cjng} integrantes, asociados y facilitadores en el mundo en julio de 2023.",
    ),
    reason: inBoth(
      "The interval is that of the model. Its members are people exposed to being killed or imprisoned, neither all associates nor armed fighters, and no count of armed fighters exists.",
      "El intervalo es el del modelo. Sus integrantes son personas expuestas a morir o ser encarceladas, ni todos los asociados ni combatientes armados, y no existe ningún conteo de combatientes.",
    ),
    sources: ["cartels.pc-code-2023", "mexico-data.founding-article"],
    test: awaits(
      ["groups"],
      "group-members",
      inBoth("2022 and January 2026", "2022 y enero de 2026"),
      inBoth(
        "Members in the joined model, with the spread of its priors.",
        "Integrantes en el modelo unido, con la dispersión de sus distribuciones previas.",
      ),
    ),
  },
  {
    id: "c36",
    kind: "fact",
    claim: inBoth(
      "They control about one third of Mexico.",
      "Controlan cerca de un tercio de México.",
    ),
    verdict: "unsupported",
    figure: figure(
      {
        remarkLow: stated(0.3, ["cartels.northcom-2021"]),
        remarkHigh: stated(0.35, ["cartels.northcom-2021"]),
        municipalities2010: stated(0.29, ["cartels.coscia-rios-2012"]),
        municipalities2022: stated(0.43, ["cartels.guacamaya-2022"]),
        municipalities2023: stated(0.6, ["cartels.ac-2023"]),
        cjngStates: stated(32, ["cartels.hipocrita-2025"]),
        sinaloaStates: stated(31, ["cartels.hipocrita-2025"]),
      },
      "One US officer's remark of 16 March 2021: {remarkLow%} to {remarkHigh%} of Mexico is often ungoverned. Presence, which is not control, has been put at {municipalities2010%} of municipalities (1991 to 2010), {municipalities2022%} (2017 to 2022) and {municipalities2023%} (June 2023), and at {cjngStates} and {sinaloaStates} of 32 states for the two largest groups (May 2025).",
      "Un comentario de un oficial de Estados Unidos del 16 de marzo de 2021: entre {remarkLow%} y {remarkHigh%} de México suele estar sin gobierno. La presencia, que no es control, se ha cifrado en {municipalities2010%} de los municipios (1991 a 2010), {municipalities2022%} (2017 a 2022) y {municipalities2023%} (junio de 2023), y en {cjngStates} y {sinaloaStates} de 32 estados para los dos mayores grupos (mayo de 2025).",
    ),
    reason: inBoth(
      "The remark has no published method and Mexico's government disputes it. No measure of control exists; measures of presence differ by method.",
      "El comentario no tiene método publicado y el gobierno de México lo disputa. No existe medida de control; las de presencia difieren según el método.",
    ),
    sources: ["mexico-data.founding-article"],
    test: awaits(
      ["groups", "violence"],
      "presence-by-state",
      inBoth("January 2026", "enero de 2026"),
      inBoth(
        "States with contested, present and dominant groups, kept apart.",
        "Estados con grupos en disputa, presentes y dominantes, por separado.",
      ),
    ),
  },
];
