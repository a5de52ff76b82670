/* The map beside the list: Leaflet is fetched when the map is looked at, and not before. */
const part = document.getElementById("map-part");
const box = document.getElementById("map");
const toggle = document.getElementById("map-show");
const WIDE = window.matchMedia("(min-width: 60rem)");
const ELDER = document.documentElement.dataset.mode === "elder";
const PIN = ELDER ? 48 : 36;
const HERE = 22;
const CLOSE_UP = 16;
let map;
let pins;
let outline;

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

function popup(point) {
  const content = document.createElement("div");
  const name = document.createElement("b");
  name.textContent = point.dataset.name;
  content.append(name);
  if (point.id) {
    const link = document.createElement("a");
    link.href = `#${point.id}`;
    link.textContent = part.dataset.inList;
    link.addEventListener("click", () => point.focus());
    content.append(document.createElement("br"), link);
  }
  return content;
}

function pin(point, number) {
  const icon = L.divIcon({ className: "map__pin", html: String(number), iconSize: [PIN, PIN], iconAnchor: [0, PIN] });
  const marker = L.marker(place(point, "latitude", "longitude"), { icon, riseOnHover: true });
  return named(marker, `${number}. ${point.dataset.name}`)
    .bindPopup(() => popup(point), { closeButton: false, offset: [PIN / 2, -PIN / 2] });
}

/* The pins are those of the list as it stands. */
function draw() {
  pins.clearLayers();
  outline = [];
  document.querySelectorAll("[data-latitude]").forEach((point, index) => {
    pins.addLayer(pin(point, index + 1));
    outline.push(place(point, "latitude", "longitude"));
  });
  const here = document.querySelector("[data-here-latitude]");
  if (here) {
    const at = place(here, "hereLatitude", "hereLongitude");
    const icon = L.divIcon({ className: "map__here", iconSize: [HERE, HERE] });
    pins.addLayer(named(L.marker(at, { icon }), part.dataset.here));
    outline.push(at);
  }
  show();
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
