/* After signing out: nothing that was typed stays on the device. */
for (const store of [localStorage, sessionStorage]) {
  for (const name of Object.keys(store)) {
    if (name.startsWith("hearth-draft:")) {
      store.removeItem(name);
    }
  }
}
document.cookie = "hearth-left=; Max-Age=0; Path=/; SameSite=Lax";
