/**
 * Brings `<open-now>` with the first touch, for pages whose other scripts leave no room for it before: until then the
 * usual hours stand there in words.
 */
const load = () => void import('./load.ts');

for (const touch of ['scroll', 'pointermove', 'pointerdown', 'keydown'])
  addEventListener(touch, load, { once: true, passive: true });
