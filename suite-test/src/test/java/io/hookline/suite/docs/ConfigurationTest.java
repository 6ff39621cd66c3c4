package io.hookline.suite.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/configuration.md} is what the configuration's Javadoc says. After a change: {@code
 * ./mvnw -pl suite-test -am test -Dtest=ConfigurationTest -Dconfiguration.update
 * -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class ConfigurationTest {

  private static final Path REPOSITORY = Path.of("..");
  private static final Path DOCUMENT = REPOSITORY.resolve("docs/configuration.md");

  /** What every service has first, then each service's own. */
  private static final List<String> SHARED = List.of("kit", "bulk", "webhooks");

  private static final List<String> SERVICES =
      List.of("creator-service", "content-service", "attribution-service", "reporting-service");

  private static final String INTRODUCTION =
      """
      # Configuration

      Every setting of Hookline's own, as an environment variable. Made from the Javadoc of the code by `ConfigurationTest`, which also sees to it that this page is current; please change it there. Durations are written `500ms`, `30s`, `5m`, `4h` or `90d`, sizes `16K` or `5M`. What Quarkus offers beyond that can be set in the same way: see [its list](https://quarkus.io/guides/all-config). [k8s](../k8s/README.md) says which settings an installation needs, and a service that finds an unsafe one says so and ends.
      """;

  @Test
  void thePageSaysWhatTheCodeSays() throws IOException {
    String current = INTRODUCTION + shared() + services();
    if (Boolean.parseBoolean(System.getProperty("configuration.update", "false"))
        || "".equals(System.getProperty("configuration.update"))) {
      Files.writeString(DOCUMENT, current);
    }

    assertThat(DOCUMENT).hasContent(current);
  }

  private static String shared() throws IOException {
    StringBuilder text = new StringBuilder("\n## Every service\n");
    text.append("\n### In place of the framework's\n\n")
        .append(
            table(Placeholders.in(resources("kit", "META-INF/microprofile-config.properties"))));
    for (String module : SHARED) {
      mappings(module).forEach(mapping -> text.append(section(mapping)));
    }
    return text.toString();
  }

  private static String services() throws IOException {
    StringBuilder text = new StringBuilder();
    for (String service : SERVICES) {
      List<Setting> own = Placeholders.in(resources(service, "application.properties"));
      List<Mapping> mappings = mappings(service);
      if (!own.isEmpty() || !mappings.isEmpty()) {
        text.append("\n## ").append(service).append('\n');
      }
      if (!own.isEmpty()) {
        text.append("\n### In place of the framework's, and others' addresses\n\n")
            .append(table(own));
      }
      mappings.forEach(mapping -> text.append(section(mapping)));
    }
    return text.toString();
  }

  private static String section(Mapping mapping) {
    return "\n### %s\n\n%s\n\n%s"
        .formatted(mapping.prefix(), mapping.meaning(), table(mapping.settings()));
  }

  private static String table(List<Setting> settings) {
    StringBuilder table = new StringBuilder("| variable | takes | if not set | what it is |\n");
    table.append("|---|---|---|---|\n");
    settings.forEach(setting -> table.append(setting.row()));
    return table.toString();
  }

  private static List<Mapping> mappings(String module) throws IOException {
    try (Stream<Path> sources = Files.walk(REPOSITORY.resolve(module).resolve("src/main/java"))) {
      return sources
          .filter(source -> source.toString().endsWith(".java"))
          .filter(ConfigurationTest::isMapping)
          .map(ConfigurationTest::read)
          .sorted(Comparator.comparing(Mapping::prefix))
          .toList();
    }
  }

  private static boolean isMapping(Path source) {
    try {
      return Files.readString(source).contains("\n@ConfigMapping");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Mapping read(Path source) {
    try {
      return Mapping.read(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path resources(String module, String name) {
    return REPOSITORY.resolve(module).resolve("src/main/resources").resolve(name);
  }
}
