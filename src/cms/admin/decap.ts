/** The part of Decap that we use, as its prebuilt file puts it on the window. */
export interface Decap {
  init(options: { config: unknown }): void;
  registerLocale(name: string, phrases: object): void;
  registerEditorComponent(component: EditorComponent): void;
  getWidget(name: string): DecapWidget;
  registerEventListener(listener: {
    name: 'preSave';
    handler: (event: { entry: DecapEntry }) => Promise<void>;
  }): void;
  registerWidget(name: string, control: unknown, preview: unknown, schema: object): void;
}

/** An entry in Decap's own, unchangeable form. */
export interface DecapEntry {
  getIn(path: readonly string[]): unknown;
}

export interface DecapWidget {
  control: new (...values: unknown[]) => object;
  preview: unknown;
  schema?: object;
}

/** Values of a block's form; a field that was not filled is absent. */
export type BlockValues = Record<string, string | undefined>;

/** A block that can stand between paragraphs of rich text. */
export interface EditorComponent {
  id: string;
  label: string;
  fields: { name: string; label: string; widget: string; [option: string]: unknown }[];
  /** Must begin with ^ and have no m flag, else Decap does not read its own writing back. */
  pattern: RegExp;
  fromBlock(match: RegExpMatchArray): BlockValues;
  toBlock(values: BlockValues): string;
  toPreview(values: BlockValues): string;
}

declare global {
  interface Window {
    CMS?: Decap;
    CMS_MANUAL_INIT?: boolean;
  }
}
