package io.hookline.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The guide shows code that is compiled and tested here; written anew with {@code -Dguide.update}.
 */
class NewFeatureGuideTest {

  private static final Path ROOT = Path.of("..");
  private static final Path GUIDE = ROOT.resolve("docs/new-feature.md");

  /** A heading that links to a file, and the block below it. */
  private static final Pattern QUOTE =
      Pattern.compile(
          "(#### \\[[^]]+]\\(\\.\\./([^)]+)\\)\n\n```\\w+\n)(.*?)(```\n)", Pattern.DOTALL);

  @Test
  void theGuideShowsTheCodeAsItIs() throws IOException {
    String guide = Files.readString(GUIDE);
    String current = QUOTE.matcher(guide).replaceAll(NewFeatureGuideTest::quoted);
    if (System.getProperty("guide.update") != null) {
      Files.writeString(GUIDE, current);
    }
    assertThat(Files.readString(GUIDE)).isEqualTo(current);
  }

  @Test
  void anAggregateTakesTenFilesAndThreeHundredLines() throws IOException {
    List<Path> files = new ArrayList<>();
    long lines = 0;
    Matcher quotes = QUOTE.matcher(Files.readString(GUIDE));
    while (quotes.find()) {
      Path file = ROOT.resolve(quotes.group(2));
      files.add(file);
      lines += Files.readAllLines(file).size();
    }
    assertThat(files).hasSize(10).doesNotHaveDuplicates();
    assertThat(lines).isLessThanOrEqualTo(300);
  }

  private static String quoted(MatchResult quote) {
    try {
      String code = Files.readString(ROOT.resolve(quote.group(2)));
      String shown = code.replaceAll("(?m)^(package|import) .*\n", "").strip() + "\n";
      return Matcher.quoteReplacement(quote.group(1) + shown + quote.group(4));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
