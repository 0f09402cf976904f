//! The list of local services goes out as a file, and another list comes in: nothing changes without a choice.

use std::path::Path;

use driver::{Look, Room, Window};
use serde_json::{Value, json};

use crate::{audit, rules};

#[tokio::test]
async fn a_list_of_services_goes_out_as_a_file_and_another_comes_in_by_choice() {
    let room = Room::new(1400, 1000);
    let file = room.home.join("local services.json");
    let look = Look::example().with("BY_MY_SIDE_DIALOG", file.to_str().unwrap());
    let window = Window::open(&room, &look).await;
    window.go("local-services").await;
    window.press("Carry this list to another computer").await;
    window.press("Make a file of this list").await;
    window.read("Your file is ready").await;
    the_team_changes_it(&file);

    window.press("Go to Local services").await;
    window.press("Carry this list to another computer").await;
    window.press("Take services from a file").await;
    window.press("Choose the file").await;
    window.read("Which ones do you want?").await;
    is_well_made(&window, "check").await;
    window.read("You chose 1 service.").await;
    let here = phones(&window).await;
    assert_eq!(here, json!({ "Acorn food bank": "01632 960 151", "Law centre": "01632 960 152" }));

    window.press("Law centre").await;
    window.read("You chose 2 services.").await;
    window.press("Keep these").await;
    window.read("Your old one is put away.").await;
    is_well_made(&window, "done").await;
    window.press("Go to Local services").await;
    window.read("They give nappies.").await;
    let here = phones(&window).await;
    let now = json!({ "Acorn food bank": "01632 960 151", "Baby bank": "", "Law centre": "01632 960 777" });
    assert_eq!(here, now);

    window.go("put-away").await;
    window.press("Bring it back. Law centre").await;
    window.go("local-services").await;
    window.read("01632 960 152").await;
    window.close().await;
}

/// One number is new, and one service more.
fn the_team_changes_it(file: &Path) {
    let mut list: Value = serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
    let services = list["services"].as_array_mut().unwrap();
    let law = services.iter_mut().find(|service| service["name"] == "Law centre").unwrap();
    law["phone"] = json!("01632 960 777");
    services.push(json!({ "name": "Baby bank", "what": "They give nappies." }));
    std::fs::write(file, list.to_string()).unwrap();
}

/// The phone number of each service, by its name.
async fn phones(window: &Window) -> Value {
    let script = "const done = arguments[arguments.length - 1];
        window.__TAURI_INTERNALS__.invoke('list_local_services')
            .then((list) => done(Object.fromEntries(list.map(({ name, phone }) => [name, phone]))));";
    window.wait_for(script, vec![]).await
}

async fn is_well_made(window: &Window, ask: &str) {
    audit::assert_clean(window).await;
    rules::assert_kept(window, &format!("local-services-take?ask={ask}")).await;
}
