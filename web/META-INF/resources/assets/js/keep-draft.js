/*
 * Forms with data-keep lose nothing that was typed. The text stays on this device until the server
 * has said, by the cookie hearth-sent, that it has this sending; for a day at most, and until
 * signing out. Of somebody not signed in it stays in this tab only. What got no answer is sent again
 * under the same name (the field "sending"), by which the server sees that it is one. Files and
 * drawings are not kept, and the person is told so.
 */
const PREFIX = "hearth-draft:";
const DAY = 24 * 3600 * 1000;
const PAUSE = 15 * 1000;
const PATIENCE = 120 * 1000;
const GIVEN_UP = 40;
const SECRET = /one-time-code|password|^cc-/;

function sentLast() {
  return document.cookie.match(/(?:^|; )hearth-sent=([0-9a-v]{26})/)?.[1];
}

/** 26 letters and digits of 128 random bits or more, as the server makes them. */
function newSending() {
  const letters = "0123456789abcdefghijklmnopqrstuv";
  return Array.from(crypto.getRandomValues(new Uint8Array(26)), (b) => letters[b % 32]).join("");
}

/** What is too old, or somebody else's who was signed in here. */
function tidy(who) {
  for (const store of [localStorage, sessionStorage]) {
    for (const name of Object.keys(store).filter((one) => one.startsWith(PREFIX))) {
      const old = !(JSON.parse(store.getItem(name))?.at > Date.now() - DAY);
      const foreign = who !== "guest" && !name.startsWith(PREFIX + who) && store === localStorage;
      if (old || foreign) {
        store.removeItem(name);
      }
    }
  }
}

class KeptForm {
  constructor(form) {
    this.form = form;
    const who = form.dataset.keep;
    this.store = who === "guest" ? sessionStorage : localStorage;
    this.name = `${PREFIX}${who}:${form.getAttribute("action")}`;
    this.says = form.querySelector(".keep");
    this.sending = form.querySelector("input[name=sending]");
    this.tries = 0;
    this.restore();
    form.addEventListener("input", () => this.changed());
    form.addEventListener("change", () => this.changed());
    form.addEventListener("submit", (event) => this.submitted(event));
  }

  /* what is typed */

  fields() {
    return [...this.form.elements].filter(
      (field) =>
        field.name &&
        !["hidden", "password", "file", "submit", "button", "fieldset"].includes(field.type) &&
        !SECRET.test(field.autocomplete ?? ""),
    );
  }

  read() {
    return this.fields().map((field) => [
      field.name,
      field.value,
      ["radio", "checkbox"].includes(field.type) ? field.checked : null,
    ]);
  }

  save(unsent) {
    const draft = { at: Date.now(), sending: this.sending.value, unsent, fields: this.read() };
    try {
      this.store.setItem(this.name, JSON.stringify(draft));
    } catch {
      // no room on the device: the form works as any other
    }
  }

  changed() {
    if (this.tried) {
      // what was sent may have arrived; this is another text and must not be taken for it
      this.tried = false;
      this.sending.value = newSending();
      this.stopWaiting();
      this.say("changed", "waiting");
    }
    this.save(false);
  }

  restore() {
    const draft = JSON.parse(this.store.getItem(this.name));
    if (!draft) {
      return;
    }
    if (draft.sending === sentLast()) {
      this.forget();
      return;
    }
    if (this.form.querySelector("[aria-invalid=true]")) {
      return; // the server has just shown what was sent
    }
    const before = JSON.stringify(this.read());
    const left = [...draft.fields];
    for (const field of this.fields()) {
      const choice = ["radio", "checkbox"].includes(field.type);
      const at = left.findIndex(
        ([name, value]) => name === field.name && (!choice || value === field.value),
      );
      if (at >= 0) {
        const [, value, checked] = left.splice(at, 1)[0];
        if (choice) {
          field.checked = checked;
        } else {
          field.value = value;
        }
      }
    }
    if (draft.unsent) {
      this.sending.value = draft.sending;
      this.tried = true;
    }
    if (draft.unsent || before !== JSON.stringify(this.read())) {
      this.say(draft.unsent ? "unsent" : "restored", draft.unsent ? "waiting" : "info");
      if (this.form.querySelector("[type=file], [data-sign]")) {
        this.says.append(" ", this.says.dataset.files);
      }
      this.form.prepend(this.says); // where the eye is after loading; later it stands by the button
    }
  }

