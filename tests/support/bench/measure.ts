import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** Seconds and memory of one command with everything that it started. */
export interface Measurement {
  readonly seconds: number;
  /** Seconds of processors, its children's too: the same beside busy neighbours. Linux only, else 0. */
  readonly cpuSeconds: number;
  /** The largest sum of resident memory of all its processes, in megabytes; Linux only, else 0. */
  readonly peakMb: number;
}

const SAMPLE_MS = 200;

function readParent(pid: string): { parent: string; residentMb: number } | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const parent = /^PPid:\s+(\d+)/m.exec(status)?.[1] ?? '0';
    const resident = Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0);
    return { parent, residentMb: resident / 1024 };
  } catch {
    return undefined;
  }
}

function sumTree(root: number): number {
  const all = new Map<string, { parent: string; residentMb: number }>();
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const one = readParent(pid);
    if (one) all.set(pid, one);
  }
  const isBelow = (pid: string): boolean => {
    if (pid === String(root)) return true;
    const parent = all.get(pid)?.parent;
    return parent !== undefined && parent !== '0' && isBelow(parent);
  };
  return [...all].filter(([pid]) => isBelow(pid)).reduce((sum, [, one]) => sum + one.residentMb, 0);
}

/** Processor time of all children that have ended, in seconds; a tick is a hundredth on every Linux that Node runs on. */
function readChildSeconds(): number {
  try {
    const [, fields = ''] = readFileSync('/proc/self/stat', 'utf8').split(') ');
    const [user = 0, system = 0] = fields.split(' ').slice(13, 15).map(Number);
    return (user + system) / 100;
  } catch {
    return 0;
  }
}

/** Runs a command to its end; rejects with its output when it fails. */
export function measure(
  command: string,
  args: readonly string[],
  options: { cwd: string; env: NodeJS.ProcessEnv },
): Promise<Measurement> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const cpuBefore = readChildSeconds();
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let peakMb = 0;
    const keep = (chunk: Buffer) => (output = (output + chunk.toString()).slice(-4000));
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const sample = () => {
      if (process.platform === 'linux' && child.pid) peakMb = Math.max(peakMb, sumTree(child.pid));
    };
    const timer = setInterval(sample, SAMPLE_MS);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(timer);
      const seconds = (performance.now() - started) / 1000;
      const cpuSeconds = readChildSeconds() - cpuBefore;
      if (code === 0) resolve({ seconds, cpuSeconds, peakMb });
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}:\n${output}`));
    });
  });
}
