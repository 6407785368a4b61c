/** Names of the sectors in both languages; the layout of the diagram makes room for them. */
export const sectorNames: Readonly<Record<string, { readonly en: string; readonly es: string }>> = {
  demand: { en: "Use and deaths in the United States", es: "Consumo y muertes en Estados Unidos" },
  supply: { en: "Drug supply", es: "Oferta de drogas" },
  money: { en: "Money of groups", es: "Dinero de los grupos" },
  "state-response": { en: "Mexican state response", es: "Respuesta del Estado mexicano" },
  groups: { en: "Criminal groups", es: "Grupos criminales" },
  arms: { en: "Guns", es: "Armas" },
  violence: { en: "Violence in Mexico", es: "Violencia en México" },
  force: { en: "US force", es: "Fuerza de EE. UU." },
  "co-operation": { en: "Co-operation", es: "Cooperación" },
  sanctions: { en: "Cost of sanctions", es: "Costo de las sanciones" },
  politics: { en: "Politics", es: "Política" },
  "since-now": { en: "Change since now", es: "Cambio desde ahora" },
};
