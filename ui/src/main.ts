import { mount } from "svelte";
import App from "./App.svelte";
import { go, type ScreenId } from "./lib/route.svelte";
import { screens } from "./screens";
import "./styles/tokens.css";
import "./styles/base.css";

// An address such as `#goal?id=…` opens that screen: audits and `cargo xtask screens` walk the list this way.
window.addEventListener("hashchange", () => {
  const [screen = "", values] = location.hash.slice(1).split("?");
  if (Object.hasOwn(screens, screen)) go(screen as ScreenId, Object.fromEntries(new URLSearchParams(values)));
});

const target = document.getElementById("app");
if (target) mount(App, { target });
