/** Claims c27 to c29, c35 and c36: arms, numbers and reach of the groups. */
import { inBoth } from "../bilingual.js";
import type { Claim } from "./claim.js";
import { at, best, figure, high, low, stated } from "./figure.js";
import { asked, noTest } from "./model-test.js";

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
        rifles: at("arms.heavy_rifles_seized_ministry_2024_2026", "2024-10-01/2026-02-10"),
        machineGuns: at("arms.machine_guns_seized_ministry_2024_2026", "2024-10-01/2026-02-10"),
        armourLow: stated(286, ["cartels.pulso-2025", "cartels.vanguardia-2025"]),
        armourHigh: stated(292, ["cartels.pulso-2025", "cartels.vanguardia-2025"]),
        devices: best("arms.explosive_devices_found"),
        drones: at("arms.drone_devices_recorded", "2023-01/2023-08"),
      },
      "Seized from October 2024 to February 2026: {rifles} heavy rifles and {machineGuns} machine guns. Improvised armoured vehicles seized in 2024: {armourLow} to {armourHigh}. Explosive devices found in 2024: {devices}. Devices borne by drones in January to August 2023: {drones}.",
      "Asegurados de octubre de 2024 a febrero de 2026: {rifles} fusiles pesados y {machineGuns} ametralladoras. Vehículos con blindaje artesanal asegurados en 2024: de {armourLow} a {armourHigh}. Artefactos explosivos hallados en 2024: {devices}. Artefactos llevados por drones de enero a agosto de 2023: {drones}.",
    ),
    reason: inBoth(
      "Documented by seizures, which show existence and trend, not stock. Not every machine gun is heavy, and no rotary gun was met in the texts read. Drone attacks are under-reported.",
      "Documentado por aseguramientos, que muestran existencia y tendencia, no el total. No toda ametralladora es pesada y en los textos leídos no apareció ninguna rotativa. Los ataques con drones se reportan de menos.",
    ),
    sources: ["firearms.S22"],
    test: noTest(
      "What has been seized is a question of record; the model counts guns by class and devices, and nothing more.",
      "Lo asegurado es cuestión de registro; el modelo cuenta armas por clase y artefactos, y nada más.",
    ),
  },
  {
    id: "c28",
    kind: "fact",
    claim: inBoth(
      "Cartels hold guided anti-aircraft and anti-tank missiles.",
      "Los cárteles tienen misiles guiados antiaéreos y antitanque.",
    ),
    verdict: "unsupported",
    figure: figure(
      {
        recentLow: at("arms.rocket_launchers_seized_ministry_2024_2026", "2024-10-01/2026-02-10"),
        recentHigh: stated(13, ["cartels.elpais-2026"]),
        earlier: at("arms.rocket_launchers_seized_army_2018_2023", "2018-12/2023-06"),
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
        attacks2021: at("state_response.armed_attacks_on_army_year", "2021"),
        attacks2025: at("state_response.armed_attacks_on_army_year", "2025"),
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
        members: best("groups.members_2022"),
        membersLow: low("groups.members_2022"),
        membersHigh: high("groups.members_2022"),
        sinaloa: best("groups.dea_members_sinaloa"),
        cjng: best("groups.dea_members_cjng"),
      },
      "{members} members ({membersLow} to {membersHigh}) in 2022, estimated by one published model, not counted. A US agency put the two largest groups at {sinaloa} and {cjng} members, associates and facilitators worldwide in July 2023.",
      "{members} integrantes ({membersLow} a {membersHigh}) en 2022, estimados por un modelo publicado, no contados. Una agencia de Estados Unidos atribuyó a los dos mayores grupos {sinaloa} y {cjng} integrantes, asociados y facilitadores en el mundo en julio de 2023.",
    ),
    reason: inBoth(
      "The interval is that of the model. Its members are people exposed to being killed or imprisoned, neither all associates nor armed fighters, and no count of armed fighters exists.",
      "El intervalo es el del modelo. Sus integrantes son personas expuestas a morir o ser encarceladas, ni todos los asociados ni combatientes armados, y no existe ningún conteo de combatientes.",
    ),
    sources: ["cartels.pc-code-2023", "mexico-data.founding-article"],
    test: asked(
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
        remarkLow: low("groups.ungoverned_share"),
        remarkHigh: high("groups.ungoverned_share"),
        municipalities2010: stated(0.29, ["cartels.coscia-rios-2012"]),
        municipalities2022: stated(0.43, ["cartels.guacamaya-2022"]),
        municipalities2023: best("groups.municipalities_with_presence"),
        cjngStates: best("groups.states_with_cjng"),
        sinaloaStates: best("groups.states_with_sinaloa"),
      },
      "One US officer's remark of 16 March 2021: {remarkLow%} to {remarkHigh%} of Mexico is often ungoverned. Presence, which is not control, has been put at {municipalities2010%} of municipalities (1991 to 2010), {municipalities2022%} (2017 to 2022) and {municipalities2023%} (June 2023), and at {cjngStates} and {sinaloaStates} of 32 states for the two largest groups (May 2025).",
      "Un comentario de un oficial de Estados Unidos del 16 de marzo de 2021: entre {remarkLow%} y {remarkHigh%} de México suele estar sin gobierno. La presencia, que no es control, se ha cifrado en {municipalities2010%} de los municipios (1991 a 2010), {municipalities2022%} (2017 a 2022) y {municipalities2023%} (junio de 2023), y en {cjngStates} y {sinaloaStates} de 32 estados para los dos mayores grupos (mayo de 2025).",
    ),
    reason: inBoth(
      "The remark has no published method and Mexico's government disputes it. No measure of control exists; measures of presence differ by method.",
      "El comentario no tiene método publicado y el gobierno de México lo disputa. No existe medida de control; las de presencia difieren según el método.",
    ),
    sources: ["mexico-data.founding-article"],
    test: asked(
      "presence-by-state",
      inBoth("January 2026", "enero de 2026"),
      inBoth(
        "States with contested, present and dominant groups, kept apart.",
        "Estados con grupos en disputa, presentes y dominantes, por separado.",
      ),
    ),
  },
];
