/**
 * Adds to package-lock.json the platform packages that npm left out because the registry in use does not have them.
 * `npm ci` refuses a lock file that lacks them, also on platforms that never install them. `-- --check` only looks.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

interface Package {
  version?: string;
  dev?: boolean;
  optionalDependencies?: Record<string, string>;
  [key: string]: unknown;
}

type Packages = Record<string, Package>;

const file = fileURLToPath(new URL('../package-lock.json', import.meta.url));
const systems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32', 'windows'];
const processors = ['arm', 'arm64', 'ia32', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

/** Where a package that is asked for from a place in the tree is found, as Node looks for it. */
function findEntry(packages: Packages, from: string, name: string): string | undefined {
  const key = from ? `${from}/node_modules/${name}` : `node_modules/${name}`;
  if (key in packages) return key;
  if (!from) return undefined;
  return findEntry(
    packages,
    from.slice(0, Math.max(0, from.lastIndexOf('node_modules/') - 1)),
    name,
  );
}

/** System and processor of a platform package, read from its name. */
function toPlatform(name: string): Package {
  const words = name.split(/[/-]/);
  const system = words.find((word) => systems.includes(word))?.replace('windows', 'win32');
  const processor = words.find((word) => processors.includes(word));
  return {
    ...(processor && { cpu: [processor] }),
    ...(words.includes('musl') && { libc: ['musl'] }),
    ...(words.includes('gnu') && { libc: ['glibc'] }),
    ...(system && { os: [system] }),
  };
}

function planMissing(packages: Packages): [key: string, entry: Package][] {
  return Object.entries(packages).flatMap(([at, { dev, optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([, version]) => /^\d/.test(version))
      .map(([name, version]) => ({ name, version, found: findEntry(packages, at, name) }))
      .filter(({ version, found }) => !found || packages[found]?.version !== version)
      .map(({ name, version, found }): [string, Package] => [
        `${found ? `${at}/` : ''}node_modules/${name}`,
        { version, ...toPlatform(name), ...(dev && { dev }), optional: true },
      ]),
  );
}

const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Packages };
const missing = planMissing(lock.packages);
const isCheck = process.argv.includes('--check');
if (!isCheck) {
  Object.assign(lock.packages, Object.fromEntries(missing));
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
}
for (const [key, { version }] of missing) process.stdout.write(`${key} ${version}\n`);
process.stdout.write(
  `${missing.length} platform packages ${isCheck ? 'are missing in' : 'added to'} package-lock.json.\n`,
);
if (isCheck && missing.length > 0) {
  process.stderr.write(
    '"npm ci" would refuse this lock file. Run: node scripts/complete-lock.ts\n',
  );
  process.exit(1);
}
