/** Scenarios that come with the product. */
import { suggestion } from "../engine/language/names.js";
import { fail } from "../engine/language/problem.js";
import { amountLever } from "./levers.js";
import type { ScenarioFile } from "./scenario-file.js";

const arrestsNow = amountLever("mx.arrests").neutral;

/** Presets in the order in which they are listed. */
export const presets: readonly (ScenarioFile & { readonly id: string })[] = [
  {
    id: "core-2023",
    model: "core-2023",
    title: { en: "As published", es: "Como se publicó" },
    about: {
      en: "The model published in 2023, continued: recruitment and arrests go on as fitted to 2012-2022. Its authors would call it the course of things if nothing changes.",
      es: "El modelo publicado en 2023, continuado: el reclutamiento y las detenciones siguen como se ajustaron a 2012-2022. Sus autores lo llamarían el curso de las cosas si nada cambia.",
    },
  },
  {
    id: "core-2023-arrests-doubled",
    model: "core-2023",
    title: { en: "Arrests doubled", es: "Detenciones al doble" },
    about: {
      en: "The state imprisons twice as many members as in the published fit, 220 people a week, from January 2026. Those who favour it say that members behind bars neither recruit nor kill.",
      es: "El Estado encarcela al doble de integrantes que en el ajuste publicado, 220 personas por semana, desde enero de 2026. Quienes lo defienden dicen que los integrantes presos ni reclutan ni matan.",
    },
    levers: { "mx.arrests": 2 * arrestsNow },
  },
  {
    id: "core-2023-recruitment-halved",
    model: "core-2023",
    title: { en: "Recruitment halved", es: "Reclutamiento a la mitad" },
    about: {
      en: "Half of those who would join are kept from joining, from January 2026. Those who favour it say that groups live from new members, and that the young can be offered something better.",
      es: "Se evita el ingreso de la mitad de quienes se unirían, desde enero de 2026. Quienes lo defienden dicen que los grupos viven de nuevos integrantes y que a los jóvenes se les puede ofrecer algo mejor.",
    },
    levers: { "mx.recruitment-prevention": 1 / 2 },
  },
  {
    id: "us-supply",
    model: "us-supply",
    title: { en: "Drug supply and money", es: "Oferta de drogas y dinero" },
    about: {
      en: "Supply of four drugs to the United States and the groups' money, with use as recorded and then held. Nothing new is decided.",
      es: "Oferta de cuatro drogas a Estados Unidos y dinero de los grupos, con el consumo registrado y luego mantenido. No se decide nada nuevo.",
    },
  },
];

/** The comparison printed by `npm start`: the first is the reference. */
export const flagship = {
  scenarios: ["core-2023", "core-2023-arrests-doubled", "core-2023-recruitment-halved"],
  members: 200,
  to: 2030,
} as const;

/** The preset of that id. @throws InputError naming the nearest */
export function presetById(id: string): ScenarioFile {
  const found = presets.find((one) => one.id === id);
  if (found) return found;
  const names = presets.map((one) => one.id);
  return fail({
    message: `There is no scenario "${id}", neither as a preset nor as a file.${suggestion(id, names) || ` Presets: ${names.join(", ")}.`}`,
  });
}
