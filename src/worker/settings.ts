/** What the build tells the worker; written in its place when it is bundled. */
export interface WorkerSettings {
  /** Sub-path with a slash at both ends. */
  readonly base: string;
  /** IANA name of the region's zone, for "stored on …". */
  readonly timeZone: string;
  /** How that zone is called: WIB, WITA, WIT. */
  readonly zoneName: string;
  /** The list of files of each language's search. */
  readonly searchUnits: Readonly<Record<string, string>>;
  /** The list of alerts in force. */
  readonly alerts: string;
  /** The page that lists what is stored, by language; the default language first. */
  readonly offlinePages: Readonly<Record<string, string>>;
}

declare const __WORKER_SETTINGS__: WorkerSettings;

export const settings = __WORKER_SETTINGS__;
