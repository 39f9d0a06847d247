/** The 23 inks of the posters. A poster uses seven to ten of them, always flat. */
export const INK = {
  mist0: '#f1f5f3',
  mist1: '#d8e4e1',
  mist2: '#a9c4bf',
  dew: '#cfe6ee',
  dew2: '#8dbfd0',
  night2: '#2c6079',
  night: '#15364c',
  lake1: '#62c3b4',
  lake2: '#16908a',
  lake3: '#0b5f63',
  leaf: '#a9c46c',
  forest1: '#5d9c66',
  forest2: '#2a7552',
  forest3: '#14503f',
  crater: '#0c2a25',
  sulphur1: '#fae6a0',
  sulphur2: '#f3c331',
  carica1: '#f7a95c',
  carica2: '#ea6d22',
  carica3: '#b4421a',
  stone1: '#b9b7a4',
  stone2: '#7d8278',
  stone3: '#454f4a',
} as const;

export type PaletteName = 'dawn' | 'lake' | 'mist' | 'night' | 'sulphur' | 'dusk' | 'tea';

/** The light of a poster: sky from top to horizon, and the ground from far to dark. */
export interface Palette {
  sky: readonly [top: string, middle: string, horizon: string];
  sun: string;
  far: string;
  mid: string;
  near: string;
  dark: string;
  /** Light ink for mist and glints on water. */
  glint: string;
}

export const PALETTES: Record<PaletteName, Palette> = {
  dawn: {
    sky: [INK.carica1, '#fac777', INK.sulphur1],
    sun: INK.mist0,
    far: '#d98a5a',
    mid: INK.lake3,
    near: INK.forest3,
    dark: INK.crater,
    glint: INK.sulphur1,
  },
  lake: {
    sky: [INK.dew2, '#aed5dc', INK.dew],
    sun: INK.sulphur2,
    far: '#7fb3b3',
    mid: INK.lake2,
    near: INK.forest3,
    dark: INK.crater,
    glint: INK.mist0,
  },
  mist: {
    sky: [INK.mist2, '#c3d6d2', INK.mist0],
    sun: INK.carica2,
    far: '#94b3ad',
    mid: '#4f8078',
    near: INK.forest3,
    dark: INK.crater,
    glint: INK.mist0,
  },
  night: {
    sky: [INK.night, '#1f4a63', INK.night2],
    sun: INK.sulphur1,
    far: '#24526a',
    mid: '#17404f',
    near: '#0f3338',
    dark: '#081f22',
    glint: INK.dew,
  },
  sulphur: {
    sky: [INK.sulphur2, '#f6d364', INK.sulphur1],
    sun: INK.mist0,
    far: '#cdb667',
    mid: INK.stone2,
    near: INK.stone3,
    dark: INK.crater,
    glint: INK.mist0,
  },
  dusk: {
    sky: [INK.carica3, '#d65a22', INK.carica2],
    sun: INK.sulphur2,
    far: '#8d3a26',
    mid: INK.forest3,
    near: '#123b33',
    dark: INK.crater,
    glint: INK.carica1,
  },
  tea: {
    sky: [INK.sulphur1, '#f3ecc0', INK.mist0],
    sun: INK.carica2,
    far: '#9dbf9e',
    mid: INK.forest1,
    near: INK.forest2,
    dark: INK.forest3,
    glint: INK.leaf,
  },
};