  forget() {
    this.store.removeItem(this.name);
  }

  /* sending */

  submitted(event) {
    event.preventDefault();
    this.submitter = event.submitter;
    this.tries = 0;
    this.send();
  }

  async send() {
    if (this.busy) {
      return;
    }
    this.busy = true;
    this.stopWaiting();
    this.tried = true;
    this.save(true);
    this.form.append(this.says);
    this.say("sending", "info");
    try {
      const sent = this.sending.value;
      const response = await fetch(this.form.getAttribute("action"), this.request());
      await this.answered(sent, response);
    } catch {
      this.noAnswer();
    } finally {
      this.busy = false;
    }
  }

  request() {
    const data = new FormData(this.form);
    if (this.submitter?.name) {
      data.append(this.submitter.name, this.submitter.value);
    }
    const files = this.form.enctype === "multipart/form-data";
    return {
      method: "POST",
      headers: { Accept: "text/html" },
      body: files ? data : new URLSearchParams(data),
      signal: AbortSignal.timeout?.(PATIENCE),
    };
  }

  noAnswer() {
    this.say(navigator.onLine ? "unknown" : "offline", "waiting");
    if (++this.tries < GIVEN_UP) {
      this.timer = setTimeout(() => this.send(), PAUSE);
      this.online = () => this.send();
      window.addEventListener("online", this.online, { once: true });
    }
  }

  stopWaiting() {
    clearTimeout(this.timer);
    window.removeEventListener("online", this.online);
  }

  async answered(sent, response) {
    const html = await response.text();
    if (sent === sentLast()) {
      if (this.sending.value === sent) {
        this.forget(); // else more was typed while it was on its way
      }
      location.assign(response.url);
      return;
    }
    const page = new DOMParser().parseFromString(html, "text/html");
    const again = this.sameForm(page);
    if (response.status === 422 && again) {
      this.showAgain(page, again);
    } else if (response.ok && !new URL(response.url).pathname.endsWith("/sign-in")) {
      location.assign(response.url);
    } else {
      this.refused(response, page);
    }
  }

  sameForm(page) {
    return [...page.querySelectorAll("form[data-keep]")].find(
      (form) => form.getAttribute("action") === this.form.getAttribute("action"),
    );
  }

  /** The page with its errors; files and drawings that were chosen stay in it. */
  showAgain(page, again) {
    this.save(false);
    for (const old of this.form.querySelectorAll("input[type=file], [data-sign]")) {
      const name = old.matches("input") ? old.name : old.querySelector("input").name;
      const field = again.querySelector(`[name="${name}"]`);
      const place = old.matches("input") ? field : field?.closest("[data-sign]");
      if (place) {
        if (old.matches("input") && place.matches("[aria-invalid]")) {
          old.setAttribute("aria-invalid", "true");
          old.setAttribute("aria-describedby", place.getAttribute("aria-describedby"));
        }
        place.replaceWith(old);
      }
    }
    document.querySelector("main").replaceWith(page.querySelector("main"));
    document.title = page.title;
    start();
    document.dispatchEvent(new Event("hearth:shown-again"));
    const summary = document.querySelector(".error-summary") ?? document.querySelector("main h1");
    summary?.setAttribute("tabindex", "-1");
    summary?.focus();
  }

  refused(response, page) {
    const gone = response.ok || response.status === 401;
    this.say(gone ? "gone" : "refused", "stopped");
    if (!gone) {
      const words = page.querySelectorAll("main h1, main h1 ~ p");
      this.says.append(" ", ...[...words].slice(0, 2).flatMap((one) => [one.textContent, " "]));
    }
    const reload = document.createElement("a");
    reload.href = location.href;
    reload.textContent = this.says.dataset.reload;
    this.says.append(" ", reload);
  }

  say(what, state) {
    this.says.hidden = false;
    this.says.dataset.state = state;
    this.says.textContent = this.says.dataset[what];
  }
}

function start() {
  for (const form of document.querySelectorAll("form[data-keep]")) {
    tidy(form.dataset.keep);
    new KeptForm(form);
  }
}

start();
