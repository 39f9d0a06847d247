/** Builds the pages of the folder that it is given. `build-pages.ts` starts it and is told of its end by its exit code. */
import { build } from 'astro';

const [, , root = ''] = process.argv;
const stop = () => process.exit(1);
process.once('disconnect', stop);
await build({ root, logLevel: 'warn' });
process.off('disconnect', stop);
process.disconnect();
