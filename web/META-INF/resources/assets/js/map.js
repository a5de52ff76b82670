/* The map beside the list: Leaflet is fetched when the map is looked at, and not before. */
const part = document.getElementById("map-part");
const box = document.getElementById("map");
const toggle = document.getElementById("map-show");
const WIDE = window.matchMedia("(min-width: 60rem)");
const ELDER = document.documentElement.dataset.mode === "elder";
const PIN = ELDER ? 48 : 36;
const GAP = 8;
const HERE = 22;
const CLOSE_UP = 16;
let map;
let pins;
let myself;
let points = [];
let outline = [];

function added(tag, properties) {
  return new Promise((done, failed) => {
    const element = Object.assign(document.createElement(tag), properties, { onload: done, onerror: failed });
    document.head.append(element);
  });
}

function place(element, latitude, longitude) {
  return [Number(element.dataset[latitude]), Number(element.dataset[longitude])];
}

/* A marker is a button: it has a name, not only a number. */
function named(marker, name) {
  marker.on("add", () => marker.getElement().setAttribute("aria-label", name));
  return marker;
}

function popup(points) {
  const content = document.createElement("ul");
  content.className = "map__list";
  for (const { point } of points) {
    const line = document.createElement("li");
    const name = document.createElement(point.id ? "a" : "b");
    name.textContent = point.dataset.name;
    if (point.id) {
      name.href = `#${point.id}`;
      name.addEventListener("click", () => point.focus());
    }
    line.append(name);
    content.append(line);
  }
  return content;
}

/* One pin for what would lie on one another: a finger could not tell them apart. */
function grouped(points) {
  const groups = [];
  for (const one of points) {
    const spot = map.latLngToLayerPoint(one.at);
    const near = groups.find(group => group.spot.distanceTo(spot) < PIN + GAP);
    if (near) {
      near.points.push(one);
    } else {
      groups.push({ spot, points: [one] });
    }
  }
  return groups;
}

function pin({ points }) {
  const [first] = points;
  const many = points.length > 1;
  const icon = L.divIcon({
    className: many ? "map__pin map__pin--many" : "map__pin",
    html: many ? `${first.number}…` : String(first.number),
    iconSize: [PIN, PIN],
    iconAnchor: many ? [PIN / 2, PIN / 2] : [0, PIN] });
  const marker = L.marker(first.at, { icon, riseOnHover: true });
  return named(marker, points.map(one => `${one.number}. ${one.point.dataset.name}`).join(", "))
    .bindPopup(() => popup(points), { closeButton: false, offset: [many ? 0 : PIN / 2, -PIN / 2] });
}

function pinAll() {
  pins.clearLayers();
  grouped(points).forEach(group => pins.addLayer(pin(group)));
}

/* The pins are those of the list as it stands. */
function draw() {
  points = [...document.querySelectorAll("[data-latitude]")].map((point, index) => (
    { point, number: index + 1, at: place(point, "latitude", "longitude") }));
  outline = points.map(one => one.at);
  myself.clearLayers();
  const here = document.querySelector("[data-here-latitude]");
  if (here) {
    const at = place(here, "hereLatitude", "hereLongitude");
    const icon = L.divIcon({ className: "map__here", iconSize: [HERE, HERE] });
    myself.addLayer(named(L.marker(at, { icon, keyboard: false, interactive: false }), part.dataset.here));
    outline.push(at);
  }
  show();
  pinAll();
}

function show() {
  if (outline.length) {
    map.fitBounds(outline, { padding: [PIN, PIN], maxZoom: CLOSE_UP, animate: false });
  }
}

/* What of a polygon is nearer to one place than to another. */
function nearer(polygon, own, other) {
  const middle = [(own[0] + other[0]) / 2, (own[1] + other[1]) / 2];
  const side = p => (p[0] - middle[0]) * (other[0] - own[0]) + (p[1] - middle[1]) * (other[1] - own[1]);
  return polygon.flatMap((from, index) => {
    const to = polygon[(index + 1) % polygon.length];
    const a = side(from);
    const b = side(to);
    const cut = [from[0] + (to[0] - from[0]) * a / (a - b), from[1] + (to[1] - from[1]) * a / (a - b)];
    const kept = a <= 0 ? [from] : [];
    return (a < 0 && b > 0) || (a > 0 && b < 0) ? [...kept, cut] : kept;
  });
}

/* Without a source of pictures: districts as what lies nearest to their centres, and their names. */
async function ground() {
  const districts = await (await fetch(part.dataset.ground)).json();
  const narrow = Math.cos(30 * Math.PI / 180);
  const centres = districts.map(one => [one.latitude, one.longitude * narrow]);
  const edge = 1.5;
  const north = centres.map(one => one[0]);
  const east = centres.map(one => one[1]);
  const frame = [
    [Math.min(...north) - edge, Math.min(...east) - edge], [Math.max(...north) + edge, Math.min(...east) - edge],
    [Math.max(...north) + edge, Math.max(...east) + edge], [Math.min(...north) - edge, Math.max(...east) + edge]];
  districts.forEach((one, index) => {
    const cell = centres.reduce(
      (left, other, at) => at === index ? left : nearer(left, centres[index], other), frame);
    L.polygon(cell.map(p => [p[0], p[1] / narrow]),
      { className: `map__ground map__ground--${index % 2 ? "a" : "b"}`, interactive: false }).addTo(map);
    L.marker([one.latitude, one.longitude], {
      icon: L.divIcon({ className: "map__name", html: "", iconSize: [120, 24] }), interactive: false, keyboard: false,
      pane: "overlayPane" }).on("add", added => {
      added.target.getElement().textContent = one.name;
    }).addTo(map);
  });
}

async function open() {
  if (!window.L) {
    await Promise.all([
      added("link", { rel: "stylesheet", href: part.dataset.leafletCss }),
      added("script", { src: part.dataset.leaflet })]);
  }
  box.hidden = false;
  map = L.map(box, { zoomControl: false, scrollWheelZoom: false });
  map.setView([29.56, 106.55], 9);
  map.attributionControl.setPrefix(false);
  L.control.zoom({ zoomInTitle: part.dataset.zoomIn, zoomOutTitle: part.dataset.zoomOut }).addTo(map);
  if (part.dataset.tiles) {
    L.tileLayer(part.dataset.tiles).addTo(map);
    said(part.dataset.attribution);
  } else {
    ground();
    said(part.dataset.schematic);
  }
  pins = L.layerGroup().addTo(map);
  myself = L.layerGroup().addTo(map);
  map.on("zoomend", pinAll);
  draw();
}

/* As text: what the settings say is no markup. */
function said(words) {
  const plain = document.createElement("span");
  plain.textContent = words;
  map.attributionControl.addAttribution(plain.innerHTML);
}

function toggled() {
  const words = toggle.querySelector("span");
  const shown = toggle.getAttribute("aria-expanded") !== "true";
  toggle.setAttribute("aria-expanded", String(shown));
  words.textContent = shown ? words.dataset.hide : words.dataset.show;
  if (shown && !map) {
    open();
  } else {
    box.hidden = !shown;
    if (shown) {
      map.invalidateSize();
      show();
    }
  }
}

if (part) {
  part.hidden = false;
  toggle.addEventListener("click", toggled);
  if (WIDE.matches) {
    open();
  }
  WIDE.addEventListener("change", () => WIDE.matches && !map && open());
  document.body.addEventListener("htmx:afterSwap", () => map && draw());
}
