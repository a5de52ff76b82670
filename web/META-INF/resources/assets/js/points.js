/* The list of points from where the device is: posted, so that no address keeps the position. */
import "./map.js";

const find = document.getElementById("find");
const near = document.getElementById("near");
const button = document.querySelector("[data-near]");
const said = document.getElementById("near-said");
const PATIENCE = 10000;
const RECENT = 60000;
const REFUSED = 1;
let here = false;

function say(words) {
  said.textContent = words ?? "";
  said.hidden = !words;
}

if ("geolocation" in navigator && window.isSecureContext) {
  button.hidden = false;
  button.addEventListener("click", event => {
    event.preventDefault();
    say(said.dataset.asking);
    navigator.geolocation.getCurrentPosition(
      position => {
        near.elements.latitude.value = position.coords.latitude.toFixed(6);
        near.elements.longitude.value = position.coords.longitude.toFixed(6);
        here = true;
        find.elements.q.value = "";
        say("");
        near.requestSubmit();
      },
      problem => say(problem.code === REFUSED ? said.dataset.refused : said.dataset.unknown),
      { timeout: PATIENCE, maximumAge: RECENT });
  });
}

/* Choices made after that are asked from the same place, until another place is named. */
find.addEventListener("htmx:confirm", event => {
  if (event.target !== find || !here) {
    return;
  }
  const cause = event.detail.triggeringEvent;
  if (find.elements.q.value && (cause?.type === "submit" || cause?.target?.name === "q")) {
    here = false;
    return;
  }
  event.preventDefault();
  near.requestSubmit();
});

/* Whoever asked for more is at the end of a list that is gone. */
near.addEventListener("htmx:afterRequest", event => {
  if (event.detail.requestConfig.parameters.after) {
    document.getElementById("found").scrollIntoView();
  }
});
