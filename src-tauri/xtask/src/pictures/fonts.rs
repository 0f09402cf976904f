//! Brings the typefaces out of their npm packages, by their own names.

use std::fs;
use std::path::Path;

const FONTS: [&str; 9] = [
    "andika/Andika_400Regular.ttf",
    "andika/Andika_700Bold.ttf",
    "noto-sans/400Regular/NotoSans_400Regular.ttf",
    "noto-sans/700Bold/NotoSans_700Bold.ttf",
    "noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf",
    "noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf",
    "noto-sans-devanagari/400Regular/NotoSansDevanagari_400Regular.ttf",
    "noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf",
    "noto-emoji/400Regular/NotoEmoji_400Regular.ttf",
];

/// Copies the fonts to `assets/fonts`; a font that is already there in the same size stays.
pub fn fonts(root: &Path) -> Result<(), String> {
    let to = root.join("assets/fonts");
    fs::create_dir_all(&to).map_err(|trouble| trouble.to_string())?;
    for font in FONTS {
        let from = root.join("ui/node_modules/@expo-google-fonts").join(font);
        let name = font.rsplit('/').next().unwrap_or(font);
        let size = |path: &Path| fs::metadata(path).map(|about| about.len()).ok();
        if size(&from).is_none() || size(&from) != size(&to.join(name)) {
            fs::copy(&from, to.join(name)).map_err(|trouble| format!("{}: {trouble}", from.display()))?;
        }
    }
    Ok(())
}
