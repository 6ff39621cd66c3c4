// Writes src/main/resources/disposable/domains.txt of an unpacked disposable-email-domains.
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const source = process.argv[2];
const read = (file) => JSON.parse(readFileSync(join(source, file), "utf8"));
const names = (file, before) =>
  [...new Set(read(file))]
    .filter((domain) => /^[a-z0-9.-]+$/.test(domain))
    .map((domain) => before + domain)
    .sort();
const lines = [
  `# disposable-email-domains ${read("package.json").version}, MIT (see LICENSE.txt beside this file).`,
  ...names("index.json", ""),
  ...names("wildcard.json", "*."),
];
const target = join(
  dirname(fileURLToPath(import.meta.url)),
  "../src/main/resources/disposable/domains.txt",
);
writeFileSync(target, lines.join("\n") + "\n");
