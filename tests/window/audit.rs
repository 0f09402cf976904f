//! Every screen, looked at by rules: axe with enhanced contrast and target size, controls large enough to hit,
//! nothing cut off, at the usual size, at twice the size of text, on a narrow window, and in each theme.

use std::time::Duration;

use driver::{Look, Room, Window};
use serde_json::{Value, json};

const AXE: &str = include_str!("../../ui/node_modules/axe-core/axe.min.js");

const RUN_AXE: &str = "const done = arguments[arguments.length - 1];
    axe.run(document, { rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } } })
        .then((found) => done(found.violations.map((one) =>
            `${one.id}: ${one.nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`)))
        .catch((why) => done([String(why)]));";

/// Controls under 48 px, and anything that sticks out sideways.
const MEASURE: &str = "const shown = (one) => one.offsetParent !== null && getComputedStyle(one).visibility !== 'hidden';
    const what = (one) => `${one.tagName.toLowerCase()} \"${(one.innerText || one.getAttribute('aria-label') || '').slice(0, 40)}\"`;
    const found = [];
    for (const one of document.querySelectorAll('button, a[href], input, textarea, select, summary')) {
        if (!shown(one)) continue;
        const box = one.getBoundingClientRect();
        if (box.width < 47.5 || box.height < 47.5) found.push(`small: ${what(one)} ${box.width}x${box.height}`);
    }
    const page = document.documentElement;
    if (page.scrollWidth > page.clientWidth + 1) found.push(`sideways: ${page.scrollWidth} in ${page.clientWidth}`);
    for (const one of document.querySelectorAll('main *')) {
        if (!shown(one) || one.closest('svg')) continue;
        const box = one.getBoundingClientRect();
        // A drawing in a round frame is cut by the frame on purpose.
        const framed = one.tagName === 'IMG' && one.closest('.round') !== null;
        if (!framed && box.width > 1 && (box.right > page.clientWidth + 1 || box.left < -1)) found.push(`cut: ${what(one)}`);
        const style = getComputedStyle(one);
        if (style.overflow === 'hidden' && one.scrollHeight > one.clientHeight + 2 && one.clientHeight > 4)
            found.push(`clipped: ${what(one)}`);
    }
    if (document.querySelectorAll('h1').length !== 1) found.push(`${document.querySelectorAll('h1').length} h1`);
    const small = [...document.querySelectorAll('main p, main h2, main b, main span, main button, main label')]
        .filter((one) => shown(one) && !one.closest('svg') && one.innerText?.trim() && [...one.children].every((inside) => inside.tagName === 'I'))
        .filter((one) => parseFloat(getComputedStyle(one).fontSize) < 19.5);
    if (innerWidth > 600) found.push(...small.map((one) => `small words: ${what(one)} ${getComputedStyle(one).fontSize}`));
    return [...new Set(found)];";

pub async fn look(window: &Window, look: Value) {
    let script = "const done = arguments[arguments.length - 1];
        const ask = window.__TAURI_INTERNALS__.invoke;
        ask('find_settings')
            .then((settings) => ask('save_settings', { settings: { ...settings, ...arguments[0] } }))
            .then(() => setTimeout(done, 150));";
    window.wait_for(script, vec![look]).await;
}

/// Chooses the language of the screens.
pub async fn speak(window: &Window, language: &str) {
    let script = "const done = arguments[arguments.length - 1];
        const ask = window.__TAURI_INTERNALS__.invoke;
        ask('find_me').then((me) => ask('save_me', { me: { ...me, language: arguments[0] } }))
            .then(() => setTimeout(done, 300));";
    window.wait_for(script, vec![json!(language)]).await;
    let shown = window.run("return document.documentElement.lang", vec![]).await;
    assert_eq!(shown, json!(language));
}

