/*
 * What the terminal shows. Each screen is drawn whole from the state of the visit, in the language
 * chosen; nothing is asked of the utility here.
 */
"use strict";
globalThis.Kiosk = globalThis.Kiosk || {};

Kiosk.screens = (() => {
  const page = document.body.dataset;
  const SVG = "http://www.w3.org/2000/svg";
  let words = {};
  let language = "zh-CN";

  function setWords(all, chosen) {
    words = all;
    language = chosen;
    document.documentElement.lang = chosen;
    document.title = t("title");
  }

  /** A text, its {names} filled in. */
  function t(key, values = {}) {
    const found = words[language]?.[key] ?? key;
    return found.replaceAll(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
  }

  const yuan = (fen) =>
    (fen < 0 ? "−" : "") +
    Math.trunc(Math.abs(fen) / 100).toLocaleString("en-US") +
    "." +
    String(Math.abs(fen) % 100).padStart(2, "0");
  const grouped = (number) => number.replaceAll(/(.{4})(?=.)/g, "$1 ");
  const moment = (time) =>
    new Intl.DateTimeFormat(language, {
      timeZone: "Asia/Shanghai",
      dateStyle: "long",
      timeStyle: "short",
    }).format(time);
  const month = (day) =>
    new Intl.DateTimeFormat(language, { timeZone: "UTC", year: "numeric", month: "long" }).format(
      new Date(day + "T00:00:00Z"),
    );

  function h(tag, attributes, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes ?? {})) {
      if (name.startsWith("on")) {
        element.addEventListener(name.slice(2), value);
      } else if (value === true) {
        element.setAttribute(name, "");
      } else if (value !== false && value !== undefined && value !== null) {
        element.setAttribute(name, value);
      }
    }
    element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
    return element;
  }

  function icon(name, extra = "") {
    const picture = document.createElementNS(SVG, "svg");
    picture.setAttribute("class", "icon " + extra);
    picture.setAttribute("aria-hidden", "true");
    const use = document.createElementNS(SVG, "use");
    use.setAttribute("href", page.icons + "#i-" + name);
    picture.append(use);
    return picture;
  }

  const button = (kind, name, attributes, ...content) =>
    h("button", { type: "button", class: "kbtn " + kind, "data-do": name, ...attributes }, content);

  const heading = (text) => h("h1", { tabindex: "-1" }, text);

  const notice = (kind, name, ...content) =>
    h("div", { class: "knotice knotice--" + kind, role: "status" }, icon(name), h("div", {}, content));

  /** Whoever pays cash is to know before that no slip will come out. */
  const paperOut = (visit) => (visit.noPaper ? notice("due", "alert", t("no_paper")) : null);

  const amount = (fen) =>
    h("p", { class: "amount" }, yuan(fen), h("span", { class: "amount__unit" }, t("yuan")));

  function pad(typed, onKey, extra) {
    const key = (label, value, attributes) =>
      h("button", { type: "button", "data-key": value, onclick: () => onKey(value), ...attributes }, label);
    return h(
      "div",
      { class: "pad", role: "group", "aria-label": t("pad") },
      ["1", "2", "3", "4", "5", "6", "7", "8", "9"].map((digit) => key(digit, digit)),
      extra ? key(extra, extra) : key(t("clear"), "clear", { class: "pad__w" }),
      key("0", "0"),
      key(icon("backspace"), "back", { "aria-label": t("back_one") }),
    );
  }

  const field = (typed, shown) =>
    h("div", { class: "kfield", role: "img", "aria-label": t("typed", { number: shown }) }, shown, h("i"));

  const facts = (...pairs) =>
    h(
      "dl",
      { class: "dl" },
      pairs
        .filter((pair) => pair && pair[1] !== undefined)
        .flatMap(([name, value]) => [h("dt", {}, name), h("dd", {}, value)]),
    );

  const draw = {
    starting: () => [heading(t("starting"))],

    setup: (visit, on) => [
      heading(t("setup_title")),
      h("p", { class: "soft" }, t("setup_text")),
      field(visit.typed, grouped(visit.typed)),
      visit.error ? notice("danger", "alert", t("setup_" + visit.error)) : null,
      pad(visit.typed, on.key),
      button("kbtn--primary", "activate", { onclick: on.activate, disabled: visit.busy }, t(visit.busy ? "wait" : "setup_do")),
      visit.known ? button("kbtn--quiet", "home", { onclick: on.home }, icon("chevron", "icon--back"), t("back")) : null,
    ],

    closed: (visit, on) => [
      heading(t("closed_title")),
      notice("due", "pause", t("closed_" + visit.why)),
      h("p", {}, t("closed_elsewhere", { hotline: page.hotline })),
      visit.queued > 0 ? notice("info", "info", t("closed_queued", { count: visit.queued })) : null,
      visit.why === "turned_away" ? button("kbtn--quiet kend", "setup", { onclick: on.setup }, t("setup_again")) : null,
    ],

    number: (visit, on) => [
      heading(t("number_title")),
      h("p", { class: "soft" }, t("number_hint")),
      field(visit.typed, grouped(visit.typed)),
      visit.error ? notice("danger", "alert", t(visit.error)) : null,
      pad(visit.typed, on.key),
      button(
        "kbtn--primary",
        "next",
        { onclick: on.next, disabled: visit.busy },
        t(visit.busy ? "wait" : "next"),
        visit.busy ? null : icon("arrow"),
      ),
      h("p", { class: "soft kscan" }, icon("scan"), t("scan_hint")),
    ],

    bill: (visit, on) => {
      const { inquiry } = visit;
      const bills = inquiry.bills.map((bill) =>
        t("bill_line", { month: month(bill.periodEnd), amount: yuan(bill.outstanding) }),
      );
      return [
        heading(t("bill_title")),
        h(
          "div",
          { class: "kcard" },
          facts(
            [t("account"), grouped(inquiry.accountNumber)],
            [t("holder"), inquiry.holder],
            [t("address"), inquiry.address],
          ),
          h("hr"),
          inquiry.totalDue > 0
            ? [
                h("p", { class: "soft" }, t("due")),
                amount(inquiry.totalDue),
                bills.slice(0, 3).map((line) => h("p", { class: "soft" }, line)),
                bills.length > 3 ? h("p", { class: "soft" }, t("bill_more", { count: bills.length - 3 })) : null,
              ]
            : [
                h("p", { class: "ksign ksign--done" }, icon("check"), t("nothing_due")),
                inquiry.balance > 0
                  ? h("p", { class: "soft" }, t("credit", { amount: yuan(inquiry.balance) }))
                  : null,
              ],
        ),
        inquiry.rules.maximumAmount === 0
          ? notice("due", "card", t("card_meter", { hotline: page.hotline }))
          : h("h2", { class: "kask" }, t("how")),
        visit.codeOffered && inquiry.rules.maximumAmount > 0 && inquiry.totalDue > 0
          ? button("kbtn--primary", "code", { onclick: on.code, disabled: visit.busy }, icon("scan"), t("pay_code", { amount: yuan(inquiry.totalDue) }))
          : null,
        visit.cashOffered ? paperOut(visit) : null,
        visit.cashOffered
          ? button(
              inquiry.totalDue > 0 ? "" : "kbtn--primary",
              "cash",
              { onclick: on.cash },
              icon("cash"),
              h("span", {}, t("pay_cash"), h("small", {}, t("no_change"))),
            )
          : inquiry.rules.maximumAmount > 0
            ? notice("info", "info", t(visit.noCash))
            : null,
        visit.error ? notice("danger", "alert", t(visit.error)) : null,
        h(
          "div",
          { class: "kgrid kend" },
          button("kbtn--quiet", "again", { onclick: on.home }, icon("chevron", "icon--back"), t("other_number")),
          visit.codeOffered && inquiry.rules.maximumAmount > 0 && (inquiry.rules.partialAllowed || inquiry.rules.advanceAllowed)
            ? button("kbtn--quiet", "other", { onclick: on.other }, t("other_amount"))
            : null,
        ),
      ];
    },

    amount: (visit, on) => [
      heading(t("amount_title")),
      h("p", { class: "soft" }, t("amount_hint")),
      field(visit.typed, visit.typed || "0"),
      visit.error ? notice("danger", "alert", t(visit.error)) : null,
      pad(visit.typed, on.key, "."),
      button("kbtn--primary", "amount-next", { onclick: on.amount, disabled: visit.busy }, icon("scan"), t(visit.busy ? "wait" : "amount_do")),
      h("div", { class: "kgrid kend" }, button("kbtn--quiet", "back", { onclick: on.back }, icon("chevron", "icon--back"), t("back"))),
    ],

    unknown: (visit, on) => [
      heading(t("unknown_title")),
      notice("due", "clock", t("unknown_text")),
      h(
        "div",
        { class: "kcard" },
        h("p", { class: "soft" }, t("account")),
        h("p", { class: "knumber" }, grouped(visit.accountNumber)),
        h("p", {}, t("unknown_check")),
      ),
      visit.cashOffered ? paperOut(visit) : null,
      visit.cashOffered
        ? button("kbtn--primary", "cash", { onclick: on.cash }, icon("cash"), h("span", {}, t("unknown_cash"), h("small", {}, t("no_change"))))
        : notice("info", "info", t(visit.noCash)),
      h(
        "div",
        { class: "kgrid kend" },
        button("kbtn--quiet", "again", { onclick: on.home }, icon("chevron", "icon--back"), t("other_number")),
        button("kbtn--quiet", "retry", { onclick: on.next, disabled: visit.busy }, t(visit.busy ? "wait" : "try_again")),
      ),
    ],

    cash: (visit, on) => {
      const { cash } = visit;
      const due = cash.due ?? 0;
      return [
        heading(t("cash_title")),
        h(
          "div",
          { class: "kcard" },
          facts([t("account"), grouped(cash.accountNumber)], cash.holder && [t("holder"), cash.holder], due > 0 && [t("due"), yuan(due) + " " + t("yuan")]),
          h("hr"),
          h("p", { class: "soft" }, t("inserted")),
          h("div", { "aria-live": "polite" }, amount(cash.inserted)),
          due > 0 && cash.inserted > due
            ? h("p", { class: "soft" }, t("becomes_credit", { amount: yuan(cash.inserted - due) }))
            : due > cash.inserted
              ? h("p", { class: "soft" }, t("still_due", { amount: yuan(due - cash.inserted) }))
              : null,
        ),
        h("p", { class: "soft" }, t("no_change"), " ", t("cash_limit", { amount: yuan(visit.limit) })),
        visit.error ? notice("danger", "alert", t(visit.error, { amount: yuan(visit.limit) })) : null,
        visit.simulated
          ? h(
              "div",
              { class: "knotes", role: "group", "aria-label": t("simulated") },
              h("p", { class: "soft" }, t("simulated")),
              h(
                "div",
                { class: "knotes__row" },
                [500, 1000, 2000, 5000, 10000].map((fen) =>
                  h("button", { type: "button", class: "knote", "data-note": fen, onclick: () => on.note(fen) }, String(fen / 100)),
                ),
              ),
            )
          : null,
        button(
          "kbtn--primary kend",
          "finish",
          { onclick: on.finish, disabled: cash.inserted === 0 || visit.busy },
          t(visit.busy ? "wait" : cash.inserted === 0 ? "insert_first" : "finish", { amount: yuan(cash.inserted) }),
        ),
        cash.inserted === 0
          ? button("kbtn--quiet", "back", { onclick: on.back }, icon("chevron", "icon--back"), t("back"))
          : h("p", { class: "soft" }, t("no_return")),
      ];
    },

    code: (visit, on) => [
      heading(t("code_title")),
      h(
        "div",
        { class: "kgrid", role: "group", "aria-label": t("code_wallet") },
        visit.checkout.methods
          .filter((method) => method !== "bank-card")
          .map((method) =>
            button(
              visit.checkout.method === method ? "kbtn--chosen" : "kbtn--quiet",
              "method-" + method,
              { "aria-pressed": String(visit.checkout.method === method), onclick: () => on.method(method), disabled: visit.busy },
              t(method),
            ),
          ),
      ),
      h(
        "div",
        { class: "kcard kcode" },
        amount(visit.checkout.amount),
        h("img", { class: "kqr", src: "/kiosk/codes/" + visit.checkout.checkoutId + ".svg", alt: t("code_picture", { wallet: t(visit.checkout.method) }), "data-address": visit.checkout.code }),
        h("p", {}, t("code_text", { wallet: t(visit.checkout.method) })),
      ),
      visit.up && visit.error ? notice("due", "alert", t(visit.error)) : null,
      visit.up ? notice("info", "clock", t("code_waiting")) : notice("due", "clock", t("code_line_down")),
      h("div", { class: "kgrid kend" }, button("kbtn--quiet", "back", { onclick: on.back }, icon("chevron", "icon--back"), t("code_back"))),
    ],

    codeFailed: (visit, on) => [
      heading(t("code_failed_title")),
      notice("due", "alert", t("code_failed_text")),
      button("kbtn--primary", "back", { onclick: on.back }, t("back")),
    ],

    slip: (visit, on) => {
      const { slip } = visit;
      const code = visit.up && slip.receiptNumber ? slip.receiptNumber : slip.number;
      const sign = { booked: ["done", "check"], kept: ["due", "clock"], slow: ["due", "clock"], held: ["due", "clock"], suspense: ["due", "clock"], refused: ["danger", "alert"], paid: ["due", "clock"] }[slip.state];
      return [
        h(
          "div",
          { class: "kslip" },
          h("p", { class: "kslip__brand" }, t("brand")),
          heading(t("slip_" + slip.state + "_title")),
          notice(sign[0], sign[1], t("slip_" + slip.state, { amount: yuan(slip.amount), hotline: page.hotline })),
          h(
            "div",
            { class: "kcard" },
            amount(slip.amount),
            facts(
              [t("account"), grouped(slip.accountNumber)],
              slip.holder && [t("holder"), slip.holder],
              [t("paid_at"), moment(slip.at)],
              [t("paid_by"), t(slip.tender)],
              slip.number && [t("slip_number"), slip.number],
              slip.receiptNumber && [t("receipt_number"), slip.receiptNumber],
              slip.credited > 0 && [t("credited"), yuan(slip.credited) + " " + t("yuan")],
              slip.state === "booked" && slip.balanceAfter !== undefined && [t(slip.balanceAfter < 0 ? "still_owed" : "balance_after"), yuan(Math.abs(slip.balanceAfter)) + " " + t("yuan")],
            ),
            code
              ? h("img", {
                  class: "kqr kqr--s",
                  src: "/kiosk/codes/" + encodeURIComponent(code) + ".svg",
                  alt: t(code === slip.receiptNumber ? "receipt_picture" : "slip_picture", { number: code }),
                  onerror: (event) => event.target.remove(),
                })
              : null,
          ),
          h("p", { class: "kslip__note" }, t("slip_note", { hotline: page.hotline })),
        ),
        visit.noPaper
          ? paperOut(visit)
          : button("kend noprint", "print", { onclick: on.print }, icon("bill"), t("print")),
        button("kbtn--primary noprint", "home", { onclick: on.home }, t("ready")),
      ];
    },
  };

  return { setWords, t, yuan, h, icon, button, draw, get language() { return language; } };
})();
