import { ruleCatalogue } from "../../../src/sheet/rules/rule-catalogue";

const rules = Object.values(ruleCatalogue);

test("no two rules share an id", () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

test("an id is a letter and two digits", () => {
  expect(rules.filter(({ id }) => !/^[SUYVPRM]\d\d$/.test(id))).toEqual([]);
});

test("what is only a matter of form is no error", () => {
  expect(rules.filter(({ risk, severity }) => risk === "form" && severity === "error")).toEqual([]);
});
