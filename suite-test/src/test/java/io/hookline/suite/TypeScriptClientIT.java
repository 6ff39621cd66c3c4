package io.hookline.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.local.guide.Guide;
import io.hookline.local.machine.Ports;
import io.hookline.local.service.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The TypeScript client, with the example of its README, against the packaged suite. */
@ExtendWith(PackagedSuite.Started.class)
class TypeScriptClientIT {

  private static final Path CLIENT = Path.of("../clients/typescript").toAbsolutePath();

  /** Set where a skip would hide that nothing was tested. */
  private static final String REQUIRED = "HOOKLINE_REQUIRE_NODE";

  private static final int LONGEST_MINUTES = 2;

  @TempDir static Path folder;

  private final PackagedSuite suite;

  TypeScriptClientIT(PackagedSuite suite) {
    this.suite = suite;
  }

  @Test
  void theClientDoesAgainstTheSuiteWhatItsTestsSay() throws Exception {
    requireNode();

    String said = run(environment(suite.ports(), suite.guide()));

    assertThat(said).contains("# fail 0").doesNotContain("# pass 0", "# tests 0");
  }

  private static Map<String, String> environment(Ports ports, Guide guide) {
    return Map.of(
        "HOOKLINE_CREATOR_URL", Service.CREATOR.url(ports),
        "HOOKLINE_CONTENT_URL", Service.CONTENT.url(ports),
        "HOOKLINE_ATTRIBUTION_URL", Service.ATTRIBUTION.url(ports),
        "HOOKLINE_REPORTING_URL", Service.REPORTING.url(ports),
        "HOOKLINE_ISSUER", ports.issuer(),
        "HOOKLINE_CLIENT_ID", "hookline-demo",
        "HOOKLINE_CLIENT_SECRET", guide.demoSecret());
  }

  private static String run(Map<String, String> environment)
      throws IOException, InterruptedException {
    Path log = folder.resolve("client.log");
    ProcessBuilder npm =
        new ProcessBuilder("npm", "run", "test:suite")
            .directory(CLIENT.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    npm.environment().putAll(environment);
    Process process = npm.start();
    boolean ended = process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES);
    if (!ended) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    String said = Files.readString(log);
    assertThat(ended && process.exitValue() == 0).as(said).isTrue();
    return said;
  }

  private static void requireNode() {
    boolean present =
        Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "npm")))
            && Files.isDirectory(CLIENT.resolve("node_modules"));
    if (!present && Boolean.parseBoolean(System.getenv(REQUIRED))) {
      throw new AssertionError("Node and npm ci in clients/typescript are required here");
    }
    Assumptions.assumeTrue(present, "no Node, or no npm ci in clients/typescript");
  }
}
