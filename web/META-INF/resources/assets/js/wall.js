/* The wall: counts the seconds by the server's clock, and asks for the alarms every three. */
"use strict";

(() => {
  const BETWEEN_LOOKS = 3000;
  const SECOND = 1000;
  const wall = document.getElementById("wall");
  const state = document.getElementById("wall-state");
  const ahead = Number(wall.dataset.now) - Date.now();
  let shown;

  function count() {
    for (const clock of wall.querySelectorAll("[data-since]")) {
      const seconds = Math.max(0, Math.floor((Date.now() + ahead - Number(clock.dataset.since)) / SECOND));
      clock.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
    }
  }

  function say(words) {
    if (state.textContent !== words) {
      state.textContent = words;
    }
  }

  async function look() {
    try {
      const answer = await fetch(wall.dataset.from, { redirect: "manual" });
      if (!answer.ok) {
        throw new Error(String(answer.status));
      }
      const alarms = await answer.text();
      if (alarms !== shown) {
        wall.innerHTML = alarms;
        shown = alarms;
        count();
      }
      say(state.dataset.fresh);
    } catch {
      say(state.dataset.stale);
    }
  }

  setInterval(count, SECOND / 4);
  setInterval(look, BETWEEN_LOOKS);
})();
