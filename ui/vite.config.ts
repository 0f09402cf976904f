/// <reference types="vitest/config" />
import { FluentResource } from "@fluent/bundle";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig, type Plugin } from "vite";

/** Reads the words while the app is built, so that no start has to: a file of words becomes the JSON of its messages. */
const words: Plugin = {
  name: "words",
  transform(source, file) {
    if (!file.endsWith(".ftl")) return null;
    const messages = JSON.stringify(new FluentResource(source).body);
    return { code: `export default ${JSON.stringify(messages)};`, map: null };
  },
};

export default defineConfig({
  plugins: [svelte(), words],
  base: "/",
  build: {
    // WebKitGTK 2.50, WebView2 and macOS 13 all understand what Safari 16.4 does.
    target: ["safari16.4", "edge111"],
    outDir: "dist",
    emptyOutDir: true,
    // An inlined font or picture would be a data: address, which the content policy refuses.
    assetsInlineLimit: 0,
    modulePreload: false,
    cssCodeSplit: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2000,
  },
  test: {
    include: ["src/**/*.test.ts"],
    environment: "node",
    // A test reads the colours of the tokens.
    css: true,
  },
});
