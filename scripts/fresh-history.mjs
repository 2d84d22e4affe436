/**
 * Makes a launcher of Chromium forget the history of its tab after each test file. All files share one tab, and its
 * history holds fifty entries. Once it is full Chromium drops an entry that no click made, maybe the test page itself;
 * then a step back in a test leaves the page, and no result ever comes.
 */
export function withFreshHistory(launcher) {
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    const page = launcher.getPage(id);
    const result = await stopSession(id);
    const client = await page.createCDPSession();
    await client.send('Page.resetNavigationHistory');
    await client.detach();
    return result;
  };
  return launcher;
}
