package io.hookline.suite.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests read JSON through {@code Json} of kit-test: each look by a path of REST-assured's own
 * compiles a Groovy script, and thousands of them took a fifth of the time of all tests.
 */
class TestsReadJsonTest {

  private static final Path REPOSITORY = Path.of("..");

  /** {@code jsonPath()}, its class, {@code <String>path("id")}, {@code body("id", matcher)}. */
  private static final Pattern GROOVY =
      Pattern.compile(
          "\\.jsonPath\\(\\)|io\\.restassured\\.path|\\.<[^>]+>path\\(|\\.body\\(\\s*\"[^\"]*\"\\s*,");

  @Test
  void noTestReadsByAScript() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path source : sources()) {
      Matcher matcher = GROOVY.matcher(Files.readString(source));
      while (matcher.find()) {
        found.add(REPOSITORY.relativize(source) + ": " + matcher.group());
      }
    }
    assertThat(found).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "answer.jsonPath().get(\"id\")",
        "import io.restassured.path.json.JsonPath;",
        "answer.<String>path(\"id\")",
        "then().body(\n    \"items.id\", contains(1))"
      })
  void aScriptIsFound(String source) {
    assertThat(GROOVY.matcher(source).find()).isTrue();
  }

  private static List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    try (Stream<Path> modules = Files.list(REPOSITORY)) {
      Stream<Path> tests = modules.map(module -> module.resolve("src/test/java"));
      Path tools = REPOSITORY.resolve("kit-test/src/main/java");
      for (Path folder : Stream.concat(tests, Stream.of(tools)).toList()) {
        if (Files.isDirectory(folder)) {
          try (Stream<Path> files = Files.walk(folder)) {
            files
                .filter(file -> file.toString().endsWith(".java"))
                .filter(file -> !file.endsWith("TestsReadJsonTest.java"))
                .forEach(sources::add);
          }
        }
      }
    }
    assertThat(sources).as("sources of tests").hasSizeGreaterThan(200);
    return sources;
  }
}
