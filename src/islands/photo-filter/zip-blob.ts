import { Zip, ZipPassThrough } from 'fflate';
import { ZIP_TIME } from '../../domain/press/zip-time.ts';

/** A ZIP that grows file by file, nothing compressed: what is in it already is the browser's to keep, not the script's. */
export class ZipBlob {
  #parts: BlobPart[] = [];
  readonly #zip = new Zip((error, chunk) => {
    if (error) throw error;
    this.#parts.push(chunk as Uint8Array<ArrayBuffer>);
  });

  add(name: string, bytes: Uint8Array): void {
    const file = new ZipPassThrough(name);
    file.mtime = ZIP_TIME;
    this.#zip.add(file);
    file.push(bytes, true);
    this.#parts = [new Blob(this.#parts)];
  }

  end(): Blob {
    this.#zip.end();
    return new Blob(this.#parts, { type: 'application/zip' });
  }
}
