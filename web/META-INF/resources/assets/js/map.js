/* The map beside the list of points, or of one point: its pins are those of the list as it stands. */
import { PIN, lookedAt, named, words } from "./map-frame.js";
import { pinsOn } from "./map-pins.js";

const HERE = 22;
const CLOSE_UP = 16;
let map;
let myself;
let pin;
let outline = [];

function place(element, latitude, longitude) {
  return [Number(element.dataset[latitude]), Number(element.dataset[longitude])];
}

function line(point) {
  const name = document.createElement(point.id ? "a" : "b");
  name.textContent = point.dataset.name;
  if (point.id) {
    name.href = `#${point.id}`;
    name.addEventListener("click", () => point.focus());
  }
  return name;
}

function mark(points) {
  const many = points.length > 1;
  return { text: many ? `${points[0].number}+` : points[0].number, round: many };
}

function draw() {
  const points = [...document.querySelectorAll("[data-latitude]")].map((point, index) => ({
    number: index + 1,
    name: `${index + 1}. ${point.dataset.name}`,
    at: place(point, "latitude", "longitude"),
    line: () => line(point) }));
  outline = points.map(one => one.at);
  myself.clearLayers();
  const here = document.querySelector("[data-here-latitude]");
  if (here) {
    const at = place(here, "hereLatitude", "hereLongitude");
    const icon = L.divIcon({ className: "map__here", iconSize: [HERE, HERE] });
    myself.addLayer(named(L.marker(at, { icon, keyboard: false, interactive: false }), words.here));
    outline.push(at);
  }
  show();
  pin(points);
}

function show() {
  if (outline.length) {
    map.fitBounds(outline, { padding: [PIN, PIN], maxZoom: CLOSE_UP, animate: false });
  }
}

function begin(opened) {
  map = opened;
  pin = pinsOn(map, mark);
  myself = L.layerGroup().addTo(map);
  draw();
}

lookedAt(begin, show);
document.body.addEventListener("htmx:afterSwap", () => map && draw());
