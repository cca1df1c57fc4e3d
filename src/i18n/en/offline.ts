/** Without a network: what is kept, newer versions, the name of the installed page. */
export const offline = {
  appName: 'SCO Atlas',
  withoutNetwork: 'Without a network',
  keeping: {
    kept: 'The atlas is kept in this browser: it opens without a network, in every language.',
    'not-yet':
      'The atlas is not kept in this browser yet. Leave this page open with a connection for a moment.',
    impossible:
      'The atlas cannot be kept here: this browser, or the address it was opened from, does not allow it.',
  },
  newerReady: 'A newer version of the atlas is ready. Open tabs of the atlas will load anew.',
  newerHeld:
    'A presentation is running in another tab. Leave it there, then use the newer version here.',
  useNewer: 'Use it now',
};
