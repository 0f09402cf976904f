/// <reference types="vitest/config" />
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [svelte()],
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
