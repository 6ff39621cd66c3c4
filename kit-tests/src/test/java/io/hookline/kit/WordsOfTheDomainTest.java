package io.hookline.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shared modules do nothing for the domain: no text of theirs names a service or its resources. */
class WordsOfTheDomainTest {

  private static final Pattern COMMENTS = Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*");

  /** Readers of the contract understand an example of their own field only. */
  private static final Pattern EXAMPLES = Pattern.compile("\\bexamples? *=\\s*\"(\\\\.|[^\"])*\"");

  private static final Pattern DOMAIN =
      Pattern.compile(
          "(?i)\"[^\"\n]*(creator|partnership|campaign|conversion|pillar|payout|shopper"
              + "|\\bsnapshots?\\b|attribution|reporting|content-service)[^\"\n]*\"");

  @ParameterizedTest
  @ValueSource(strings = {"kit", "bulk", "webhooks"})
  void noTextIsOfTheDomain(String module) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
      List<String> found =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .flatMap(WordsOfTheDomainTest::words)
              .toList();
      assertThat(found).isEmpty();
    }
  }

  private static Stream<String> words(Path file) {
    try {
      String code = COMMENTS.matcher(Files.readString(file)).replaceAll("");
      return DOMAIN
          .matcher(EXAMPLES.matcher(code).replaceAll(""))
          .results()
          .map(word -> file.getFileName() + ": " + word.group());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
