/*
 * A pad to sign on with finger, pen or mouse. The drawing goes into the hidden field as a PNG. The
 * typed name below it stays: it is for those who cannot draw, and for pages without script.
 */
const LINE = 5;

function ready(field) {
  if (field.dataset.sign === "ready") {
    return;
  }
  field.dataset.sign = "ready";
  const pad = field.querySelector(".sign__pad");
  const canvas = pad.querySelector("canvas");
  const said = pad.querySelector(".sign__said");
  const asked = said.textContent;
  const hidden = field.querySelector("input[type=hidden]");
  const paper = canvas.getContext("2d");
  let pen = null;
  let dots = 0;

  function clear() {
    paper.fillStyle = "#fff";
    paper.fillRect(0, 0, canvas.width, canvas.height);
    hidden.value = "";
    dots = 0;
    said.textContent = asked;
  }

  function place(event) {
    const box = canvas.getBoundingClientRect();
    return [
      ((event.clientX - box.left) * canvas.width) / box.width,
      ((event.clientY - box.top) * canvas.height) / box.height,
    ];
  }

  function draw(event) {
    const [x, y] = place(event);
    paper.beginPath();
    paper.moveTo(...pen);
    paper.lineTo(x, y);
    paper.stroke();
    pen = [x, y];
    dots++;
  }

  canvas.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    canvas.setPointerCapture(event.pointerId);
    paper.lineWidth = LINE;
    paper.lineCap = paper.lineJoin = "round";
    paper.strokeStyle = "#111";
    pen = place(event);
    draw(event);
  });
  canvas.addEventListener("pointermove", (event) => {
    if (pen) {
      (event.getCoalescedEvents?.() ?? [event]).forEach(draw);
    }
  });
  for (const end of ["pointerup", "pointercancel"]) {
    canvas.addEventListener(end, () => {
      pen = null;
      // a touch in passing is no signature
      if (dots > 3) {
        hidden.value = canvas.toDataURL("image/png");
        said.textContent = said.dataset.drawn;
      }
    });
  }
  pad.querySelector("button").addEventListener("click", clear);
  pad.hidden = false;
  clear();
}

function all() {
  document.querySelectorAll("[data-sign]").forEach(ready);
}

document.addEventListener("hearth:shown-again", all);
all();
