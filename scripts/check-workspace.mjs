// `node scripts/check-workspace.mjs`: what people forget and no compiler says. Import direction, dependencies, tests
// that mirror sources, size of files, HTML sinks, paths of somebody's machine. Prints all problems, with place and remedy.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hasBehaviour, importsOf, parse } from './module-syntax.mjs';

/** Modules and tests without a mirror, each with the reason. */
const knownExceptions = {};

const packages = ['content', 'engine', 'elements', 'tools'];

/** Which modules a layer may take values and types from; `types` and `insideAsTypes` may be taken as types only. */
const layers = {
  content: { inside: ['content'], values: [/^zod\/mini$/], types: [] },
  engine: {
    inside: ['engine'],
    values: [/^@wijzer\/content\/(links|dates)$/],
    types: [/^@wijzer\/content$/],
  },
  'elements/ui': { inside: ['elements/ui'], values: [/^lit(\/|$)/], types: [] },
  'elements/controllers': {
    inside: ['elements/controllers', 'elements'],
    values: [/^lit(\/|$)/, /^@lit\/context$/, /^@wijzer\/(content|engine)(\/|$)/],
    types: [],
  },
  'elements/widgets': {
    inside: ['elements/widgets', 'elements/controllers', 'elements/ui', 'elements'],
    values: [/^lit(\/|$)/, /^@lit\/context$/, /^@wijzer\/(content|engine)(\/|$)/],
    types: [],
  },
  'elements/define': {
    inside: ['elements/define', 'elements/widgets', 'elements/ui', 'elements'],
    values: [],
    types: [],
  },
  'elements/statistics': {
    inside: ['elements/statistics'],
    insideAsTypes: ['elements'],
    values: [],
    types: [],
  },
  'elements/frame': { inside: ['elements/frame', 'elements'], values: [], types: [] },
  // It must say why Wijzer does not work also where Lit cannot.
  'elements/self-test': { inside: ['elements/self-test', 'elements'], values: [], types: [] },
  'elements/bundles': {
    inside: [
      'elements/bundles',
      'elements/define',
      'elements/frame',
      'elements/self-test',
      'elements/statistics',
      'elements/widgets',
      'elements',
    ],
    values: [],
    types: [],
  },
  // events.ts, version.ts and the like, which every layer of elements but ui may use; index.ts gathers the classes.
  elements: { inside: ['elements'], values: [], types: [/^@wijzer\/(content|engine)(\/|$)/, /^lit(\/|$)/] },
  'elements/index': {
    inside: ['elements', 'elements/widgets', 'elements/controllers'],
    values: [],
    types: [/^@wijzer\/(content|engine)(\/|$)/],
  },
  tools: {
    inside: ['tools'],
    values: [/^@wijzer\/(content|engine)(\/|$)/, /^jsonc-parser$/, /^node:/],
    types: [],
  },
};

