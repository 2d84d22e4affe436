// What a run proves of the requirements that tests carry in their names ("T03: …"). A file proves a requirement where
// all its tests of it ran and passed: one that is skipped proves nothing.

/** The requirements at the start of the name of a test, or of a group of tests. */
export const MARKED = '((?:T\\d\\d[ ,]*)+):';
const AT_START = new RegExp(`^${MARKED}`);

/** @typedef {{ names: string[], passed: boolean }} Ran the names of a test and of the groups around it */

export const idsIn = (marks) => marks.match(/T\d\d/g) ?? [];

/**
 * As "T03 tests/engine/a.test.ts".
 *
 * @param {string} file
 * @param {Ran[]} tests
 */
export function provenBy(file, tests) {
  const proven = new Map();
  for (const { names, passed } of tests)
    for (const id of names.flatMap((name) => idsIn(AT_START.exec(name)?.[1] ?? '')))
      proven.set(id, passed && proven.get(id) !== false);
  return [...proven].filter(([, all]) => all).map(([id]) => `${id} ${file}`);
}

/** In the report of Vitest as JSON; `inProject` makes a path one of the project. */
export const provenInNode = (report, inProject) =>
  report.testResults.flatMap(({ name, assertionResults }) =>
    provenBy(
      inProject(name),
      assertionResults.map(({ ancestorTitles, title, status }) => ({
        names: [...ancestorTitles, title],
        passed: status === 'passed',
      })),
    ),
  );

const testsIn = ({ name, tests, suites }, around = []) => {
  const names = [...around, name];
  return [
    ...tests.map((test) => ({ names: [...names, test.name], passed: test.passed && !test.skipped })),
    ...suites.flatMap((suite) => testsIn(suite, names)),
  ];
};

/** By browser, in the sessions of Web Test Runner. One that did not end proves nothing. */
export function provenInBrowsers(sessions, inProject) {
  const found = {};
  for (const { browser, testFile, testResults } of sessions)
    (found[browser.name] ??= []).push(
      ...(testResults ? provenBy(inProject(testFile), testsIn(testResults)) : []),
    );
  return found;
}

/**
 * What the page names and these places did not prove, as lines.
 *
 * @param {string[]} cited as "T03 tests/engine/a.test.ts"
 * @param {Record<string, string[]>} proven by place
 * @param {(file: string) => string[]} placesOf where the tests of a file have to run
 */
export const unproven = (cited, proven, placesOf) =>
  cited.flatMap((mark) =>
    placesOf(mark.slice(4))
      .filter((place) => !proven[place]?.includes(mark))
      .map((place) => `${mark} (${place})`),
  );
