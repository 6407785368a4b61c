/** The texts and rulings that the tables cite, each named once. */
import { inBoth } from "../../evidence/bilingual.js";
import type { Authority } from "./table.js";

const recalled = (key: string, en: string, es: string): Authority => ({
  source: `force-and-politics.${key}`,
  cites: inBoth(en, es),
  seen: "recalled",
});

const read = (key: string, en: string, es: string): Authority => ({
  ...recalled(key, en, es),
  seen: "read",
});

/** Ban on force, self-defence and the Security Council. */
export const charterBan = recalled(
  "un-charter",
  "UN Charter, article 2(4)",
  "Carta de las Naciones Unidas, artículo 2(4)",
);
/** Self-defence. */
export const charterSelfDefence = recalled(
  "un-charter",
  "UN Charter, article 51",
  "Carta de las Naciones Unidas, artículo 51",
);
/** Force authorised by the Security Council. */
export const charterCouncil = recalled(
  "un-charter",
  "UN Charter, chapter VII, article 42",
  "Carta de las Naciones Unidas, capítulo VII, artículo 42",
);
/** Consent as a ground that excludes wrongfulness. */
export const stateResponsibility = recalled(
  "ilc-state-responsibility",
  "Articles on State Responsibility, article 20",
  "Artículos sobre la responsabilidad del Estado, artículo 20",
);
/** What aggression is. */
export const aggression = recalled(
  "ga-res-3314",
  "General Assembly resolution 3314 (1974)",
  "Resolución 3314 (1974) de la Asamblea General",
);
/** Gravity of an armed attack; overflights and sovereignty. */
export const nicaragua = recalled(
  "icj-nicaragua-1986",
  "International Court of Justice, Nicaragua (1986)",
  "Corte Internacional de Justicia, Nicaragua (1986)",
);
/** Self-defence against a state. */
export const wall = recalled(
  "icj-wall-2004",
  "International Court of Justice, Wall opinion (2004)",
  "Corte Internacional de Justicia, opinión sobre el muro (2004)",
);
/** Groups that act from another state's territory; occupation and proportionality. */
export const congoUganda = recalled(
  "icj-drc-uganda-2005",
  "International Court of Justice, Congo v. Uganda (2005)",
  "Corte Internacional de Justicia, Congo c. Uganda (2005)",
);
/** Non-intervention and inviolable territory in the Americas. */
export const oasCharter = recalled(
  "oas-charter",
  "OAS Charter, articles 19 and 21",
  "Carta de la OEA, artículos 19 y 21",
);
/** The right to life. */
export const rightToLife = recalled(
  "iccpr",
  "Covenant on Civil and Political Rights, article 6",
  "Pacto de Derechos Civiles y Políticos, artículo 6",
);
/** The view of UN experts on strikes on boats. */
export const boatExperts = read(
  "un-experts-boats",
  "UN human rights experts on the boat strikes (2025)",
  "Expertos de derechos humanos de la ONU sobre los ataques a lanchas (2025)",
);
/** Unfriendly acts without force, and prosecution at home. */
export const retorsion = recalled(
  "general-knowledge",
  "general international law: retorsion and domestic jurisdiction",
  "derecho internacional general: retorsión y jurisdicción interna",
);
/** Boarding and arrest at sea. */
export const lawOfTheSea = recalled("general-knowledge", "law of the sea", "derecho del mar");
/** Views of states and writers that no single text holds. */
export const generalView = recalled(
  "general-knowledge",
  "practice and writing in general",
  "práctica y doctrina en general",
);
/** What presidents have done without Congress. */
export const presidentialPractice = recalled(
  "general-knowledge",
  "practice of past presidents",
  "práctica de presidencias anteriores",
);
/** Extradition between the two countries. */
export const extraditionTreaty = recalled(
  "general-knowledge",
  "extradition treaty and law",
  "tratado y ley de extradición",
);
/** Analysis of force against cartels without consent. */
export const deeksWaxman = read("DW23", "Deeks and Waxman (2023)", "Deeks y Waxman (2023)");
/** Analysis of self-defence and protection of nationals against cartels. */
export const denverJournal = read(
  "DJI23",
  "Denver Journal of International Law and Policy (2023)",
  "Denver Journal of International Law and Policy (2023)",
);
/** Listing of foreign terrorist organizations. */
export const listing = recalled("us-8-usc-1189", "8 USC 1189", "8 USC 1189");
/** Material support. */
export const materialSupport = recalled("us-18-usc-2339b", "18 USC 2339B", "18 USC 2339B");
/** Emergency economic powers. */
export const economicPowers = recalled(
  "us-ieepa",
  "50 USC 1701 and Executive Order 13224",
  "50 USC 1701 y Orden Ejecutiva 13224",
);
/** Kingpin listings. */
export const kingpinAct = recalled(
  "us-kingpin-act",
  "21 USC 1901-1908 (Kingpin Act)",
  "21 USC 1901-1908 (Ley Kingpin)",
);
/** The order that opened the way to listing. */
export const listingOrder = recalled(
  "us-eo-14157",
  "Executive Order 14157 (2025)",
  "Orden Ejecutiva 14157 (2025)",
);
/** The executive's own test for force without Congress. */
export const executiveTest = recalled(
  "us-olc-two-part-test",
  "Office of Legal Counsel, two-part test (2011, 2018)",
  "Oficina de Asesoría Jurídica, prueba de dos partes (2011, 2018)",
);
/** Reports to Congress and the clock of 60 days. */
export const warPowers = recalled(
  "us-war-powers-resolution",
  "War Powers Resolution, 50 USC 1541-1548",
  "Resolución de Poderes de Guerra, 50 USC 1541-1548",
);
/** Covert action. */
export const covertActionLaw = recalled("us-50-usc-3093", "50 USC 3093", "50 USC 3093");
/** Ban on assassination. */
export const assassinationBan = recalled(
  "us-eo-12333",
  "Executive Order 12333",
  "Orden Ejecutiva 12333",
);
/** The authorization against cartels that was not passed. */
export const cartelAuthorization = recalled(
  "us-hjres-18-2023",
  "for example H.J.Res. 18 (2023), not passed",
  "por ejemplo H.J.Res. 18 (2023), no aprobada",
);
/** The authorization of 2001. */
export const authorization2001 = recalled(
  "us-aumf-2001",
  "Authorization for Use of Military Force (2001)",
  "Autorización de uso de la fuerza militar (2001)",
);
/** How a resolution of Congress comes to bind. */
export const chadha = recalled("us-ins-v-chadha", "INS v. Chadha (1983)", "INS v. Chadha (1983)");
/** Troops and law enforcement at home. */
export const posseComitatus = recalled("us-posse-comitatus", "18 USC 1385", "18 USC 1385");
/** The executive's view of that rule abroad. */
export const posseComitatusAbroad = recalled(
  "us-olc-1989",
  "Office of Legal Counsel (1989)",
  "Oficina de Asesoría Jurídica (1989)",
);
/** Votes of January 2026 on limits to force elsewhere. */
export const votesOfLimits = read(
  "AP26",
  "votes of January 2026 on limits elsewhere, which failed",
  "votaciones de enero de 2026 sobre límites en otro país, fracasadas",
);
/** Foreign acts of investigation, prosecution or force. */
export const constitutionForeignActs = recalled(
  "mx-constitution",
  "Constitution of Mexico, articles 19 and 40 as amended in 2025",
  "Constitución de México, artículos 19 y 40, reformados en 2025",
);
/** Entry of foreign troops. */
export const constitutionTroops = recalled(
  "mx-constitution",
  "Constitution of Mexico, article 76 III",
  "Constitución de México, artículo 76, fracción III",
);
/** Foreign agents. */
export const nationalSecurityLaw = recalled(
  "mx-national-security-law",
  "National Security Law as amended in December 2020",
  "Ley de Seguridad Nacional, reformada en diciembre de 2020",
);
/** The constitutional change as announced. */
export const reformAnnounced = read(
  "RMN25",
  "reform announced on 20 February 2025",
  "reforma anunciada el 20 de febrero de 2025",
);
/** The case of a state government and unaccredited officers. */
export const stateGovernmentCase = read(
  "EFI26",
  "case of a state government, April 2026",
  "caso de un gobierno estatal, abril de 2026",
);
/** Passage of the law on foreign agents. */
export const agentsLawPassed = read(
  "ALI20",
  "law on foreign agents passed on 15 December 2020",
  "ley de agentes extranjeros aprobada el 15 de diciembre de 2020",
);
/** The transfers as reported. */
export const transfersReported = read(
  "JN26",
  "transfer of January 2026 as reported",
  "traslado de enero de 2026, según la prensa",
);
