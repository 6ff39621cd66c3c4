// Writes the list of robots anew from the package crawler-user-agents (MIT); see README.md.
// Usage: node refresh.mjs <folder of the unpacked package>
import { readFileSync, writeFileSync } from "node:fs";

const [from] = process.argv.slice(2);
const { version } = JSON.parse(readFileSync(`${from}/package.json`));
const entries = JSON.parse(readFileSync(`${from}/crawler-user-agents.json`));
const robots = entries.filter((entry) => !(entry.tags ?? []).includes("http-library"));
const service = new URL("..", import.meta.url).pathname;
const day = new Date().toISOString().slice(0, 10);
const head = `# crawler-user-agents ${version}, MIT (see LICENSE.txt beside this file), without its libraries; taken over on ${day}.\n`;
const kind = ({ tags = [] }) =>
  tags.includes("ai-crawler") ? "AI_AGENT" : tags.includes("social-preview") ? "PREVIEW" : "BOT";

writeFileSync(
  `${service}/src/main/resources/robots/patterns.txt`,
  head + robots.map((entry) => `${kind(entry)}\t${entry.pattern}`).join("\n") + "\n",
);
writeFileSync(`${service}/src/main/resources/robots/LICENSE.txt`, readFileSync(`${from}/LICENSE`));
writeFileSync(
  `${service}/src/test/resources/robots/seen.txt`,
  head + robots
    .filter((entry) => entry.instances.length > 0 && !/[\r\n]/.test(entry.instances[0]))
    .map((entry) => `${kind(entry)}\t${entry.instances[0]}`).join("\n") + "\n",
);
