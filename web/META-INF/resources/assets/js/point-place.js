/*
 * The position of a point's form on the map. The map has a datum of its own: the service turns what is
 * picked into the figures of the datum that the form says, and what the figures say into a place on the map.
 */
import { PIN, districts, lookedAt, words } from "./map-frame.js";

/* The plain ground has nothing but the names of districts to go by. */
const CLOSE_UP = words.tiles ? 16 : 12;
const DISTRICT = 11;
const DECIMALS = 6;
const placing = document.getElementById("placing");
const said = document.getElementById("pin-said");
const fields = placing.closest("form").elements;
let map;
let pin;
let known;
let turn = 0;

function say(text) {
  said.textContent = text;
}

async function converted(latitude, longitude, from, to) {
  const asked = new URLSearchParams({ latitude, longitude, from, to });
  const answer = await fetch(`${placing.dataset.convert}?${asked}`);
  if (!answer.ok) {
    throw new Error(answer.statusText);
  }
  return answer.json();
}

/* Only the last of several questions counts, in whatever order the answers come. */
async function asked(question, answered, failed) {
  turn += 1;
  const mine = turn;
  const result = await question.then(answer => () => answered(answer), () => failed);
  if (mine === turn) {
    result();
  }
}

function put(at) {
  if (!at) {
    pin?.remove();
  } else if (pin) {
    pin.setLatLng(at).addTo(map);
  } else {
    const icon = L.divIcon({ className: "map__pin", html: "", iconSize: [PIN, PIN], iconAnchor: [0, PIN] });
    pin = L.marker(at, { icon, draggable: true, autoPan: true, keyboard: false }).addTo(map);
    pin.on("dragend", () => pick(pin.getLatLng()));
  }
}

function pick(spot) {
  put(spot);
  asked(
    converted(spot.lat.toFixed(DECIMALS), spot.lng.toFixed(DECIMALS), placing.dataset.datum, fields.datum.value),
    figures => {
      fields.latitude.value = figures.latitude;
      fields.longitude.value = figures.longitude;
      known = spot;
      say(placing.dataset.done);
    },
    () => {
      put(known);
      say(placing.dataset.failed);
    });
}

/* The pin goes where the figures say; without any, the map shows the district. */
function follow() {
  say("");
  const latitude = fields.latitude.value.trim();
  const longitude = fields.longitude.value.trim();
  asked(
    latitude && longitude
      ? converted(latitude, longitude, fields.datum.value, placing.dataset.datum)
      : Promise.reject(new Error("no figures")),
    figures => {
      known = L.latLng(figures.latitude, figures.longitude);
      put(known);
      show();
    },
    () => {
      known = null;
      put(null);
      show();
    });
}

async function show() {
  if (known) {
    map.setView(known, Math.max(map.getZoom(), CLOSE_UP), { animate: false });
    return;
  }
  const centre = (await districts()).find(one => one.code === fields.district.value);
  if (centre && !known) {
    map.setView([centre.latitude, centre.longitude], DISTRICT, { animate: false });
  }
}

function begin(opened) {
  map = opened;
  map.on("click", clicked => pick(clicked.latlng));
  document.getElementById("pin-here").addEventListener("click", () => pick(map.getCenter()));
  [fields.latitude, fields.longitude, ...fields.datum].forEach(field => field.addEventListener("change", follow));
  fields.district.addEventListener("change", () => known || show());
  follow();
}

lookedAt(begin, show);
