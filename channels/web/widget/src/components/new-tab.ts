/**
 * Show in a tab of its own what `ask` brings. Whether there was something to show.
 *
 * The tab opens before the answer is there: browsers take one that opens by itself for a pop-up, and block it.
 */
export async function showInNewTab(ask: () => Promise<string | null>): Promise<boolean> {
  const tab = open("", "_blank");
  const address = await ask();
  if (address === null) tab?.close();
  else if (tab) {
    tab.opener = null;
    tab.location.replace(address);
  } else location.assign(address);
  return address !== null;
}
