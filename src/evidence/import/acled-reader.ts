/** ACLED event export: deaths and violent events by state and month. */
import { suggestion } from "../../engine/language/names.js";
import { plainText } from "../plain-text.js";
import { badCell, count, day, monthOf, shortened, year } from "./cells.js";
import type { Measure, RowReader } from "./row-reader.js";
import { stateByName, stateNames } from "./state-names.js";
import type { Place } from "./tally.js";

const deaths: Measure = {
  id: "violence.imported_acled_deaths",
  means: "Reported deaths in political violence and disorder.",
  unit: "person/month",
  step: "month",
  counts: "conflict death",
};
const civilianDeaths: Measure = {
  ...deaths,
  id: "violence.imported_acled_civilian_targeting_deaths",
  means: "Reported deaths in events that targeted civilians.",
};
const violentEvents: Measure = {
  id: "violence.imported_acled_violent_events",
  means: "Battles, attacks on civilians, explosions and remote violence.",
  unit: "event/month",
  step: "month",
  counts: "other",
};

const MEXICO = "484";
const VIOLENT = ["battles", "violence against civilians", "explosions/remote violence"];

/** A reader for one file. */
export function acledReader(): RowReader {
  let lastId = "";
  return {
    measures: [deaths, civilianDeaths, violentEvents],
    read: (cell, tally) => {
      const id = cell("event_id_cnty").trim();
      if (id === "") badCell("event_id_cnty is empty.");
      if (id === lastId) badCell(`event ${shortened(id)} stands in the row before too.`);
      const iso = cell("iso").trim();
      if (!/^\d{1,3}$/.test(iso))
        badCell(`iso must be a number such as 484, got "${shortened(iso)}".`);
      const date = day(cell("event_date"), "event_date");
      const written = cell("year").trim();
      if (written !== "" && year(written, "year") !== date.year) {
        badCell(`year is ${shortened(written)}, but event_date is of ${date.year}.`);
      }
      const killed = count(cell("fatalities"), "fatalities");
      const type = plainText(cell("event_type"));
      if (type === "") badCell("event_type is empty.");
      lastId = id;
      if (iso !== MEXICO) return { leftOut: "other-countries" };
      const place = placeOf(cell("admin1"));
      const month = monthOf(date);
      tally.add(deaths.id, place, month, killed);
      if (cell("civilian_targeting").trim() !== "") {
        tally.add(civilianDeaths.id, place, month, killed);
      }
      if (VIOLENT.includes(type)) tally.add(violentEvents.id, place, month, 1);
      return "counted";
    },
  };
}

function placeOf(name: string): Place {
  if (name.trim() === "") return null;
  const place = stateByName(name);
  if (place === undefined) {
    badCell(
      `admin1 names no state of Mexico: "${shortened(name)}".${suggestion(name, stateNames)}`,
    );
  }
  return place;
}
