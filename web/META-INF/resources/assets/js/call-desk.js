/* The call desk: shows a call when it comes. Without this, a link on the page does. */
"use strict";

(() => {
  const BETWEEN_LOOKS = 3000;
  const calls = document.getElementById("calls");
  let shown;

  async function look() {
    if (document.hidden) {
      return;
    }
    try {
      const answer = await fetch(calls.dataset.from, { redirect: "manual" });
      const list = answer.ok ? await answer.text() : shown;
      if (list !== shown) {
        calls.innerHTML = list;
        shown = list;
      }
    } catch {
      // Offline for a moment; the next look may succeed.
    }
  }

  if (calls) {
    setInterval(look, BETWEEN_LOOKS);
    look();
  }
})();