/// What is not right on the screen that stands now.
async fn findings(window: &Window, axe: bool) -> Vec<String> {
    let mut said: Vec<Value> = window.run(MEASURE, vec![]).await.as_array().cloned().unwrap_or_default();
    if axe {
        window.run(AXE, vec![]).await;
        said.extend(window.wait_for(RUN_AXE, vec![]).await.as_array().cloned().unwrap_or_default());
    }
    said.iter().map(|one| one.as_str().unwrap_or_default().to_owned()).collect()
}

/// Nothing is wrong on the screen that stands now.
pub async fn assert_clean(window: &Window) {
    // A screen that is still being drawn is looked at once more.
    let mut found = Vec::new();
    for _ in 0..3 {
        tokio::time::sleep(Duration::from_millis(400)).await;
        window.see("h1").await;
        found = findings(window, true).await;
        if found.is_empty() {
            return;
        }
    }
    panic!("{found:#?}");
}

/// Goes through every screen and says what is not right.
pub async fn audit(window: &Window, how: &str, axe: bool, found: &mut Vec<String>) {
    for address in window.screens().await {
        window.go(&address).await;
        tokio::time::sleep(Duration::from_millis(120)).await;
        let said = findings(window, axe).await;
        found.extend(said.iter().map(|one| format!("{how}, {address}: {one}")));
    }
}

#[tokio::test]
async fn every_screen_holds_at_every_size_and_in_every_theme() {
    let room = Room::new(1400, 1000);
    let window = Window::open(&room, &Look::example()).await;
    let mut found = Vec::new();
    audit(&window, "100 %", true, &mut found).await;
    look(&window, json!({ "text": 200 })).await;
    // Nothing that axe looks at changes with the size: it only measures here.
    audit(&window, "200 %", false, &mut found).await;
    look(&window, json!({ "text": 100, "theme": "dark" })).await;
    audit(&window, "dark", true, &mut found).await;
    look(&window, json!({ "theme": "contrast" })).await;
    audit(&window, "contrast", true, &mut found).await;
    look(&window, json!({ "theme": "white", "calm": true, "big_targets": true })).await;
    audit(&window, "white, calm, big targets", true, &mut found).await;
    look(&window, json!({ "theme": "cream", "calm": false, "roomy": true })).await;
    window.size((320, 800)).await;
    audit(&window, "320 px, roomy, big targets", false, &mut found).await;
    look(&window, json!({ "big_targets": false })).await;
    // Welsh labels are up to 1.8 times as long.
    speak(&window, "cy").await;
    audit(&window, "Welsh, 320 px", false, &mut found).await;
    window.size((1280, 860)).await;
    audit(&window, "Welsh", false, &mut found).await;
    window.close().await;
    assert!(found.is_empty(), "{} findings:\n{}", found.len(), found.join("\n"));
}

#[tokio::test]
async fn keys_alone_reach_every_control_of_home_and_a_question() {
    let room = Room::new(1400, 1000);
    let window = Window::open(&room, &Look::example()).await;
    for address in ["home", "dates", "appointment-form?step=day", "get-help"] {
        window.go(address).await;
        // The words of the bank come when a screen has come to rest.
        tokio::time::sleep(Duration::from_millis(900)).await;
        let count = "return [...document.querySelectorAll('button, a[href], input, textarea, summary')]
            .filter((one) => one.offsetParent !== null && !one.disabled && one.tabIndex >= 0).length";
        let controls = window.run(count, vec![]).await.as_u64().unwrap_or_default();
        window.run("window.reached = new Set(); document.activeElement?.blur();", vec![]).await;
        for _ in 0..controls + 4 {
            window.keys("\u{e004}").await;
            window
                .run("if (document.activeElement !== document.body) window.reached.add(document.activeElement)", vec![])
                .await;
        }
        let missed = "return [...document.querySelectorAll('button, a[href], input, textarea, summary')]
            .filter((one) => one.offsetParent !== null && !one.disabled && one.tabIndex >= 0 && !window.reached.has(one))
            .filter((one) => one.type !== 'radio')
            .map((one) => one.innerText || one.outerHTML.slice(0, 80))";
        assert_eq!(window.run(missed, vec![]).await, json!([]), "keys do not reach all of {address}");
    }
    window.close().await;
}
