interface Window {
  /** What the page waits for; see `count-waiting.mjs`. */
  soakWaiting: () => { timers: number; frames: number };
}
