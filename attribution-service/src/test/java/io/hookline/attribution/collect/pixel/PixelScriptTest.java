package io.hookline.attribution.collect.pixel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What is served is what the source gives, and small. */
class PixelScriptTest {

  private static final int LARGEST = 6_000;

  @Test
  void everyVersionIsSmallOnceItIsCompressed() throws IOException {
    for (int version = 1; version <= PixelScript.LATEST; version++) {
      ByteArrayOutputStream compressed = new ByteArrayOutputStream();
      try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
        gzip.write(PixelScript.version(version).content());
      }
      assertThat(compressed.size()).as("bytes of version " + version).isLessThan(LARGEST);
    }
  }

  /** Pages name these hashes. Before a version is released they may change: write them anew. */
  @Test
  void aVersionIsWhatItsHashSays() throws IOException {
    Properties recorded = new Properties();
    try (InputStream file = getClass().getResourceAsStream("/pixel/integrity.properties")) {
      recorded.load(file);
    }
    Properties served = new Properties();
    for (int version = 1; version <= PixelScript.LATEST; version++) {
      served.put(String.valueOf(version), PixelScript.version(version).integrity());
    }
    if (Boolean.getBoolean("pixel.update")) {
      Files.writeString(
          Path.of("src/test/resources/pixel/integrity.properties"),
          "1=" + served.getProperty("1") + "\n");
    }
    assertThat(recorded)
        .as("a released version never changes: make the next one, or run with -Dpixel.update")
        .isEqualTo(served);
  }

  @Test
  void onlyCommentsAndBlanksAreLeftOut() {
    String source =
        """
        /* One line. */
        const a = '/* no comment */';

          /* Several
             lines. */
          const b = a.replace(/x*/g, ''); /* behind code it stays */
        """;
    assertThat(new String(PixelScript.of(source).content(), StandardCharsets.UTF_8))
        .isEqualTo(
            """
            const a = '/* no comment */';
            const b = a.replace(/x*/g, ''); /* behind code it stays */
            """);
  }

  /** A strict Content-Security-Policy allows neither, nor does a shop want them. */
  @Test
  void nothingIsEvaluatedOrWrittenIntoThePage() {
    String script = new String(PixelScript.version(1).content(), StandardCharsets.UTF_8);
    assertThat(script)
        .doesNotContain("eval(", "new Function", "document.write", "innerHTML", "createElement")
        // Of ECMAScript 2018 and later: older browsers would refuse the whole script.
        .doesNotContain("\\p{", "?.", "??", "catch {", "{...");
  }
}
