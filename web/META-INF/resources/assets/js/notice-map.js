/* The map beside the interruptions: the districts that the list's own links count, and where they lead. */
import { PIN, districts, lookedAt } from "./map-frame.js";
import { pinsOn } from "./map-pins.js";

const CLOSE_UP = 11;
const ABOVE_NAME = PIN / 2 + 12;
let map;
let outline = [];

function line(link) {
  const same = document.createElement("a");
  same.href = link.href;
  same.textContent = link.dataset.said;
  return same;
}

function mark(places) {
  return {
    text: places.reduce((sum, one) => sum + one.count, 0),
    round: true,
    rise: ABOVE_NAME,
    kind: places.some(one => one.off) ? "off" : "coming" };
}

function show() {
  if (outline.length) {
    map.fitBounds(outline, { padding: [PIN, PIN], maxZoom: CLOSE_UP, animate: false });
  }
}

async function begin(opened) {
  map = opened;
  const centres = new Map((await districts()).map(one => [one.code, [one.latitude, one.longitude]]));
  const places = [...document.querySelectorAll("[data-district]")]
    .filter(link => centres.has(link.dataset.district))
    .map(link => ({
      at: centres.get(link.dataset.district),
      name: link.dataset.said,
      count: Number(link.dataset.count),
      off: Number(link.dataset.off) > 0,
      line: () => line(link) }));
  outline = places.map(one => one.at);
  show();
  pinsOn(map, mark)(places);
}

lookedAt(begin, show);
