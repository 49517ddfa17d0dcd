// How is the viewer built, and where does its development server find the service?
import { env } from "node:process";
import { defineConfig } from "vitest/config";
import { onwarn } from "./vite.warnings";

const service = env.MEDALIST_URL ?? "http://127.0.0.1:8000";
const paths = ["/prove", "/jobs", "/batches", "/figure", "/check", "/healthz", "/metrics", "/docs", "/openapi.json"];

export default defineConfig({
  base: "/",
  server: { proxy: Object.fromEntries(paths.map((path) => [path, service])) },
  build: {
    target: "es2021",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    rollupOptions: { onwarn },
  },
  test: { include: ["test/**/*.test.ts"], environment: "node" },
});
