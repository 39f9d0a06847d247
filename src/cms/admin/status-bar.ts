/** What the local server says about the site and the editor; only the parts that the bar shows. */
export interface ServerStatus {
  state: 'building' | 'ready' | 'failed' | 'blocked' | 'set-aside' | 'withheld';
  message: string;
  url?: string;
  files: readonly string[];
  editor: { state: 'off' | 'ready' | 'blocked'; message: string };
}

/** What the bar says: a text, an address when there is one, and how urgent it is. */
export interface BarText {
  tone: 'quiet' | 'busy' | 'done' | 'alarm';
  text: string;
  url?: string | undefined;
}

/** Words for a state of the server; no words when there is nothing to say. */
export function toBarText(status: ServerStatus): BarText | undefined {
  if (status.editor.state === 'off') return { tone: 'alarm', text: status.editor.message };
  if (status.state === 'blocked') return { tone: 'alarm', text: status.message };
  if (status.state === 'failed') return { tone: 'alarm', text: status.message };
  if (status.state === 'set-aside')
    return { tone: 'alarm', text: status.message, ...(status.url && { url: status.url }) };
  if (status.state === 'withheld') return { tone: 'done', text: status.message };
  if (status.state === 'building') return { tone: 'busy', text: status.message };
  return status.url ? { tone: 'done', text: 'Sudah tayang:', url: status.url } : undefined;
}

function toLink(address: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = address;
  link.target = '_blank';
  link.textContent = address;
  return link;
}

/** An alarm may lie over a field: it can be put away until there is something new to say. */
function toCloseButton(bar: HTMLElement): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Tutup';
  button.addEventListener('click', () => (bar.hidden = true));
  return button;
}

function show(bar: HTMLElement, said: BarText | undefined): void {
  const key = JSON.stringify(said ?? null);
  if (bar.dataset.said === key) return;
  const isAlarm = said?.tone === 'alarm';
  bar.dataset.said = key;
  bar.hidden = !said;
  bar.dataset.tone = said?.tone ?? 'quiet';
  bar.setAttribute('role', isAlarm ? 'alert' : 'status');
  bar.replaceChildren(said?.text ?? '');
  if (said?.url) bar.append(isAlarm ? '\nSudah tayang: ' : ' ', toLink(said.url));
  if (isAlarm) bar.append('\n', toCloseButton(bar));
}

async function ask(address: URL): Promise<ServerStatus | undefined> {
  const response = await fetch(address, { cache: 'no-store' });
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  return response.ok && isJson ? ((await response.json()) as ServerStatus) : undefined;
}

/** Shows in the bar how the site behind `npm start` stands; a host without that server has no bar. */
export async function followStatus(bar: HTMLElement, address: URL): Promise<void> {
  for (;;) {
    try {
      const status = await ask(address);
      if (!status) return;
      show(bar, toBarText(status));
    } catch {
      const text =
        'Server tidak menjawab. Jalankan lagi npm start; isian di halaman ini belum hilang.';
      show(bar, { tone: 'alarm', text });
    }
    await new Promise((resolve) => setTimeout(resolve, 1500));
  }
}
