/*
 * A visit at the kiosk: which screen follows which, what a press of a key does, and the way back to
 * the start when nobody is there any more.
 */
"use strict";

(() => {
  const { store, terminal, line, screens } = Kiosk;
  const { t, h, icon, button } = screens;
  const page = document.body.dataset;
  const main = document.getElementById("main");
  const head = document.getElementById("head");
  const bar = document.getElementById("bar");

  const CHINESE = "zh-CN";
  const IDLE = { usual: 45, code: 180 };
  const WARNING = 10;
  const LONGEST_OFFLINE = 24 * 3600 * 1000;
  const MOST_OFFLINE = 50000;
  const WAIT_FOR_BOOKING = 6000;
  const BETWEEN_LOOKS = 2000;
  const DIGITS = 20;

  const simulated = page.notes === "simulated";
  let words = {};
  let visit = { screen: "starting" };
  let touched = Date.now();
  let looks;

  const pause = (time) => new Promise((done) => setTimeout(done, time));
  const acceptor = () => line.machine().takesNotes;

  /* ---- what is shown ---- */

  function go(screen, changes = {}) {
    const before = visit.screen;
    visit = { ...visit, error: undefined, busy: false, leaving: false, ...changes, screen };
    touched = Date.now();
    accept();
    show(before !== screen);
  }

  function change(changes) {
    visit = { ...visit, ...changes };
    accept();
    show(false);
  }

  function show(newScreen) {
    const shown = {
      ...visit,
      up: line.state.up,
      queued: line.state.queued,
      simulated,
      noPaper: line.machine().paper === "out",
      known: Boolean(terminal.self),
    };
    const focus = document.activeElement?.dataset ?? {};
    main.dataset.screen = visit.screen;
    main.replaceChildren(...screens.draw[visit.screen](shown, on).flat(Infinity).filter(Boolean));
    drawHead();
    if (newScreen) {
      main.querySelector("h1")?.focus({ preventScroll: true });
      main.scrollTop = 0;
    } else {
      refocus(focus);
    }
  }

  /** Whoever moves by keys or a switch stays where they were. */
  function refocus(was) {
    const same = was.do
      ? `[data-do="${was.do}"]`
      : was.key
        ? `[data-key="${was.key}"]`
        : was.note
          ? `[data-note="${was.note}"]`
          : null;
    if (same) {
      main.querySelector(same)?.focus({ preventScroll: true });
    }
  }

  function drawHead() {
    document.getElementById("brand").textContent = t("brand");
    document.getElementById("alarm").replaceChildren(
      h("p", {}, h("b", {}, t("alarm_smell")), " ", t("alarm_text")),
      h("b", { class: "alarm__call" }, icon("phone"), page.hotline),
    );
    const other = screens.language === CHINESE ? "en" : CHINESE;
    const clock = h("p", { class: "soft kclock", id: "clock", hidden: !counting() });
    const switcher = button(
      "kbtn--quiet kbtn--in",
      "language",
      { lang: other, onclick: () => speak(other) },
      other === "en" ? "English" : "中文",
    );
    head.replaceChildren(clock, switcher);
    const down = document.getElementById("line");
    down.hidden = line.state.up || visit.screen === "setup" || visit.screen === "starting";
    down.replaceChildren(icon("alert"), t("line_down"));
    tick();
  }

  function speak(language) {
    screens.setWords(words, language);
    touched = Date.now();
    show(false);
  }

  /* ---- the way back to the start ---- */

  function counting() {
    if (["setup", "closed", "starting"].includes(visit.screen)) {
      return false;
    }
    return visit.screen !== "number" || Boolean(visit.typed) || screens.language !== CHINESE;
  }

  const limit = () => (visit.screen === "code" ? IDLE.code : IDLE.usual);

  function tick() {
    const left = Math.max(0, Math.ceil(limit() - (Date.now() - touched) / 1000));
    const clock = document.getElementById("clock");
    if (!counting() || !clock) {
      bar.hidden = true;
      return;
    }
    clock.replaceChildren(icon("clock"), t("seconds_left", { seconds: left }));
    const warn = left <= WARNING && !visit.busy;
    if (bar.hidden === warn) {
      bar.hidden = !warn;
      bar.replaceChildren(
        h("p", { role: "status" }, t(money() ? "leaving_money" : "leaving")),
        button("kbtn--primary", "stay", { onclick: stay }, t("stay")),
      );
    }
    document.getElementById("rest").value = left;
    document.getElementById("rest").max = limit();
    document.getElementById("rest").hidden = false;
    if (left === 0 && !visit.busy) {
      timeOut();
    }
  }

  const money = () => visit.screen === "cash" && visit.cash.inserted > 0;

  function stay() {
    touched = Date.now();
    tick();
  }

  function timeOut() {
    if (money()) {
      on.finish();
    } else {
      home();
    }
  }

  /** Nobody's money is left behind: notes are paid, and a code that was paid shows its slip. */
  async function home() {
    if (visit.leaving) {
      return;
    }
    if (visit.screen === "cash" && !(await leftCash())) {
      await finish();
      return;
    }
    if (visit.screen === "code" && (await endCode()) === "paid") {
      return;
    }
    clearInterval(looks);
    screens.setWords(words, CHINESE);
    document.getElementById("rest").hidden = true;
    visit = { screen: visit.screen };
    start();
  }

  /** The first screen, or why there is none. */
  function start() {
    const why = closed();
    if (why) {
      go("closed", { why });
    } else {
      go("number", { typed: "" });
    }
  }

  function closed() {
    if (line.state.blocked) {
      return "blocked";
    }
    if (!line.state.admitted) {
      return "turned_away";
    }
    const silent = terminal.now() - line.state.lastContact > LONGEST_OFFLINE;
    return !line.state.up && silent ? "offline" : null;
  }

  /* ---- cash ---- */

  function mostCash() {
    const allowed = visit.inquiry?.rules.maximumAmount ?? MOST_OFFLINE;
    return line.state.up ? allowed : Math.min(allowed, MOST_OFFLINE);
  }

  /** Tells the note acceptor how much more it may take; 0: nothing. */
  function accept() {
    const open = visit.screen === "cash" && !visit.busy && !visit.leaving && acceptor();
    const upTo = open ? Math.max(0, visit.limit - visit.cash.inserted) : 0;
    document.dispatchEvent(new CustomEvent("hearth:accept", { detail: { upTo } }));
  }

  /** Cash needs an acceptor, and an account that takes any amount: nothing is given back. */
  function cashTerms(rules) {
    if (!acceptor()) {
      const full = line.machine().cashBox === "full";
      return { cashOffered: false, noCash: full ? "box_full" : "no_acceptor" };
    }
    const any = !rules || (rules.partialAllowed && rules.advanceAllowed);
    return { cashOffered: any, noCash: "cash_not_here" };
  }

  let noting = Promise.resolve();
  let lastAccount;

  function note(fen) {
    noting = noting.then(() => insert(fen)).catch((failure) => console.error(failure));
  }

  /** Until no note is on its way from the acceptor to the store. */
  async function noted() {
    for (let seen; seen !== noting; ) {
      seen = noting;
      await seen;
    }
  }

  /** An acceptor tells of notes it has; only buttons that stand for them can give one back. */
  async function insert(fen) {
    touched = Date.now();
    if (visit.screen !== "cash" || visit.busy) {
      await store.addStray({ fen, at: terminal.now(), accountNumber: lastAccount });
      line.report();
      return;
    }
    if (simulated && visit.cash.inserted + fen > visit.limit) {
      change({ error: "cash_too_much" });
      return;
    }
    change({ error: undefined, cash: await store.addNote(visit.cash, fen) });
  }

  /** Whether the screen may be left: nothing was put in, the last note on its way included. */
  async function leftCash() {
    change({ leaving: true });
    await noted();
    if (visit.cash.inserted === 0) {
      noting = noting.then(() => visit.cash.inserted === 0 && store.write("cash", undefined));
      await noted();
    }
    if (visit.cash.inserted > 0) {
      change({ leaving: false });
      return false;
    }
    visit = { ...visit, leaving: false };
    return true;
  }

  async function finish() {
    await noted();
    if (visit.screen !== "cash" || visit.busy || visit.cash.inserted === 0) {
      return;
    }
    change({ busy: true });
    const { accountNumber, inserted, quoteId, holder } = visit.cash;
    const payment = await line.take(accountNumber, inserted, quoteId);
    await Promise.race([line.forward(), pause(WAIT_FOR_BOOKING)]);
    go("slip", {
      cash: undefined,
      slip: slipOf(await store.payment(payment.sequence), { accountNumber, holder }),
    });
  }

  function slipOf(payment, known) {
    const { answer } = payment;
    return {
      ...known,
      sequence: payment.sequence,
      number: terminal.self.terminalId + "-" + payment.sequence,
      amount: payment.amount,
      at: payment.takenAt,
      tender: "cash",
      state: answer ? (answer.state === "suspense" ? "suspense" : "booked") : unbooked(payment),
      receiptNumber: answer?.receiptNumber,
      credited: answer?.credited,
      balanceAfter: answer?.state === "posted" ? answer.balanceAfter : undefined,
    };
  }

  /** Why money in the box is not booked: the line, a slow answer, the utility's no, or staff's turn. */
  function unbooked(payment) {
    if (payment.state !== "kept") {
      return "refused";
    }
    return !line.state.admitted ? "held" : line.state.up ? "slow" : "kept";
  }

  /** A slip that said "not yet" learns that the money is booked by now, or why it is not. */
  async function renewSlip() {
    const { slip } = visit;
    if (visit.screen === "slip" && ["kept", "slow", "held"].includes(slip.state)) {
      const payment = await store.payment(slip.sequence);
      if (!payment || visit.slip !== slip || visit.screen !== "slip") {
        return;
      }
      const { accountNumber, holder } = slip;
      const renewed = slipOf(payment, { accountNumber, holder });
      if (renewed.state !== slip.state) {
        change({ slip: renewed });
      }
    }
  }

  /* ---- by code ---- */

  async function startCode(amount, method) {
    if (visit.busy) {
      return;
    }
    change({ busy: true, error: undefined });
    const { inquiry } = visit;
    try {
      const checkout = await terminal.startCode(inquiry.accountNumber, amount, method);
      line.reached();
      if (visit.inquiry !== inquiry) {
        terminal.endCode(checkout.checkoutId).catch(() => {});
        return;
      }
      if (checkout.state === "failed") {
        go(visit.screen, { error: "code_unavailable" });
        return;
      }
      go("code", { checkout, origin: visit.screen === "code" ? visit.origin : visit.screen });
      clearInterval(looks);
      looks = setInterval(lookAtCode, BETWEEN_LOOKS);
    } catch (failure) {
      const error = explain(failure, "code_unavailable");
      if (visit.inquiry === inquiry) {
        change({ busy: false, error });
      }
    }
  }

  /**
   * Ends what the code on the screen asks for, so that nobody pays it besides something else.
   *
   * @returns {Promise<string>} "ended"; "paid" where the money was faster and its slip is shown;
   *   "unknown" where nobody can tell
   */
  async function endCode() {
    change({ busy: true, leaving: true, error: undefined });
    let ended;
    try {
      ended = await terminal.endCode(visit.checkout.checkoutId);
      line.reached();
    } catch (failure) {
      explain(failure);
    }
    if (visit.screen !== "code") {
      return visit.screen === "slip" ? "paid" : "ended";
    }
    if (["paid", "posted"].includes(ended?.state)) {
      go("slip", { checkout: ended, slip: slipOfCode(ended) });
      return "paid";
    }
    if (!ended || ended.state === "waiting") {
      change({ busy: false, leaving: false, error: "code_not_ended" });
      return "unknown";
    }
    change({ busy: false, leaving: false });
    return "ended";
  }

  async function lookAtCode() {
    const { checkout } = visit;
    if (!["code", "slip"].includes(visit.screen) || !checkout) {
      clearInterval(looks);
      return;
    }
    try {
      const now = await terminal.readCode(checkout.checkoutId);
      line.reached();
      if (visit.checkout?.checkoutId !== now.checkoutId || now.state === checkout.state) {
        return;
      }
      if (now.state === "posted" || now.state === "paid") {
        go("slip", { checkout: now, slip: slipOfCode(now) });
      } else if (!visit.leaving && (now.state === "failed" || now.state === "closed")) {
        clearInterval(looks);
        go("codeFailed", { checkout: undefined });
      }
      if (now.state === "posted") {
        clearInterval(looks);
      }
    } catch (failure) {
      explain(failure);
      show(false);
    }
  }

  const slipOfCode = (checkout) => ({
    accountNumber: visit.inquiry.accountNumber,
    holder: visit.inquiry.holder,
    amount: checkout.paid ?? checkout.amount,
    at: terminal.now(),
    tender: checkout.method,
    state: checkout.state === "paid" ? "paid" : checkout.suspended ? "suspense" : "booked",
    receiptNumber: checkout.receiptNumber,
    credited: checkout.credited,
    balanceAfter: checkout.balanceAfter,
  });

  /** What a failed call means to the person, as the key of a text. */
  function explain(failure, otherwise = "not_now") {
    if (failure instanceof terminal.LineDown) {
      line.unreached();
      return failure.message === "RATE_LIMITED" ? "wait_a_little" : "needs_line";
    }
    if (!(failure instanceof terminal.Refused)) {
      throw failure;
    }
    if (line.turnedAway(failure)) {
      return "not_now";
    }
    if (failure.code === "TERMINAL_BLOCKED") {
      line.report();
    }
    return (
      {
        ACCOUNT_NOT_FOUND: "no_such_account",
        REQUEST_INVALID: "no_such_account",
        AMOUNT_NOT_ALLOWED: "amount_not_allowed",
        METER_NOT_SUPPORTED: "card_meter_short",
      }[failure.code] ?? otherwise
    );
  }

  /** A reader read the account's number off a card. */
  function card(accountNumber) {
    if (visit.screen === "number" && !visit.busy && /^\d{5,20}$/.test(accountNumber)) {
      touched = Date.now();
      change({ typed: accountNumber });
      on.next();
    }
  }

  /* ---- what a press does ---- */

  const on = {
    key(value) {
      const longest = visit.screen === "amount" ? 9 : visit.screen === "setup" ? 16 : DIGITS;
      let typed = visit.typed ?? "";
      if (value === "clear") {
        typed = "";
      } else if (value === "back") {
        typed = typed.slice(0, -1);
      } else if (visit.screen !== "amount" || /^\d{0,6}(\.\d{0,2})?$/.test(typed + value)) {
        typed = (typed + value).slice(0, longest);
      }
      touched = Date.now();
      change({ typed, error: undefined });
    },

    async activate() {
      if (visit.busy) {
        return;
      }
      change({ busy: true, error: undefined });
      try {
        await terminal.activate(visit.typed);
        await line.start();
        await resume();
      } catch (failure) {
        const why =
          failure instanceof terminal.Kept
            ? "kept"
            : failure instanceof terminal.LineDown
              ? failure.message === "RATE_LIMITED"
                ? "later"
                : "offline"
              : "wrong";
        change({ busy: false, typed: why === "wrong" ? "" : visit.typed, error: why });
      }
    },

    async next() {
      const accountNumber = visit.screen === "unknown" ? visit.accountNumber : visit.typed;
      if (visit.busy) {
        return;
      }
      if (accountNumber.length < 5) {
        change({ error: "number_short" });
        return;
      }
      change({ busy: true, error: undefined });
      try {
        const inquiry = await terminal.inquire(accountNumber);
        line.reached();
        go("bill", { inquiry, codeOffered: true, ...cashTerms(inquiry.rules) });
      } catch (failure) {
        const why = explain(failure);
        if (why === "needs_line") {
          go("unknown", { accountNumber, inquiry: undefined, ...cashTerms() });
        } else if (why === "wait_a_little") {
          change({ busy: false, error: why });
        } else {
          go("number", { typed: accountNumber, error: why });
        }
      }
    },

    code: () => startCode(visit.inquiry.totalDue, "wechat-pay"),

    async method(method) {
      const { checkout } = visit;
      if (visit.busy || method === checkout.method) {
        return;
      }
      if ((await endCode()) === "ended" && visit.screen === "code") {
        startCode(checkout.amount, method);
      }
    },

    other: () => go("amount", { typed: "" }),

    amount() {
      const fen = Math.round(Number(visit.typed) * 100);
      if (!(fen > 0)) {
        change({ error: "amount_missing" });
        return;
      }
      startCode(fen, "wechat-pay");
    },

    async cash() {
      const { inquiry } = visit;
      if (!acceptor()) {
        change(cashTerms(inquiry?.rules));
        return;
      }
      const cash = {
        accountNumber: inquiry?.accountNumber ?? visit.accountNumber,
        holder: inquiry?.holder,
        due: inquiry?.totalDue,
        quoteId: inquiry?.quote.quoteId,
        inserted: 0,
      };
      await store.write("cash", cash);
      lastAccount = cash.accountNumber;
      go("cash", { cash, limit: mostCash() });
    },

    note,

    finish,

    async back() {
      if (visit.busy || visit.leaving) {
        return;
      }
      if (visit.screen === "cash" && !(await leftCash())) {
        return;
      }
      if (visit.screen === "code" && (await endCode()) !== "ended") {
        return;
      }
      clearInterval(looks);
      if (visit.inquiry) {
        go("bill", { checkout: undefined });
      } else {
        home();
      }
    },

    home,

    setup: () => go("setup", { typed: "" }),

    print: () => window.print(),
  };

  /* ---- beginning ---- */

  async function fetchWords() {
    const answer = await fetch("/kiosk/words");
    words = await answer.json();
    screens.setWords(words, CHINESE);
  }

  /** The page and its files are kept, so that a restart during an outage shows them. */
  async function keepShell() {
    if (!("serviceWorker" in navigator)) {
      return;
    }
    await navigator.serviceWorker.register("/kiosk/worker.js", { scope: "/kiosk" });
    const files = [...document.querySelectorAll("script[src], link[href]")].map(
      (element) => element.src || element.href,
    );
    const cache = await caches.open("kiosk");
    for (const old of await cache.keys()) {
      const { pathname } = new URL(old.url);
      if (pathname.startsWith("/assets/") && !files.includes(old.url) && !old.url.includes("icons")) {
        await cache.delete(old);
      }
    }
    await cache.addAll(["/kiosk", "/kiosk/words", page.icons, ...files]);
  }

  async function begin() {
    await fetchWords();
    show(true);
    if (!("locks" in navigator) || !("indexedDB" in globalThis) || !globalThis.isSecureContext) {
      go("closed", { why: "browser" });
      return;
    }
    const other = setTimeout(() => go("closed", { why: "twice" }), 3000);
    navigator.locks.request("hearth-kiosk", () => {
      clearTimeout(other);
      run();
      return new Promise(() => {});
    });
  }

  async function run() {
    setInterval(tick, 250);
    line.onChange(() => {
      renewSlip();
      if (["number", "closed"].includes(visit.screen) && !visit.busy) {
        const why = closed();
        if (why !== (visit.screen === "closed" ? visit.why : null)) {
          start();
          return;
        }
      }
      show(false);
    });
    keepShell().catch((failure) => console.warn("not kept for an outage: " + failure.message));
    if (!(await terminal.load())) {
      go("setup", { typed: "" });
      return;
    }
    line.start().then(() => visit.screen === "number" && closed() && start());
    await resume();
  }

  /** Whoever stood here when the machine went off finds their notes again. */
  async function resume() {
    const cash = await store.read("cash");
    if (cash?.inserted > 0) {
      lastAccount = cash.accountNumber;
      go("cash", { cash, limit: cash.inserted });
    } else {
      start();
    }
  }

  addEventListener("pointerdown", () => {
    touched = Date.now();
  });
  addEventListener("keydown", (event) => {
    touched = Date.now();
    if (!["number", "setup", "amount"].includes(visit.screen) || visit.busy) {
      return;
    }
    if (/^[0-9]$/.test(event.key) || (event.key === "." && visit.screen === "amount")) {
      on.key(event.key);
    } else if (event.key === "Backspace") {
      on.key("back");
    } else if (event.key === "Enter" && event.target.tagName !== "BUTTON") {
      ({ number: on.next, setup: on.activate, amount: on.amount })[visit.screen]();
    }
  });
  document.addEventListener("hearth:note", (event) => note(event.detail.fen));
  document.addEventListener("hearth:card", (event) => card(event.detail.accountNumber));

  begin();
})();
