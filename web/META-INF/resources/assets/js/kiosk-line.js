/*
 * Takes payments and hands them to the utility, in order and once (partner-api.md, rule 10), and
 * reports how the terminal is. While the line is down, payments stay in the store.
 */
"use strict";
globalThis.Kiosk = globalThis.Kiosk || {};

Kiosk.line = (() => {
  const VERSION = "1.0.0";
  const BETWEEN_REPORTS = 60000;
  const PAUSES = [2000, 5000, 10000, 20000, 30000];
  const TURNED_AWAY = ["PARTNER_SUSPENDED", "ADDRESS_NOT_ALLOWED", "SCOPE_MISSING"];
  const RANGES_NAMED = 20;
  const CODES_AHEAD = 100;
  const CODES_BEHIND = 20;
  const store = Kiosk.store;
  const terminal = Kiosk.terminal;
  const listeners = new Set();

  const simulated = document.body.dataset.notes === "simulated";
  const root = document.documentElement;
  const state = {
    up: true,
    admitted: true,
    blocked: false,
    lastContact: 0,
    queued: 0,
    refused: 0,
  };
  const triedAgain = new Set();
  let started = false;
  let forwarding;
  let reporting = Promise.resolve();
  let keeping;
  let failures = 0;
  let again;

  const tell = () => listeners.forEach((listener) => listener(state));

  function onChange(listener) {
    listeners.add(listener);
  }

  /** The utility answers, be it that it does not know this terminal any more. */
  function heard() {
    failures = 0;
    state.up = true;
    state.lastContact = terminal.now();
    store.write("lastContact", state.lastContact);
  }

  /** It answers this terminal. */
  function reached() {
    state.admitted = true;
    heard();
  }

  /** The line is up, and the utility takes nothing from this terminal: its key, or its partner. */
  function turnedAway(failure) {
    const away =
      failure instanceof terminal.Refused &&
      (failure.status === 401 || TURNED_AWAY.includes(failure.code));
    if (away) {
      heard();
      state.admitted = false;
    }
    return away;
  }

  function unreached() {
    state.up = false;
    clearTimeout(again);
    again = setTimeout(forward, PAUSES[Math.min(failures++, PAUSES.length - 1)]);
  }

  /**
   * What the machine around this page says of itself, on the root element: data-acceptor,
   * data-cash-box and data-paper (/developers). A simulated one is well unless it says otherwise.
   */
  function machine() {
    const { acceptor, cashBox, paper } = root.dataset;
    const box = ["normal", "nearly-full", "full"].includes(cashBox) ? cashBox : undefined;
    const roll = ["ok", "low", "out"].includes(paper) ? paper : undefined;
    const ready = simulated || acceptor === "ready";
    return {
      cashBox: box ?? "normal",
      paper: roll ?? "ok",
      takesNotes: ready && box !== "full",
      well: simulated || Boolean(ready && box && roll),
    };
  }

  const shanghai = (time) => new Date(time + 8 * 3600 * 1000).toISOString();

  /**
   * When money that is in the box now was paid. Never before anything that is known to have
   * happened: a machine that starts during an outage may have lost its clock.
   */
  async function paidNow() {
    const last = (await store.payments()).at(-1);
    const contact = (await store.read("lastContact")) ?? 0;
    return Math.max(terminal.now(), contact, last?.takenAt ?? 0);
  }

  /** Money that is in the box now: numbered, sealed and written down before anything else. */
  async function take(accountNumber, amount, quoteId) {
    const sequence = ((await store.read("sequence")) ?? 0) + 1;
    const self = terminal.self;
    const paidAt = await paidNow();
    const body = JSON.stringify({
      transactionNumber: self.terminalId + "-" + sequence,
      accountNumber,
      amount,
      currency: "CNY",
      businessDate: shanghai(paidAt).slice(0, 10),
      paidAt: new Date(paidAt).toISOString(),
      channel: "kiosk",
      tender: "cash",
      ...(quoteId ? { quoteId } : {}),
      pointCode: self.pointCode,
      terminalId: self.terminalId,
      sequence,
    });
    const payment = {
      sequence,
      body,
      seal: await terminal.seal(body),
      sealedBy: self.keys,
      key: crypto.randomUUID(),
      state: "kept",
      amount,
      takenAt: paidAt,
    };
    await store.take(payment);
    state.queued++;
    tell();
    return payment;
  }

  /** Hands in what is kept, oldest first; whoever asks meanwhile waits for the same round. */
  function forward() {
    forwarding ??= round().finally(() => (forwarding = undefined));
    return forwarding;
  }

  async function round() {
    clearTimeout(again);
    try {
      const [first] = await store.kept();
      if (!first) {
        await terminal.probe();
        heard();
      }
      for (let next = first; next; [next] = await store.kept()) {
        await handIn(next);
      }
    } catch (failure) {
      if (!(failure instanceof terminal.LineDown) && !(failure instanceof terminal.Refused)) {
        throw failure;
      }
      if (!turnedAway(failure)) {
        unreached();
      }
    } finally {
      await count();
      tell();
    }
  }

  async function handIn(payment) {
    if (!(await terminal.sealed(payment))) {
      await store.put({ ...payment, state: "refused", reason: "SEAL_BROKEN" });
      return;
    }
    try {
      const answer = await terminal.collect(payment);
      reached();
      await store.put({ ...payment, state: "booked", answer });
    } catch (failure) {
      if (!(failure instanceof terminal.Refused) || turnedAway(failure) || !failure.code) {
        throw failure;
      }
      reached();
      await store.put({ ...payment, state: "refused", reason: failure.code });
    }
  }

  async function count() {
    const all = await store.payments();
    state.queued = all.filter((payment) => payment.state === "kept").length;
    state.refused = all.filter((payment) => payment.state === "refused").length;
  }

  /** Tells the utility how things are, and does what it says; one after the other. */
  function report() {
    reporting = reporting.then(tellAndObey);
    return reporting;
  }

  async function tellAndObey() {
    if (!terminal.self) {
      return;
    }
    try {
      const { cashBox, paper, well } = machine();
      const strays = (await store.read("strays")) ?? [];
      const commands = await terminal.report({
        state: well && state.refused === 0 && strays.length === 0 ? "ok" : "fault",
        cash: (await store.read("box"))?.fen ?? 0,
        cashBox,
        paper,
        softwareVersion: VERSION,
        sequence: (await store.read("sequence")) ?? 0,
        queued: state.queued,
      });
      reached();
      await obey(commands);
      keepCodes();
    } catch (failure) {
      if (failure instanceof terminal.LineDown) {
        unreached();
      } else if (!turnedAway(failure) && !(failure instanceof terminal.Refused)) {
        console.error(failure);
      }
    }
    tell();
  }

  async function obey(commands) {
    await terminal.setClock(commands.time);
    state.blocked = commands.blocked;
    await store.write("blocked", commands.blocked);
    await emptied(Date.parse(commands.boxEmptiedAt ?? 0));
    const counted = (await store.read("sequence")) ?? 0;
    if (commands.lastSequence > counted) {
      await store.write("sequence", commands.lastSequence);
    }
    for (const range of commands.missing) {
      for (let number = range.from; number <= Math.min(range.to, range.from + 500); number++) {
        await sendAgain(await store.payment(number));
      }
    }
    await settle(commands);
    await count();
    if (state.queued > 0) {
      await forward();
    }
  }

  /** What the utility misses is sent, and what it once refused a second time. */
  async function sendAgain(payment) {
    const refused =
      payment?.state === "refused" &&
      payment.reason !== "SEAL_BROKEN" &&
      !triedAgain.has(payment.sequence);
    if (payment?.state === "booked" || refused) {
      triedAgain.add(payment.sequence);
      await store.put({ ...payment, state: "kept" });
    }
  }

  /** A refused payment that the utility no longer misses was seen to by its staff. */
  async function settle({ missing, lastSequence }) {
    const told = missing.length < RANGES_NAMED ? lastSequence : missing.at(-1).to;
    for (const payment of await store.payments()) {
      const { sequence } = payment;
      const missed = missing.some(({ from, to }) => from <= sequence && sequence <= to);
      if (payment.state === "refused" && sequence <= told && !missed) {
        await store.put({ ...payment, state: "settled" });
      }
    }
  }

  const codeOf = (sequence) =>
    "/kiosk/codes/" + encodeURIComponent(terminal.self.terminalId + "-" + sequence) + ".svg";

  /** The codes of the next slips, for the time when they cannot be fetched. */
  function keepCodes() {
    keeping ??= fetchCodes()
      .catch((failure) => console.warn("codes of slips: " + failure.message))
      .finally(() => (keeping = undefined));
  }

  async function fetchCodes() {
    if (!("caches" in globalThis)) {
      return;
    }
    const cache = await caches.open("kiosk");
    const kept = (await cache.keys()).filter(({ url }) => url.includes("/kiosk/codes/"));
    const have = new Set(kept.map(({ url }) => new URL(url).pathname));
    const counted = (await store.read("sequence")) ?? 0;
    const wanted = new Set();
    for (let number = counted - CODES_BEHIND; number <= counted + CODES_AHEAD; number++) {
      wanted.add(codeOf(number));
      if (number > counted && !have.has(codeOf(number))) {
        await cache.add(codeOf(number));
      }
    }
    for (const old of kept) {
      if (!wanted.has(new URL(old.url).pathname)) {
        await cache.delete(old);
      }
    }
  }

  /** Once the box was taken out, only what came in after it is in there. */
  async function emptied(at) {
    const box = (await store.read("box")) ?? { fen: 0, since: 0 };
    if (at > box.since) {
      const later = (await store.payments()).filter((payment) => payment.takenAt > at);
      const strays = ((await store.read("strays")) ?? []).filter((note) => note.at > at);
      const fen =
        later.reduce((sum, payment) => sum + payment.amount, 0) +
        strays.reduce((sum, note) => sum + note.fen, 0);
      await store.write("box", { fen, since: at });
      await store.write("strays", strays.length > 0 ? strays : undefined);
    }
  }

  async function start() {
    state.blocked = (await store.read("blocked")) ?? false;
    state.lastContact = (await store.read("lastContact")) ?? terminal.now();
    await count();
    state.admitted = true;
    await forward();
    await report();
    if (started) {
      return;
    }
    started = true;
    setInterval(report, BETWEEN_REPORTS);
    new MutationObserver(() => {
      tell();
      report();
    }).observe(root, { attributeFilter: ["data-acceptor", "data-cash-box", "data-paper"] });
    addEventListener("online", () => forward().then(report));
    addEventListener("offline", () => {
      state.up = false;
      tell();
    });
    await store.tidy(terminal.now());
  }

  return {
    state,
    onChange,
    machine,
    take,
    forward,
    report,
    start,
    reached,
    unreached,
    turnedAway,
    codeOf,
  };
})();
