package io.hookline.suite.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of decisions names each page once, in the order of their numbers. */
class DecisionsTest {

  private static final Path PAGES = Path.of("../docs/adr");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| \\[(\\d{4})]\\((\\1-[^)]+\\.md)\\)");

  @Test
  void theListNamesEachDecisionInOrder() throws IOException {
    List<String> listed =
        ROW.matcher(Files.readString(PAGES.resolve("README.md")))
            .results()
            .map((MatchResult row) -> row.group(2))
            .toList();
    try (Stream<Path> pages = Files.list(PAGES)) {
      assertThat(listed)
          .isEqualTo(
              pages
                  .map(page -> page.getFileName().toString())
                  .filter(name -> name.matches("\\d{4}-.+\\.md"))
                  .sorted()
                  .toList());
    }
  }
}
