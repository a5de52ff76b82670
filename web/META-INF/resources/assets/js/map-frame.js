/* What all maps of the pages share: Leaflet and the ground, fetched when a map is looked at, and not before. */
const NAMES = "names";
/* Leaflet draws the ground at 400 and the pins at 600. */
const ABOVE_GROUND = 450;
const NAME = { width: 120, height: 24 };
const part = document.getElementById("map-part");
const box = document.getElementById("map");
const toggle = document.getElementById("map-show");
const WIDE = window.matchMedia("(min-width: 60rem)");
const CITY = [29.56, 106.55];
const CITY_ZOOM = 9;
let fetched;

export const words = part?.dataset;
export const PIN = document.documentElement.dataset.mode === "elder" ? 48 : 36;

function added(tag, properties) {
  return new Promise((done, failed) => {
    const element = Object.assign(document.createElement(tag), properties, { onload: done, onerror: failed });
    document.head.append(element);
  });
}

/* A marker is a button: it has a name, not only a number. */
export function named(marker, name) {
  marker.on("add", () => marker.getElement().setAttribute("aria-label", name));
  return marker;
}

/* The districts' centres by the map's datum. */
export function districts() {
  fetched ??= fetch(words.ground).then(answer => answer.json());
  return fetched;
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
async function ground(map) {
  map.createPane(NAMES).style.zIndex = ABOVE_GROUND;
  const all = await districts();
  const narrow = Math.cos(30 * Math.PI / 180);
  const centres = all.map(one => [one.latitude, one.longitude * narrow]);
  const edge = 1.5;
  const north = centres.map(one => one[0]);
  const east = centres.map(one => one[1]);
  const frame = [
    [Math.min(...north) - edge, Math.min(...east) - edge], [Math.max(...north) + edge, Math.min(...east) - edge],
    [Math.max(...north) + edge, Math.max(...east) + edge], [Math.min(...north) - edge, Math.max(...east) + edge]];
  const names = all.map((one, index) => {
    const cell = centres.reduce(
      (left, other, at) => at === index ? left : nearer(left, centres[index], other), frame);
    L.polygon(cell.map(p => [p[0], p[1] / narrow]),
      { className: `map__ground map__ground--${index % 2 ? "a" : "b"}`, interactive: false }).addTo(map);
    return L.marker([one.latitude, one.longitude], {
      icon: L.divIcon({ className: "map__name", html: "", iconSize: [NAME.width, NAME.height] }), interactive: false, keyboard: false,
      pane: NAMES }).on("add", added => {
      added.target.getElement().textContent = one.name;
    }).addTo(map);
  });
  legible(map, names);
  map.on("zoomend", () => legible(map, names));
}

/* Of names that would lie on one another the first is shown; the others appear on a closer look. */
function legible(map, names) {
  const shown = [];
  for (const name of names) {
    const at = map.latLngToLayerPoint(name.getLatLng());
    const free = shown.every(other =>
      Math.abs(other.x - at.x) > NAME.width / 2 || Math.abs(other.y - at.y) > NAME.height);
    name.getElement().hidden = !free;
    if (free) {
      shown.push(at);
    }
  }
}

/* As text: what the settings say is no markup. */
function said(map, text) {
  const plain = document.createElement("span");
  plain.textContent = text;
  map.attributionControl.addAttribution(plain.innerHTML);
}

async function opened() {
  if (!window.L) {
    await Promise.all([
      added("link", { rel: "stylesheet", href: words.leafletCss }),
      added("script", { src: words.leaflet })]);
  }
  box.hidden = false;
  const map = L.map(box, { zoomControl: false, scrollWheelZoom: false });
  map.setView(CITY, CITY_ZOOM);
  map.attributionControl.setPrefix(false);
  L.control.zoom({ zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut }).addTo(map);
  if (words.tiles) {
    L.tileLayer(words.tiles).addTo(map);
    said(map, words.attribution);
  } else {
    ground(map);
    said(map, words.schematic);
  }
  return map;
}

/* Where a page has a map: begin draws on it once, show brings it into view whenever it is unfolded again. */
export function lookedAt(begin, show) {
  let map;
  let opening;

  async function open() {
    map = await opened();
    begin(map);
  }

  function toggled() {
    const label = toggle.querySelector("span");
    const shown = toggle.getAttribute("aria-expanded") !== "true";
    toggle.setAttribute("aria-expanded", String(shown));
    label.textContent = shown ? label.dataset.hide : label.dataset.show;
    if (!opening) {
      opening = open();
    } else if (map) {
      box.hidden = !shown;
      if (shown) {
        map.invalidateSize();
        show();
      }
    }
  }

  if (!part) {
    return;
  }
  part.hidden = false;
  toggle.addEventListener("click", toggled);
  const openWide = () => {
    if (WIDE.matches) {
      opening ??= open();
    }
  };
  openWide();
  WIDE.addEventListener("change", openWide);
}
