/**
 * The time of every file in a ZIP of ours. ZIP times have no zone: these are the parts of a local time, so that the
 * bytes are the same on every machine.
 */
export const ZIP_TIME = new Date(1980, 0, 1);
