import { toggleSaved } from './toggle-saved.ts';

/** What pressing needs of the button. */
interface Button {
  readonly dataset: DOMStringMap;
  readonly words: readonly string[];
  readonly isSaved: boolean;
  show(): void;
  say(part: string, text: string): void;
}

/** Saves the page or lets it go, and says on every button of the page what came of it. */
export async function press(button: Button): Promise<void> {
  const [, , saving = '', network = '', space = '', refused = ''] = button.words;
  button.say('[role=status]', button.isSaved ? '' : saving);
  const problem = await toggleSaved(button.dataset, button.isSaved);
  for (const one of document.querySelectorAll('save-button')) (one as unknown as Button).show();
  const words = { network, changed: network, space, refused };
  if (problem) button.say('[role=status]', words[problem]);
}
