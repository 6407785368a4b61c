import { describe, expect, it } from "vitest";
import { cycleOf } from "../../lab/build/cycle.js";
import { boardOf } from "../../lab/build/knowledge.js";
import { placesOf } from "../../lab/build/places.js";
import { planeOf } from "../../lab/build/us-states.js";

const library = await import("../../src/index.js");

describe("the cycle as the lab draws it", async () => {
  const cycle = await cycleOf(library);

  it("has every coupling, each with a line for every sector that hears it", () => {
    expect(cycle.links.map(({ id }) => id)).toEqual(library.couplings.map(({ id }) => id));
    for (const { id, arrows, heard } of cycle.links) {
      const listeners = new Set(heard.map(({ by }) => by));
      expect(new Set(arrows.map(({ to }) => to)), id).toEqual(listeners);
      for (const { path } of arrows) expect(path, id).toMatch(/^M/);
    }
  });

  it("keeps every box inside the picture and off the others", () => {
    for (const [place, box] of cycle.boxes.entries()) {
      expect(box.x + box.width).toBeLessThanOrEqual(cycle.width);
      expect(box.y + box.height).toBeLessThanOrEqual(cycle.height);
      for (const other of cycle.boxes.slice(place + 1)) {
        const isApart =
          box.x + box.width <= other.x ||
          other.x + other.width <= box.x ||
          box.y + box.height <= other.y ||
          other.y + other.height <= box.y;
        expect(isApart, `${box.id} and ${other.id}`).toBe(true);
      }
    }
  });

  it("tells of every link its equations, its decision record, and parameters that exist", () => {
    for (const { id, heard, record, parameters } of cycle.links) {
      expect(record?.speaksFor, id).toBeTruthy();
      for (const { equation, told, alone } of heard) {
        expect(equation, id).toContain("_coupling");
        expect(told, id).not.toBe("");
        expect(alone, id).not.toBe("");
      }
      for (const parameter of parameters)
        expect(() => library.parameterById(parameter)).not.toThrow();
    }
  });

  it("names the structure under which alone a coupling exists", () => {
    const bound = cycle.links.filter(({ under }) => under);
    expect(bound.map(({ id, under }) => [id, under])).toEqual([
      ["scarcity-to-rent", { id: "scarcity", state: "on" }],
    ]);
  });
});

describe("the places as the lab draws them", () => {
  const places = placesOf(library);

  it("are the 32 states, each with tile, shape, population and mutual neighbours", () => {
    expect(places.states).toHaveLength(32);
    for (const { id, path, population, neighbours } of places.states) {
      expect(path, id).toMatch(/^m/i);
      expect(Math.min(...population), id).toBeGreaterThan(0);
      for (const other of neighbours) {
        expect(places.states.find((one) => one.id === other)?.neighbours, id).toContain(id);
      }
    }
    const tiles = [...places.states, ...places.border].map(
      ({ column, halfRow }) => `${column}/${halfRow}`,
    );
    expect(new Set(tiles).size).toBe(tiles.length);
  });

  it("lie in one plane with the US states: the fit errs by less than a hundredth of the width", () => {
    const [, , width = 0] = places.viewBox.split(" ").map(Number);
    const { x, y } = planeOf(library);
    // Centres come from another simplified outline than the shapes, which moves them a little.
    expect(x.worst).toBeLessThan(width / 100);
    expect(y.worst).toBeLessThan(width / 100);
    for (const { id, path } of places.border) expect(path, id).toMatch(/^M-?\d/);
  });
});

describe("the stored findings board", () => {
  const board = boardOf(library);

  it("has rows of findings that exist, in the roles that they play", () => {
    const findings = new Map(library.evidence.findings.map((one) => [one.id, one]));
    for (const { id, role } of board.rows) {
      const finding = findings.get(id) ?? findings.get(id.slice(0, id.lastIndexOf(".")));
      expect(finding?.role, id).toBe(role);
    }
  });

  it("counts only held-out findings first in its headline", () => {
    const of = board.rows.filter(({ role }) => role === "held-out");
    const reproduced = of.filter(({ verdict }) => verdict === "reproduced").length;
    const missed = of.filter(({ verdict }) => verdict === "missed").length;
    expect(board.headline.en).toContain(`${reproduced} of ${reproduced + missed}`);
  });
});
