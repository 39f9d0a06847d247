/** Parts of a page that are read, one utterance each: long ones stop halfway on some devices. */
const READ = 'h1,h2,h3,p,li,dt,dd,label,summary';
/** What is pressed, repeated or beside the matter. */
const LEFT_OUT = 'nav,aside,button,form,read-aloud,.screen-only,.page-terms,[data-unread],[hidden]';

/** The texts of the page in their order; what is folded away or inside another part is left out. */
export function listSpoken(root: Element): string[] {
  return [...root.querySelectorAll<HTMLElement>(READ)]
    .filter((part) => !part.closest(LEFT_OUT) && !part.querySelector(READ) && part.offsetParent)
    .map((part) => part.innerText.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

function selectVoice(pattern: string): SpeechSynthesisVoice | undefined {
  const own = speechSynthesis.getVoices().filter(({ lang }) => lang.match(pattern));
  // A voice on the device reads without a network and tells nobody what is read.
  return own.find(({ localService }) => localService) ?? own[0];
}

/** Reads, and stops at the next press, at the end and when the page is left. */
export function start(host: HTMLElement): void {
  const { lang = 'id', voice: pattern = '', stop: stopWord = '' } = host.dataset;
  const word = host.querySelector('[data-word]');
  const startWord = word?.textContent ?? '';
  let isReading = false;
  const setReading = (on: boolean) => {
    isReading = on;
    if (word) word.textContent = on ? stopWord : startWord;
  };
  const stop = () => {
    speechSynthesis.cancel();
    setReading(false);
  };
  const read = () => {
    const texts = listSpoken(document.querySelector('main') ?? document.body);
    const voice = selectVoice(pattern);
    speechSynthesis.cancel();
    texts.forEach((text, index) => {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.lang = voice?.lang ?? lang;
      if (voice) utterance.voice = voice;
      if (index === texts.length - 1) utterance.onend = () => setReading(false);
      speechSynthesis.speak(utterance);
    });
    setReading(texts.length > 0);
  };
  addEventListener('pagehide', stop);
  host.onclick = () => (isReading ? stop() : read());
  read();
}
