import { execFileSync, spawnSync } from 'node:child_process';

/** False on a machine without GDAL; what is not tested there is said. */
export const hasGdal = !spawnSync('ogrinfo', ['--version']).error;
if (!hasGdal)
  process.stderr.write('Not tested: data files in GDAL. It needs: apt-get install gdal-bin\n');

/** What GDAL's own reader finds in a file. */
export interface Layer {
  readonly layers: number;
  readonly featureCount: number;
  readonly fields: readonly string[];
}

/** Opens a file with `ogrinfo`, a reader that knows nothing of us. */
export function readLayer(file: string): Layer {
  const text = execFileSync('ogrinfo', ['-al', '-so', file], { encoding: 'utf8' });
  return {
    layers: text.match(/^Layer name: /gm)?.length ?? 0,
    featureCount: Number(/^Feature Count: (\d+)$/m.exec(text)?.[1]),
    fields: [...text.matchAll(/^([\w ]+): \w+(?:\([\w,]+\))? \(\d+\.\d+\)/gm)].map(
      ([, name = '']) => name,
    ),
  };
}
