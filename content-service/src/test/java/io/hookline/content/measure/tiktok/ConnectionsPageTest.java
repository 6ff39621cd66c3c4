package io.hookline.content.measure.tiktok;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.content.measure.connection.PlatformFailure;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page for people has every code and every permission that the program knows. */
class ConnectionsPageTest {

  private static final Path PAGE = Path.of("..", "docs", "connections.md");

  @Test
  void codes() {
    assertThat(PAGE)
        .content()
        .contains(
            "<!-- codes -->\n\n| code | kind | what is the matter | what mends it |\n|---|---|---|---|\n"
                + Arrays.stream(ErrorCode.values())
                    .map(known -> row(known.code(), ErrorCode.failure(known.code())))
                    .collect(Collectors.joining()));
  }

  private static String row(int code, PlatformFailure failure) {
    return "| %d | `%s` | %s | %s |\n"
        .formatted(code, failure.kind(), failure.getMessage(), failure.remedy());
  }

  @Test
  void permissions() {
    assertThat(PAGE)
        .content()
        .contains(
            "<!-- permissions -->\n\n| permission | opens |\n|---|---|\n"
                + Arrays.stream(Scope.values())
                    .map(scope -> "| `%s` | %s |\n".formatted(scope.written(), opens(scope)))
                    .collect(Collectors.joining()));
  }

  private static String opens(Scope scope) {
    return scope.opens().isEmpty()
        ? "comments"
        : String.join(", ", scope.opens()).replace('_', ' ');
  }
}
