/** @type {import("@sveltejs/vite-plugin-svelte").SvelteConfig} */
export default {
  compilerOptions: {
    runes: true,
    // A screen is made new for each place that is opened (see App.svelte), so its params never change under it.
    warningFilter: (warning) => warning.code !== "state_referenced_locally",
  },
  // A warning of the compiler is most often about accessibility. None may pass.
  onwarn(warning) {
    throw new Error(`${warning.filename}: ${warning.code}: ${warning.message}`);
  },
};
