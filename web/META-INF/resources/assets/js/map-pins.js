/* Places on a map as pins, one for what would lie on one another: a finger could not tell them apart. */
import { PIN, named } from "./map-frame.js";

const GAP = 8;

function popup(places) {
  const content = document.createElement("ul");
  content.className = "map__list";
  for (const one of places) {
    const line = document.createElement("li");
    line.append(one.line());
    content.append(line);
  }
  return content;
}

function grouped(map, places) {
  const groups = [];
  for (const one of places) {
    const spot = map.latLngToLayerPoint(one.at);
    const near = groups.find(group => group.spot.distanceTo(spot) < PIN + GAP);
    if (near) {
      near.places.push(one);
    } else {
      groups.push({ spot, places: [one] });
    }
  }
  return groups.map(group => group.places);
}

function pin(places, { text, round, rise = 0, kind }) {
  const icon = L.divIcon({
    className: ["map__pin", round && "map__pin--many", kind && `map__pin--${kind}`].filter(Boolean).join(" "),
    html: String(text),
    iconSize: [PIN, PIN],
    iconAnchor: round ? [PIN / 2, PIN / 2 + rise] : [0, PIN] });
  return named(L.marker(places[0].at, { icon, riseOnHover: true }), places.map(one => one.name).join(", "))
    .bindPopup(() => popup(places), { closeButton: false, offset: [round ? 0 : PIN / 2, -PIN / 2 - rise] });
}

/*
 * Returns what draws places ({at, name, line: makes the popup's line}) in place of those before.
 * mark says of a group what its pin shows: {text: a figure, round: of an area, rise: pixels above its middle, kind}.
 */
export function pinsOn(map, mark) {
  const layer = L.layerGroup().addTo(map);
  let places = [];
  const draw = () => {
    layer.clearLayers();
    grouped(map, places).forEach(group => layer.addLayer(pin(group, mark(group))));
  };
  map.on("zoomend", draw);
  return drawn => {
    places = drawn;
    draw();
  };
}
