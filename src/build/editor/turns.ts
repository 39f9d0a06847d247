/** Runs a task when all earlier ones have ended. */
export type InTurn = <T>(task: () => Promise<T>) => Promise<T>;

/** One queue: tasks run one after another, and a failing one does not stop the next. */
export function createTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const run = last.then(task);
    last = run.catch(() => undefined);
    return run;
  };
}
