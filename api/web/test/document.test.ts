import { expect, it } from "vitest";
import { inData, page } from "../src/export/document";
import type { Carried } from "../src/export/page";

const EVIL = "</script><script>alert(1)</script><!-- \u2028";

it("keeps text of users inside the data of an exported page", () => {
  const data = { job: { name: EVIL }, lines: [EVIL], steps: null, figure: null } as unknown as Carried;
  const made = page(data, "const x = '</script>';", "a{}</style>");
  expect(made.match(/<\/script>/g)).toHaveLength(2);
  expect(made.match(/<\/style>/g)).toHaveLength(1);
  const carried = /id="medalist-data">(.*?)<\/script>/s.exec(made)![1]!;
  expect(JSON.parse(carried)).toEqual(data);
});

it("writes data that is the same when read again", () => {
  expect(JSON.parse(inData({ a: EVIL }))).toEqual({ a: EVIL });
});
