import { blocks } from './blocks.ts';
import { registerCheck } from './check-save.ts';
import type { Decap } from './decap.ts';
import { localeId } from './locale-id.ts';
import { inWords } from './lost-connection.ts';
import { registerSafeRelation } from './safe-relation.ts';
import { followStatus } from './status-bar.ts';

function loadDecap(): Promise<Decap> {
  window.CMS_MANUAL_INIT = true;
  const script = document.createElement('script');
  script.src = new URL('decap-cms.js', document.baseURI).href;
  return new Promise((resolve, reject) => {
    script.onload = () => (window.CMS ? resolve(window.CMS) : reject(new Error('no CMS')));
    script.onerror = () => reject(new Error(`${script.src} could not be loaded`));
    document.head.append(script);
  });
}

async function loadConfig(): Promise<unknown> {
  const response = await fetch(new URL('config.json', document.baseURI));
  if (!response.ok) throw new Error(`config.json: ${response.status}`);
  return response.json();
}

/** Starts the editor: Decap with our words, our blocks and the configuration made from the definitions. */
async function startEditor(): Promise<void> {
  const [cms, config] = await Promise.all([loadDecap(), loadConfig()]);
  cms.registerLocale('id', localeId);
  registerSafeRelation(cms);
  for (const block of blocks) cms.registerEditorComponent(block);
  const panel = document.querySelector<HTMLElement>('#problems');
  if (panel) registerCheck(cms, panel, new URL('rules.json', document.baseURI));
  cms.init({ config });
  document.querySelector('#loading')?.remove();
}

window.fetch = inWords(window.fetch.bind(window));
const bar = document.querySelector<HTMLElement>('#status');
if (bar) void followStatus(bar, new URL('../__pendopo/status', document.baseURI));
startEditor().catch((error: unknown) => {
  const place = document.querySelector('#loading');
  if (place)
    place.textContent = `Penyunting gagal dimuat. Muat ulang halaman ini. (${String(error)})`;
});
