import { truncateSync, writeFileSync } from 'node:fs';

const START = `<?xml version="1.0" encoding="UTF-8"?>
<gpx xmlns="http://www.topografix.com/GPX/1/1" version="1.1" creator="uji">
<trk><trkseg>
`;

/** Writes a GPX file of so many megabytes that takes no room on the disk: three lines, then a hole. */
export function writeBigGpx(path: string, megabytes: number): void {
  writeFileSync(path, START);
  truncateSync(path, megabytes * 1024 * 1024);
}
