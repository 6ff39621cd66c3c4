package io.hookline.bulk.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.kit.problem.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Files that hold more than a table, read as one. */
class LineByLineTest {

  private static BufferedReader text(String file, int longest) {
    return new BufferedReader(
        new LineByLine(
            new BufferedReader(new StringReader(file)),
            line -> line.startsWith("#") ? "" : line.toUpperCase(Locale.ROOT),
            longest));
  }

  @Test
  void asManyLinesComeOutAsWentInHoweverTheyEnd() {
    assertThat(text("# a\r\n\rb\nc", 10).lines()).containsExactly("", "", "B", "C");
    assertThat(text("", 10).lines()).isEmpty();
  }

  @Test
  void rowsKeepTheLinesOfTheFile() throws IOException {
    CsvRows rows =
        new CsvRows(
            text("# Acme, Inc.\n#\na;b\n1,5;2\n# x\n3;4\n", 100),
            List.of("a", "b"),
            new ImportQuery(),
            100);
    assertThat(rows.targets()).containsExactly("a", "b");
    RawRow first = rows.next();
    assertThat(first.cells()).containsExactly("1,5", "2");
    assertThat(first.line()).isEqualTo(4);
    assertThat(rows.next().line()).isEqualTo(6);
    assertThat(rows.next()).isNull();
  }

  @Test
  void aLineWithoutAnEndIsRefusedBeforeItFillsTheMemory() {
    assertThatThrownBy(() -> text("x".repeat(11), 10).readLine()).isInstanceOf(Problem.class);
  }
}
