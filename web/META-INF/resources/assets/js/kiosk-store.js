/*
 * What the terminal keeps for itself, in IndexedDB: who it is, how far it has counted, the notes of
 * the customer in front of it, and every payment until the utility has it. A payment gets its
 * number and is written down in one step, so that no crash makes two of a number or loses one.
 */
"use strict";
globalThis.Kiosk = globalThis.Kiosk || {};

Kiosk.store = (() => {
  const NAME = "hearth-kiosk";
  const KEPT_WHEN_BOOKED = 7 * 24 * 3600 * 1000;
  let opened;

  function open() {
    opened ??= new Promise((done, failed) => {
      const request = indexedDB.open(NAME, 1);
      request.onupgradeneeded = () => {
        request.result.createObjectStore("facts");
        request.result.createObjectStore("payments", { keyPath: "sequence" });
      };
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
    return opened;
  }

  async function inOneStep(mode, work) {
    const database = await open();
    return new Promise((done, failed) => {
      const step = database.transaction(["facts", "payments"], mode, { durability: "strict" });
      let result;
      step.oncomplete = () => done(result);
      step.onabort = step.onerror = () => failed(step.error);
      work(step.objectStore("facts"), step.objectStore("payments"), (value) => (result = value));
    });
  }

  function read(name) {
    return inOneStep("readonly", (facts, payments, answer) => {
      facts.get(name).onsuccess = (found) => answer(found.target.result);
    });
  }

  function write(name, value) {
    return inOneStep("readwrite", (facts) => {
      if (value === undefined) {
        facts.delete(name);
      } else {
        facts.put(value, name);
      }
    });
  }

  /** Writes the payment down under its number, and the cash in front of it is spoken for. */
  function take(payment) {
    return inOneStep("readwrite", (facts, payments) => {
      payments.add(payment);
      facts.put(payment.sequence, "sequence");
      facts.delete("cash");
    });
  }

  /** A note went into the box, for the customer in front of it. */
  function addNote(cash, fen) {
    return inOneStep("readwrite", (facts, payments, answer) => {
      const customer = { ...cash, inserted: cash.inserted + fen };
      facts.put(customer, "cash");
      facts.get("box").onsuccess = (found) => {
        const box = found.target.result ?? { fen: 0, since: 0 };
        facts.put({ ...box, fen: box.fen + fen }, "box");
      };
      answer(customer);
    });
  }

  /** A note went into the box for nobody: staff are told, and find it here until the box is out. */
  function addStray(note) {
    return inOneStep("readwrite", (facts) => {
      facts.get("strays").onsuccess = (found) => {
        facts.put([...(found.target.result ?? []), note], "strays");
      };
      facts.get("box").onsuccess = (found) => {
        const box = found.target.result ?? { fen: 0, since: 0 };
        facts.put({ ...box, fen: box.fen + note.fen }, "box");
      };
    });
  }

  /**
   * The browser is this terminal now and counts on behind a number. One that was another terminal,
   * or cannot say which, forgets what it counted: each terminal has a count of its own.
   */
  function become(self, counted, another) {
    return inOneStep("readwrite", (facts, payments) => {
      if (another) {
        payments.clear();
        facts.delete("box");
        facts.delete("lastContact");
        facts.put(counted, "sequence");
      } else {
        facts.get("sequence").onsuccess = (found) => {
          facts.put(Math.max(found.target.result ?? 0, counted), "sequence");
        };
      }
      facts.put(self, "self");
      facts.delete("pending");
    });
  }

  function put(payment) {
    return inOneStep("readwrite", (facts, payments) => payments.put(payment));
  }

  function payment(sequence) {
    return inOneStep("readonly", (facts, payments, answer) => {
      payments.get(sequence).onsuccess = (found) => answer(found.target.result);
    });
  }

  /** In the order of their numbers. */
  function payments() {
    return inOneStep("readonly", (facts, payments, answer) => {
      payments.getAll().onsuccess = (found) => answer(found.target.result);
    });
  }

  async function kept() {
    return (await payments()).filter((payment) => payment.state === "kept");
  }

  /** Whether nothing is to be done about it any more, here or by staff. */
  const done = (payment) => ["booked", "settled"].includes(payment.state);

  /** Forgets what the utility has had for a week. */
  async function tidy(now) {
    const old = (await payments()).filter(
      (payment) => done(payment) && payment.takenAt < now - KEPT_WHEN_BOOKED,
    );
    await inOneStep("readwrite", (facts, store) => old.forEach((one) => store.delete(one.sequence)));
  }

  return {
    read,
    write,
    take,
    addNote,
    addStray,
    become,
    put,
    payment,
    payments,
    kept,
    done,
    tidy,
  };
})();
