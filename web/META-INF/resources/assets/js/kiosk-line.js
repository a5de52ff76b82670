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
  const store = Kiosk.store;
  const terminal = Kiosk.terminal;
  const listeners = new Set();

  const state = { up: true, blocked: false, lastContact: 0, queued: 0, refused: 0 };
  let forwarding;
  let failures = 0;
  let again;

  const tell = () => listeners.forEach((listener) => listener(state));

  function onChange(listener) {
    listeners.add(listener);
  }

  function reached() {
    failures = 0;
    state.up = true;
    state.lastContact = terminal.now();
    store.write("lastContact", state.lastContact);
  }

  function unreached() {
    state.up = false;
    clearTimeout(again);
    again = setTimeout(forward, PAUSES[Math.min(failures++, PAUSES.length - 1)]);
  }

  const shanghai = (time) => new Date(time + 8 * 3600 * 1000).toISOString();

  /** Money that is in the box now: numbered, sealed and written down before anything else. */
  async function take(accountNumber, amount, quoteId) {
    const sequence = ((await store.read("sequence")) ?? 0) + 1;
    const self = terminal.self;
    const paidAt = terminal.now();
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
        reached();
      }
      for (let next = first; next; [next] = await store.kept()) {
        await handIn(next);
      }
    } catch (failure) {
      if (!(failure instanceof terminal.LineDown) && !(failure instanceof terminal.Refused)) {
        throw failure;
      }
      unreached();
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
      if (!(failure instanceof terminal.Refused) || failure.status === 401 || !failure.code) {
        throw failure;
      }
      if (failure.code === "PARTNER_SUSPENDED") {
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

  /** Tells the utility how things are, and does what it says. */
  async function report() {
    try {
      const commands = await terminal.report({
        state: state.refused > 0 ? "fault" : "ok",
        cash: (await store.read("box"))?.fen ?? 0,
        cashBox: "normal",
        paper: "ok",
        softwareVersion: VERSION,
        sequence: (await store.read("sequence")) ?? 0,
        queued: state.queued,
      });
      reached();
      await obey(commands);
    } catch (failure) {
      if (failure instanceof terminal.LineDown) {
        unreached();
      } else if (!(failure instanceof terminal.Refused)) {
        throw failure;
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
        const payment = await store.payment(number);
        if (payment?.state === "booked") {
          await store.put({ ...payment, state: "kept" });
        }
      }
    }
    await count();
    if (state.queued > 0) {
      await forward();
    }
  }

  /** Once the box was taken out, only what came in after it is in there. */
  async function emptied(at) {
    const box = (await store.read("box")) ?? { fen: 0, since: 0 };
    if (at > box.since) {
      const later = (await store.payments()).filter((payment) => payment.takenAt > at);
      const fen = later.reduce((sum, payment) => sum + payment.amount, 0);
      await store.write("box", { fen, since: at });
    }
  }

  async function start() {
    state.blocked = (await store.read("blocked")) ?? false;
    state.lastContact = (await store.read("lastContact")) ?? terminal.now();
    await count();
    await forward();
    await report();
    setInterval(report, BETWEEN_REPORTS);
    addEventListener("online", () => forward().then(report));
    addEventListener("offline", () => {
      state.up = false;
      tell();
    });
    await store.tidy(terminal.now());
  }

  return { state, onChange, take, forward, report, start, reached, unreached };
})();
