// How are the scripts built that an exported page carries inside it? (One file each, without imports.)
import { defineConfig } from "vite";
import { onwarn } from "./vite.warnings";

export default defineConfig(({ mode }) => ({
  base: "/",
  publicDir: false,
  define: { "process.env.NODE_ENV": JSON.stringify("production") },
  build: {
    target: "es2021",
    emptyOutDir: false,
    outDir: ".build",
    lib: { entry: `src/export/${mode}.ts`, formats: ["iife"], name: "medalist", fileName: () => `${mode}.js` },
    chunkSizeWarningLimit: 1200,
    cssCodeSplit: false,
    rollupOptions: { onwarn, output: { assetFileNames: `${mode}[extname]` } },
  },
}));
