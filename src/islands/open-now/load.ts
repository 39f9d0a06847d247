/** What `later.ts` asks for: a file of its own, else the bundler's helper for it would weigh on every page of a place. */
import './open-now.ts';
