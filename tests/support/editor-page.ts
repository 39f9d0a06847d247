import type { Locator, Page } from 'playwright-core';

/** The editor in a browser, driven as an editor does: by the words on the screen. */
export class EditorPage {
  readonly #page: Page;
  readonly #address: string;

  constructor(page: Page, siteUrl: string) {
    this.#page = page;
    this.#address = new URL('admin/', siteUrl).href;
    page.on('dialog', (dialog) => void dialog.accept());
  }

  async login(): Promise<void> {
    await this.#page.goto(this.#address);
    await this.#page.getByRole('button', { name: 'Masuk' }).click({ timeout: 60_000 });
    await this.#page.getByRole('heading', { name: 'Koleksi' }).waitFor();
  }

  /** Opens an entry, or a new one, and waits for a field of it. */
  async open(path: string, field: string): Promise<void> {
    // By way of the list: else the fields of the entry that stood here before would answer.
    await this.#page.goto(`${this.#address}#/collections/${path.split('/')[0]}`);
    await this.field(field).waitFor({ state: 'detached' });
    await this.#page.goto(`${this.#address}#/collections/${path}`);
    await this.field(field).waitFor({ timeout: 30_000 });
  }

  /** A field by its name in the file; the second of a name is the second language. */
  field(name: string, nth = 0): Locator {
    return this.#page.locator(`[id^="${name}-field"]`).nth(nth);
  }

  async choose(name: string, option: string): Promise<void> {
    await this.field(name).click();
    await this.field(name).pressSequentially(option.slice(0, 12));
    await this.#page.locator('[class*=option]').getByText(option, { exact: true }).first().click();
  }

  async upload(file: string): Promise<void> {
    await this.#page.getByRole('button', { name: 'Pilih gambar' }).first().click();
    await this.#page.locator('input[type=file]').last().setInputFiles(file);
    const use = this.#page.getByRole('button', { name: 'Pakai yang dipilih' });
    await this.#page.waitForTimeout(1500);
    await use.click();
  }

  /** Opens a closed group by its name in the file; its button has a picture and no words. */
  async openGroup(name: string): Promise<void> {
    await this.field(name).locator('button').first().click();
  }

  async writeBody(text: string, nth = 0): Promise<void> {
    await this.#page.locator('[data-slate-editor="true"]').nth(nth).click();
    await this.#page.keyboard.type(text);
  }

  /** Loads the page anew and logs in again where that is asked. */
  async reload(field: string): Promise<void> {
    await this.#page.reload();
    const login = this.#page.getByRole('button', { name: 'Masuk' });
    await login.or(this.field(field)).first().waitFor({ timeout: 60_000 });
    if (await login.isVisible()) await login.click();
    await this.field(field).waitFor({ timeout: 30_000 });
  }

  async pressSave(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Simpan' }).click();
  }

  /** Presses save once and waits for the panel that names what to look at first. */
  async pressSaveAndBeAsked(): Promise<void> {
    await this.pressSave();
    await this.#page
      .getByRole('alert')
      .filter({ hasText: /periksa \d+ hal/ })
      .waitFor();
  }

  async save(): Promise<void> {
    await this.pressSave();
    await this.#page.waitForURL(/\/entries\//);
    const saved = this.#page.getByText('Tersimpan', { exact: true }).first();
    await saved.waitFor().catch(async (cause: unknown) => {
      const said = await this.#page.getByRole('alert').allInnerTexts();
      throw new Error(`The editor did not save. It says: ${said.join('\n')}`, { cause });
    });
  }

  async publish(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Status: Draf' }).click();
    await this.#page.getByRole('menuitem', { name: 'Siap terbit' }).click();
    await this.#page.getByText('Status: Siap terbit').waitFor();
    await this.#page.getByText('Terbitkan', { exact: true }).first().click();
    await this.#page.getByRole('menuitem', { name: 'Terbitkan sekarang' }).click();
    await this.#page.getByText('Diterbitkan').first().waitFor();
  }
}
