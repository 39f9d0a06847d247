import { resolve } from 'node:path';
import { startPreview } from '../src/build/preview/preview.ts';

const projectRoot = resolve(import.meta.dirname, '..');
const log = (message: string) => process.stdout.write(`[pendopo] ${message}\n`);

function parsePort(text: string | undefined): number {
  const port = Number(text || 4321);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  process.stderr.write(
    `PORT=${text} is not a port. Use a number from 1 to 65535, for example: PORT=4322 npm start\n`,
  );
  process.exit(1);
}

function explain(error: NodeJS.ErrnoException, port: number): string {
  if (error.code === 'EADDRINUSE')
    return `Port ${port} is already taken by another program. Stop that program, or choose another port: PORT=${port + 1} npm start`;
  if (error.code === 'EACCES')
    return `Port ${port} is not allowed for this user. Choose a port above 1023: PORT=4321 npm start`;
  return error.name === 'AlreadyStartedError' ? error.message : (error.stack ?? error.message);
}

const port = parsePort(process.env.PORT);
try {
  const preview = await startPreview({
    projectRoot,
    contentFolder: resolve(projectRoot, process.env.PENDOPO_CONTENT || 'content'),
    outFolder: resolve(projectRoot, process.env.PENDOPO_OUT || 'dist'),
    base: (process.env.PENDOPO_BASE ?? '').replace(/^\/+|\/+$/g, ''),
    port,
    log,
  });
  log(`${preview.url} (Ctrl-C mengakhiri)`);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      preview.stop();
      process.exit(0);
    });
} catch (error) {
  process.stderr.write(`${explain(error as NodeJS.ErrnoException, port)}\n`);
  process.exit(1);
}
