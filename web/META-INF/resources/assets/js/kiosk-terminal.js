/*
 * The terminal towards the utility: its key pair, made here and never leaving this browser, its
 * token by a signed assertion (RFC 7523), and the calls of the partner API.
 */
"use strict";
globalThis.Kiosk = globalThis.Kiosk || {};

Kiosk.terminal = (() => {
  const CURVE = { name: "ECDSA", namedCurve: "P-256" };
  const SIGNATURE = { name: "ECDSA", hash: "SHA-256" };
  const PATIENCE = 8000;
  const store = Kiosk.store;
  let self;
  let token;

  /** A call that got no answer, or one that says: later. */
  class LineDown extends Error {}

  /** An answer that says no; code as in the contract. */
  class Refused extends Error {
    constructor(status, problem) {
      super(problem.code || String(status));
      this.status = status;
      this.code = problem.code;
      this.retry = problem.retry;
    }
  }

  /** This browser still holds payments of another terminal. */
  class Kept extends Error {}

  const text = new TextEncoder();
  const base64url = (bytes) =>
    btoa(String.fromCharCode(...new Uint8Array(bytes)))
      .replaceAll("+", "-")
      .replaceAll("/", "_")
      .replaceAll("=", "");
  const json64 = (value) => base64url(text.encode(JSON.stringify(value)));

  async function load() {
    self = await store.read("self");
    return self;
  }

  /** The time of the utility: this machine's clock may be anything. */
  function now() {
    return Date.now() + (self?.clockOffset ?? 0);
  }

  async function setClock(time) {
    if (self) {
      self.clockOffset = Date.parse(time) - Date.now();
      await store.write("self", self);
    }
  }

  async function send(path, options = {}) {
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(), options.patience ?? PATIENCE);
    try {
      return await fetch(path, {
        credentials: "omit",
        cache: "no-store",
        ...options,
        signal: patience.signal,
      });
    } catch (failure) {
      throw new LineDown(failure.message);
    } finally {
      clearTimeout(timer);
    }
  }

  async function understand(answer) {
    let body;
    try {
      body = await answer.json();
    } catch (notJson) {
      throw new LineDown("unreadable answer " + answer.status);
    }
    if (answer.ok) {
      return body;
    }
    if (answer.status >= 500 || answer.status === 429 || body.retry === "same-key") {
      throw new LineDown(body.code || String(answer.status));
    }
    throw new Refused(answer.status, body);
  }

  /**
   * Makes a key pair and trades the one-time code for a client of this terminal's own. Whoever was
   * this terminal before keeps its payments and its count; who was another one hands in first.
   */
  async function activate(code) {
    const pending = await store.read("pending");
    const keys = pending || (await crypto.subtle.generateKey(CURVE, false, ["sign", "verify"]));
    await store.write("pending", keys);
    const { kty, crv, x, y } = await crypto.subtle.exportKey("jwk", keys.publicKey);
    const answer = await understand(
      await send("/partner/v1/kiosks/activations", {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ code, publicKey: { kty, crv, x, y } }),
      }),
    );
    const before = (await store.payments()).map((payment) => ({
      done: store.done(payment),
      same: JSON.parse(payment.body).terminalId === answer.terminalId,
    }));
    if (before.some((payment) => !payment.done && !payment.same)) {
      throw new Kept();
    }
    const same =
      self?.terminalId === answer.terminalId || before.some((payment) => payment.same);
    self = {
      terminalId: answer.terminalId,
      pointCode: answer.pointCode,
      clientId: answer.clientId,
      audience: answer.audience,
      keys,
      clockOffset: Date.parse(answer.time) - Date.now(),
    };
    token = undefined;
    await store.become(self, answer.lastSequence, !same);
    return self;
  }

  /** Whether the utility answers at all; sets the clock by the way. */
  async function probe() {
    const { time } = await understand(await send("/kiosk/time"));
    await setClock(time);
  }

  async function assertion() {
    const second = Math.floor(now() / 1000);
    const claims = {
      iss: self.clientId,
      sub: self.clientId,
      aud: self.audience,
      jti: crypto.randomUUID(),
      iat: second,
      exp: second + 60,
    };
    const signed = json64({ alg: "ES256", typ: "JWT" }) + "." + json64(claims);
    const signature = await crypto.subtle.sign(
      SIGNATURE,
      self.keys.privateKey,
      text.encode(signed),
    );
    return signed + "." + base64url(signature);
  }

  async function bearer() {
    if (token && token.until > Date.now()) {
      return token.value;
    }
    await probe();
    const answer = await understand(
      await send("/oauth/token", {
        method: "POST",
        headers: { "Content-Type": "application/x-www-form-urlencoded" },
        body: new URLSearchParams({
          grant_type: "client_credentials",
          client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
          client_assertion: await assertion(),
        }),
      }),
    );
    token = {
      value: answer.access_token,
      until: Date.now() + (answer.expires_in - 60) * 1000,
    };
    return token.value;
  }

  async function call(method, path, body, headers = {}) {
    for (let attempt = 1; ; attempt++) {
      const answer = await send("/partner/v1" + path, {
        method,
        body,
        headers: {
          Authorization: "Bearer " + (await bearer()),
          ...(body ? { "Content-Type": "application/json" } : {}),
          ...headers,
        },
      });
      if (answer.status !== 401 || attempt === 2) {
        return understand(answer);
      }
      token = undefined;
    }
  }

  const own = (path) => "/kiosks/" + encodeURIComponent(self.terminalId) + path;

  function inquire(accountNumber) {
    return call("GET", "/accounts/" + accountNumber + "?channel=kiosk");
  }

  /** Sends a payment exactly as it was written down. */
  function collect(payment) {
    return call("POST", "/payments", payment.body, { "Idempotency-Key": payment.key });
  }

  function report(state) {
    return call("POST", own("/heartbeats"), JSON.stringify(state));
  }

  function startCode(accountNumber, amount, method) {
    return call("POST", own("/checkouts"), JSON.stringify({ accountNumber, amount, method }));
  }

  function readCode(checkoutId) {
    return call("GET", own("/checkouts/") + checkoutId);
  }

  function endCode(checkoutId) {
    return call("POST", own("/checkouts/") + checkoutId + "/cancellation");
  }

  /** Seals what is written down, so that a changed record is noticed before it is sent. */
  async function seal(body) {
    return base64url(
      await crypto.subtle.sign(SIGNATURE, self.keys.privateKey, text.encode(body)),
    );
  }

  async function sealed(payment) {
    const signature = Uint8Array.from(
      atob(payment.seal.replaceAll("-", "+").replaceAll("_", "/")),
      (c) => c.charCodeAt(0),
    );
    const { publicKey } = payment.sealedBy ?? self.keys;
    return crypto.subtle.verify(SIGNATURE, publicKey, signature, text.encode(payment.body));
  }

  return {
    LineDown,
    Refused,
    Kept,
    load,
    activate,
    now,
    setClock,
    probe,
    inquire,
    collect,
    report,
    startCode,
    readCode,
    endCode,
    seal,
    sealed,
    get self() {
      return self;
    },
  };
})();
