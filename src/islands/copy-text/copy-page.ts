import { startWhenPressed } from '../../device/first-press.ts';

/** The button that copies parts of another page; one in a page. All of its code comes with the first touch. */
const button = document.querySelector<HTMLElement>('copy-page');
if (button) startWhenPressed(button, () => import('./copy.ts'));
