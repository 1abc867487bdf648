"use strict";
// Checks the signed receipts that this page carries, with the browser's own cryptography and nothing else.
// The bytes that are checked are those that were signed: the two first parts of each token. What is shown comes from
// them alone, and only after all of it holds. docs/evidence-format.md, "Receipts", says what is checked here.
(() => {
  const PROFILE = "urn:agent-assist:consent-receipt:1";
  const LIST_PROFILE = "urn:agent-assist:consent-receipt-list:1";
  const TYPE = "consent-receipt+jws";
  const DASH = "\u2014 ";
  const MOST_RECEIPTS = 200;
  const MOST_HASHES = 64;
  const LONGEST = 65536;
  // RFC 8032, section 7.1, test 2: a browser that does not know this signature as good, and its twin as bad, is not asked.
  const KNOWN = {
    key: "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
    message: "72",
    signature:
      "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da" +
      "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
  };

  const utf8 = new TextEncoder();
  const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

  function must(holds) {
    if (!holds) throw new Error("it does not hold");
  }

  function bytesOfHex(hex, length) {
    must(typeof hex === "string" && hex.length === 2 * length && /^[0-9a-f]*$/.test(hex));
    return Uint8Array.from({ length }, (_, at) => parseInt(hex.slice(2 * at, 2 * at + 2), 16));
  }

  function hexOf(bytes) {
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  }

  function base64Of(bytes) {
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  }

  // Only the one spelling is taken: the last letter has bits that no byte uses.
  function bytesOfBase64(given) {
    must(typeof given === "string" && given.length <= LONGEST);
    const bytes = Uint8Array.from(atob(given), (letter) => letter.charCodeAt(0));
    must(base64Of(bytes) === given);
    return bytes;
  }

  function bytesOfPart(part) {
    must(/^[A-Za-z0-9_-]*$/.test(part));
    const plain = part.replaceAll("-", "+").replaceAll("_", "/");
    return bytesOfBase64(plain.padEnd(Math.ceil(plain.length / 4) * 4, "="));
  }

  function same(one, other) {
    return one.length === other.length && one.every((value, at) => value === other[at]);
  }

  function has(value, ...names) {
    return same(Object.keys(value).sort(), names);
  }

  function joined(...parts) {
    const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of parts) {
      whole.set(part, at);
      at += part.length;
    }
    return whole;
  }

  // RFC 8785, of values that were just read from JSON.
  function canonical(value) {
    if (value === null || typeof value !== "object") return JSON.stringify(value);
    if (Array.isArray(value)) return "[" + value.map(canonical).join(",") + "]";
    const members = Object.keys(value).sort().map((name) => JSON.stringify(name) + ":" + canonical(value[name]));
    return "{" + members.join(",") + "}";
  }

  async function sha256(...parts) {
    return new Uint8Array(await crypto.subtle.digest("SHA-256", joined(...parts)));
  }

  async function signed(key, signature, message) {
    must(key.length === 32 && signature.length === 64);
    const known = await crypto.subtle.importKey("raw", key, { name: "Ed25519" }, false, ["verify"]);
    return (await crypto.subtle.verify({ name: "Ed25519" }, known, signature, message)) === true;
  }

  async function able() {
    try {
      const key = bytesOfHex(KNOWN.key, 32);
      const signature = bytesOfHex(KNOWN.signature, 64);
      const message = bytesOfHex(KNOWN.message, 1);
      const good = await signed(key, signature, message);
      const bad = await signed(key, signature, Uint8Array.of(message[0] ^ 1));
      return good && !bad && hexOf(await sha256()).startsWith("e3b0c44298fc1c14");
    } catch {
      return false;
    }
  }

  async function opened(token, key, kid) {
    must(typeof token === "string" && token.length <= LONGEST);
    const parts = token.split(".");
    must(parts.length === 3);
    const header = '{"alg":"EdDSA","kid":"' + kid + '","typ":"' + TYPE + '"}';
    must(same(bytesOfPart(parts[0]), utf8.encode(header)));
    must(await signed(key, bytesOfPart(parts[2]), utf8.encode(parts[0] + "." + parts[1])));
    const payload = text.decode(bytesOfPart(parts[1]));
    const value = JSON.parse(payload);
    must(canonical(value) === payload);
    return value;
  }

  async function headOf(note, tenant, key) {
    must(typeof note === "string" && note.length <= 8192 && note.endsWith("\n") && note.includes("\n\n"));
    const end = note.indexOf("\n\n") + 1;
    const body = note.slice(0, end);
    const [origin, size, root] = body.split("\n");
    const first = "agent-assist/" + tenant;
    const again = origin.startsWith(first + "/") ? origin.slice(first.length + 1) : "";
    must(origin === first || (/^[1-9][0-9]{0,17}$/.test(again) && again !== "1"));
    must(/^[1-9][0-9]{0,17}$/.test(size));
    const head = { size: BigInt(size), root: bytesOfBase64(root) };
    const hash = (await sha256(utf8.encode(origin), Uint8Array.of(10, 1), key)).slice(0, 4);
    let holds = false;
    for (const line of note.slice(end + 1).split("\n")) {
      if (!line.startsWith(DASH + origin + " ")) continue;
      const seal = bytesOfBase64(line.slice(DASH.length + origin.length + 1));
      const mine = seal.length === 68 && same(seal.slice(0, 4), hash);
      holds = holds || (mine && (await signed(key, seal.slice(4), utf8.encode(body))));
    }
    must(holds);
    return head;
  }

  // RFC 9162, section 2.1.3.2.
  async function included(leaf, index, head, proof) {
    must(Number.isSafeInteger(index) && index >= 0 && Array.isArray(proof) && proof.length <= MOST_HASHES);
    let at = BigInt(index);
    let last = head.size - 1n;
    let hash = leaf;
    must(at <= last);
    for (const given of proof) {
      const step = bytesOfBase64(given);
      must(step.length === 32 && last !== 0n);
      if ((at & 1n) === 1n || at === last) {
        hash = await sha256(Uint8Array.of(1), step, hash);
        while ((at & 1n) === 0n && at !== 0n) {
          at >>= 1n;
          last >>= 1n;
        }
      } else {
        hash = await sha256(Uint8Array.of(1), hash, step);
      }
      at >>= 1n;
      last >>= 1n;
    }
    must(last === 0n && same(hash, head.root));
  }

  async function checked(row, key, kid, answers) {
    must(has(row, "log", "receipt") && has(row.log, "index", "note", "proof"));
    const found = await opened(row.receipt, key, kid);
    const record = found.record;
    must(found["dct:conformsTo"] === PROFILE && found.provisional === false);
    must(Object.hasOwn(answers, found["dpv:hasConsentStatus"]));
    must(has(record, "device", "digest", "id", "leaf", "tenant"));
    must(Object.values(record).every((part) => typeof part === "string"));
    const head = await headOf(row.log.note, record.tenant, key);
    await included(bytesOfHex(record.leaf, 32), row.log.index, head, row.log.proof);
    return { found, size: head.size };
  }

  async function checkedFile(file, answers) {
    must(has(file, "assist_receipts", "list", "public_key", "receipts"));
    must(file.assist_receipts === 1 && Array.isArray(file.receipts));
    must(file.receipts.length >= 1 && file.receipts.length <= MOST_RECEIPTS);
    const key = bytesOfBase64(file.public_key);
    const kid = hexOf(await sha256(key));
    const rows = [];
    for (const row of file.receipts) rows.push(await checked(row, key, kid, answers));
    const list = await opened(file.list, key, kid);
    must(list["dct:conformsTo"] === LIST_PROFILE && Number.isSafeInteger(list.log_size));
    must(list.tenant === rows[0].found.record.tenant && list.device === "");
    must(rows.every((row) => row.size === BigInt(list.log_size)));
    must(same(list.receipts, rows.map((row) => row.found.record.id)));
    return { kid, documents: rows.map((row) => row.found) };
  }

  function said(sentence, values, isolated) {
    return sentence.replace(/\{([a-z]+)\}/g, (_, name) => (isolated ? "\u2068" + values[name] + "\u2069" : values[name]));
  }

  function element(name, content, kind) {
    const made = document.createElement(name);
    made.textContent = content;
    if (kind) made.className = kind;
    return made;
  }

  function twoDigits(number) {
    return String(number).padStart(2, "0");
  }

  // The clock is that of whoever reads; it is named, because it need not be that of the call.
  function momentOf(at, told) {
    const when = new Date(at);
    const minutes = -when.getTimezoneOffset();
    const hours = Math.trunc(Math.abs(minutes) / 60) + (minutes % 60 ? ":" + twoDigits(Math.abs(minutes) % 60) : "");
    const clock = minutes ? "UTC" + (minutes < 0 ? "\u2212" : "+") + hours : "UTC";
    const time = twoDigits(when.getHours()) + ":" + twoDigits(when.getMinutes());
    const date = new Intl.DateTimeFormat(told.dates + "-u-ca-gregory-nu-latn", { dateStyle: "long" }).format(when);
    return said(told.on, { date, time, clock }, document.documentElement.dir === "rtl");
  }

  function rowOf(found, told) {
    const row = document.createElement("li");
    const title = element("bdi", found["dpv:hasPurpose"]["dct:title"]);
    title.lang = found["dct:language"];
    const head = document.createElement("strong");
    head.append(title);
    row.append(head, element("span", told.answers[found["dpv:hasConsentStatus"]]));
    row.append(element("span", momentOf(found["dct:date"], told), "hint"));
    return row;
  }

  function show(proven, told) {
    const rows = proven.documents.map((found) => rowOf(found, told));
    const whose = proven.documents.at(-1)["dpv:hasDataController"];
    const lines = [whose["dpv:hasName"], whose["dpv:hasAddress"], whose["dpv:hasContact"]].filter(Boolean);
    const who = lines.map((line) => {
      const made = document.createElement("p");
      made.append(element("bdi", line));
      return made;
    });
    document.getElementById("answers").append(...rows);
    document.getElementById("who").append(...who);
    document.getElementById("fingerprint").textContent = proven.kid.match(/.{4}/g).join(" ");
    document.getElementById("proven").hidden = false;
  }

  function verdict(kind, sentence) {
    const shown = document.getElementById("verdict");
    shown.className = "note " + kind;
    shown.textContent = sentence;
  }

  async function start() {
    const told = JSON.parse(document.getElementById("words").textContent);
    if (!(await able())) {
      verdict("unable", told.unable);
      return;
    }
    try {
      const file = JSON.parse(document.getElementById("file").textContent);
      show(await checkedFile(file, told.answers), told);
      verdict("done", told.holds);
    } catch {
      document.getElementById("proven").remove();
      verdict("broken", told.broken);
    }
  }

  start();
})();
