//! Where a record may stand. SQLite in a folder that another program sends about, or that lies on another computer,
//! is damaged sooner or later, so such a place is refused, kindly and with the reason, before anything is written.

use std::path::Path;

use crate::error::{Problem, Result};

/// Folders that a program keeps the same on several computers, by the name that it gives them.
const SYNCED: [&str; 8] = [
    "onedrive",
    "dropbox",
    "google drive",
    "googledrive",
    "icloud drive",
    "nextcloud",
    "mobile documents",
    "pclouddrive",
];

/// File systems whose files lie on another computer.
const NETWORK: [&str; 11] = [
    "nfs",
    "nfs4",
    "cifs",
    "smb3",
    "smbfs",
    "afpfs",
    "webdav",
    "fuse.sshfs",
    "fuse.rclone",
    "fuse.davfs2",
    "fuse.gvfsd-fuse",
];

/// Whether a record may stand in this folder.
///
/// # Errors
/// `RecordInSyncedFolder`, `RecordOnNetwork`.
pub fn check(folder: &Path) -> Result<()> {
    if is_synced(folder) {
        return Err(Problem::RecordInSyncedFolder.into());
    }
    if is_on_network(folder) {
        return Err(Problem::RecordOnNetwork.into());
    }
    Ok(())
}

fn is_synced(folder: &Path) -> bool {
    folder.iter().any(|part| {
        let part = part.to_string_lossy().to_lowercase();
        // "OneDrive - Name of a school" is one too.
        SYNCED.iter().any(|name| part == *name || part.starts_with(&format!("{name} - ")))
    })
}

#[cfg(target_os = "linux")]
fn is_on_network(folder: &Path) -> bool {
    let mounts = std::fs::read_to_string("/proc/self/mountinfo").unwrap_or_default();
    let real = folder.ancestors().find_map(|folder| folder.canonicalize().ok());
    real.is_some_and(|folder| file_system(&mounts, &folder).is_some_and(|kind| NETWORK.contains(&kind.as_str())))
}

/// The kind of file system on which a folder stands: that of the longest place in the list above it.
#[cfg(any(target_os = "linux", test))]
fn file_system(mounts: &str, folder: &Path) -> Option<String> {
    let places = mounts.lines().filter_map(|line| {
        let (place, kind) = line.split_once(" - ")?;
        let place = place.split(' ').nth(4)?.replace("\\040", " ");
        folder.starts_with(&place).then(|| (place.len(), kind.split(' ').next().unwrap_or_default().to_owned()))
    });
    places.max_by_key(|(length, _)| *length).map(|(_, kind)| kind)
}

#[cfg(target_os = "windows")]
fn is_on_network(folder: &Path) -> bool {
    // A path of the form \\server\share. A network drive with a letter is not told apart here.
    folder.to_string_lossy().starts_with(r"\\") && !folder.to_string_lossy().starts_with(r"\\?\")
}

#[cfg(target_os = "macos")]
fn is_on_network(folder: &Path) -> bool {
    // Drives of other computers are shown in /Volumes, as sticks are; `mount` names the kind.
    let listed = std::process::Command::new("/sbin/mount").output();
    let listed = listed.map(|output| String::from_utf8_lossy(&output.stdout).into_owned()).unwrap_or_default();
    let lines = listed.lines().filter_map(|line| line.split_once(" on ")?.1.split_once(" ("));
    let mut places = lines.filter(|(place, _)| folder.starts_with(place)).collect::<Vec<_>>();
    places.sort_by_key(|(place, _)| place.len());
    places.last().is_some_and(|(_, kind)| NETWORK.iter().any(|network| kind.starts_with(network)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn synced_folders_are_known_by_their_names() {
        for folder in
            ["/home/sam/OneDrive/x", "/home/sam/OneDrive - High School/x", "/Users/sam/Library/Mobile Documents/x"]
        {
            assert_eq!(check(Path::new(folder)).unwrap_err().problem(), Problem::RecordInSyncedFolder, "{folder}");
        }
        assert!(!is_synced(Path::new("/home/dropboxer/.local/share/app")));
    }

    #[test]
    fn the_longest_mount_decides() {
        let mounts = "22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw\n\
                      90 22 0:50 / /home/sam/My\\040share rw - nfs4 server:/x rw\n\
                      91 22 0:51 / /media/stick rw - vfat /dev/sdb1 rw\n";
        let kind = |folder: &str| file_system(mounts, Path::new(folder)).unwrap();
        assert_eq!(kind("/home/sam/My share/profiles"), "nfs4");
        assert_eq!(kind("/home/sam"), "ext4");
        assert_eq!(kind("/media/stick/x"), "vfat");
    }

    #[test]
    fn an_ordinary_folder_is_fine() {
        check(&std::env::temp_dir().join("not there yet")).unwrap();
    }
}