const sinks =
  /\b(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|unsafeHTML|unsafeSVG|srcdoc)\b|document\.write|new Function\b|\beval\(/;
const maxLines = 300;

// In pieces, so that this file does not find itself.
const machinePath = new RegExp(
  [
    '/ho' + 'me/\\w',
    '/Us' + 'ers/\\w',
    '/ro' + 'ot/\\w',
    '/wo' + 'rk/\\w',
    '/t' + 'mp/\\w',
    'C:\\\\+Us' + 'ers',
  ].join('|'),
);

const filesUnder = (folder) =>
  !existsSync(folder)
    ? []
    : readdirSync(folder, { recursive: true })
        .map((name) => join(folder, name))
        .filter((file) => !file.includes('node_modules') && statSync(file).isFile());

function layerOf(path) {
  const [, name, , folder] = /^packages\/([^/]+)\/src\/(([^/]+)\/)?/.exec(path) ?? [];
  if (name !== 'elements') return name;
  if (path === 'packages/elements/src/index.ts') return 'elements/index';
  return folder ? `elements/${folder}` : 'elements';
}

function checkImports(module, problem) {
  const layer = layerOf(module.path);
  const rules = layers[layer];
  if (!rules)
    return problem(
      module.path,
      1,
      `the folder of this module is not a known layer`,
      'move it to a layer of CONTRIBUTING.md',
    );
  for (const { specifier, typeOnly, line } of module.imports) {
    if (!specifier.startsWith('.')) {
      const allowed = rules.values.some((rule) => rule.test(specifier));
      const allowedAsType = typeOnly && rules.types.some((rule) => rule.test(specifier));
      if (allowed || allowedAsType) continue;
      const asType = rules.types.some((rule) => rule.test(specifier));
      problem(
        module.path,
        line,
        `${layer} may not import ${asType ? 'values from ' : ''}'${specifier}'`,
        asType
          ? "write 'import type', or move the code"
          : 'move the code to a layer that may, see CONTRIBUTING.md',
      );
      continue;
    }
    if (!/\.(js|json)$/.test(specifier)) {
      problem(module.path, line, `'${specifier}' has no extension`, "end the import with '.js'");
    }
    const target = posix.join(posix.dirname(module.path), specifier.replace(/\.js$/, '.ts'));
    const own = module.path.split('/').slice(0, 2).join('/');
    if (!target.startsWith(`${own}/`)) {
      problem(module.path, line, `'${specifier}' leaves its package`, 'import the other package by its name');
    } else if (!rules.inside.includes(layerOf(target))) {
      const asType = rules.insideAsTypes?.includes(layerOf(target)) ?? false;
      if (asType && typeOnly) continue;
      problem(
        module.path,
        line,
        `${layer} may not import ${asType ? 'values ' : ''}from ${layerOf(target)}`,
        asType ? "write 'import type', or move the code" : 'imports point to lower layers only',
      );
    }
  }
}

function checkDependencies(name, modules, root, problem) {
  const file = `packages/${name}/package.json`;
  const manifest = JSON.parse(readFileSync(join(root, file), 'utf8'));
  const declared = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
  const packageOf = (specifier) =>
    specifier
      .split('/')
      .slice(0, specifier.startsWith('@') ? 2 : 1)
      .join('/');
  const used = new Set(
    modules
      .flatMap(({ imports }) => imports.map(({ specifier }) => specifier))
      .filter((specifier) => !specifier.startsWith('.') && !specifier.startsWith('node:'))
      .map(packageOf),
  );
  for (const dependency of used) {
    if (!declared.includes(dependency))
      problem(file, 1, `uses ${dependency} without declaring it`, 'add it to dependencies');
  }
  for (const dependency of declared) {
    if (!used.has(dependency)) problem(file, 1, `declares ${dependency} and does not use it`, 'remove it');
  }
}

/** What a test is about: a module, or for tests/content/examples the examples as a whole. */
function sourceOf(name, rest) {
  if (name === 'scripts') return `scripts/${rest}.mjs`;
  if (name === 'support') return `tests/support/${rest}.ts`;
  if (name === 'content' && rest.startsWith('examples/')) return 'packages/content/examples';
  return `packages/${name}/src/${rest}.ts`;
}

/** packages/engine/src/flow/resolve.ts ↔ tests/engine/flow/resolve.test.ts or resolve.<topic>.test.ts */
function checkMirrors(modules, tests, root, exceptions, problem) {
  const excused = (path) => exceptions[path] !== undefined;
  for (const { path, source } of modules) {
    const [, name, rest] = /^packages\/([^/]+)\/src\/(.*)\.ts$/.exec(path);
    const needed = ['content', 'engine'].includes(name) ? hasBehaviour(source) : rest.endsWith('-element');
    if (!needed || excused(path) || rest.endsWith('index') || rest.endsWith('.generated')) continue;
    const mirror = `tests/${name}/${rest}`;
    if (
      !tests.some(
        (test) =>
          test === `${mirror}.test.ts` || (test.startsWith(`${mirror}.`) && test.endsWith('.test.ts')),
      )
    ) {
      problem(path, 1, 'has no test', `write ${mirror}.test.ts`);
    }
  }
  for (const test of tests) {
    const [, name, rest] = /^tests\/([^/]+)\/(.*?)(\.[\w-]+)?\.test\.ts$/.exec(test) ?? [];
    if (!name || excused(test) || name === 'bundles') continue;
    const source = sourceOf(name, rest);
    if (!existsSync(join(root, source))) {
      problem(
        test,
        1,
        `tests nothing that exists (${source})`,
        'name it after the module, <module>.<topic>.test.ts',
      );
    }
  }
  for (const path of Object.keys(exceptions)) {
    if (!existsSync(join(root, path)))
      problem(path, 1, 'is excepted and no longer exists', 'remove the exception');
  }
}

function checkText({ path, text }, problem) {
  const lines = text.split('\n');
  if (lines.length - 1 > maxLines && !path.endsWith('.generated.ts')) {
    problem(
      path,
      maxLines + 1,
      `has ${lines.length - 1} lines, ${maxLines} is the limit`,
      'split it by topic',
    );
  }
  lines.forEach((line, index) => {
    const code = line.replace(/^\s*(\/\/|\*|\/\*).*/, '');
    if (sinks.test(code))
      problem(
        path,
        index + 1,
        `has an HTML or code sink: ${sinks.exec(code)[0]}`,
        'render with a Lit template',
      );
  });
}

function projectFiles(root) {
  try {
    const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return String(listed)
      .split('\0')
      .filter((path) => path && existsSync(join(root, path)));
  } catch {
    return filesUnder(root).map((file) => relative(root, file).split(sep).join('/'));
  }
}

function checkMachinePaths(root, problem) {
  const text = /\.(ts|mjs|js|json|md|html|css|yml|yaml|txt|svg)$|(^|\/)(run|\.\w+rc)$/;
  for (const path of projectFiles(root)) {
    if (!text.test(path) || path === 'package-lock.json') continue;
    readFileSync(join(root, path), 'utf8')
      .split('\n')
      .forEach((line, index) => {
        const found = machinePath.exec(line.replace(/\w+:\/\/\S+/g, ''));
        if (found)
          problem(
            path,
            index + 1,
            `holds a path of one machine: ${found[0]}…`,
            'use a path inside the project',
          );
      });
  }
}

/**
 * All problems of a checkout.
 * @param {string} root
 * @param {Record<string, string>} exceptions
 * @returns {{ path: string, line: number, what: string, remedy: string }[]}
 */
export function checkWorkspace(root, exceptions = knownExceptions) {
  const problems = [];
  const problem = (path, line, what, remedy) => problems.push({ path, line, what, remedy });
  const tests = filesUnder(join(root, 'tests'))
    .map((file) => relative(root, file).split(sep).join('/'))
    .filter((path) => path.endsWith('.test.ts'));
  const everything = [];
  for (const name of packages) {
    const modules = filesUnder(join(root, 'packages', name, 'src'))
      .filter((file) => file.endsWith('.ts'))
      .map((file) => {
        const text = readFileSync(file, 'utf8');
        const source = parse(file, text);
        return { path: relative(root, file).split(sep).join('/'), text, source, imports: importsOf(source) };
      });
    for (const module of modules) {
      checkImports(module, problem);
      checkText(module, problem);
    }
    if (existsSync(join(root, 'packages', name, 'package.json')))
      checkDependencies(name, modules, root, problem);
    everything.push(...modules);
  }
  checkMirrors(everything, tests, root, exceptions, problem);
  checkMachinePaths(root, problem);
  return problems;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const problems = checkWorkspace(resolve(dirname(fileURLToPath(import.meta.url)), '..'));
  for (const { path, line, what, remedy } of problems) console.error(`${path}:${line}: ${what}; ${remedy}`);
  console.log(problems.length ? `${problems.length} problems` : 'workspace: in order');
  process.exitCode = problems.length ? 1 : 0;
}
