package io.hookline.reporting.figures.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.reporting.figures.catalogue.Measures;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerWorkbookTest {

  /** More than are held in memory at once, twice, and some. */
  private static final int ROWS = 1_234;

  @TempDir Path folder;

  @Test
  void allLinesOfALargeAnswerAreThereOnce() throws IOException {
    Path book = folder.resolve("answer.xlsx");
    try (OutputStream out = Files.newOutputStream(book)) {
      new AnswerWorkbook(null).write(answer(), out);
    }
    Map<String, String> files = files(book);
    String figures = files.get("xl/worksheets/sheet1.xml");
    assertThat(figures.split("<row ")).hasSize(1 + 1 + ROWS);
    assertThat(figures).contains("<row r=\"" + (1 + ROWS) + "\"").contains("<v>9001233</v>");
    assertThat(files.get("xl/worksheets/sheet2.xml").split("<row ")).hasSize(1 + 2);
    assertThat(files.get("xl/sharedStrings.xml")).contains("post 0<").contains("post 1233<");
  }

  private static Answer answer() {
    Days day = new Days(LocalDate.parse("2026-10-01"), LocalDate.parse("2026-10-01"));
    List<AnswerRow> rows = IntStream.range(0, ROWS).mapToObj(AnswerWorkbookTest::row).toList();
    return new Answer(
        "Europe/Oslo",
        "EUR",
        day,
        true,
        null,
        null,
        List.of("post"),
        List.of(AnswerColumn.of(Measures.of("views"))),
        rows,
        null,
        row(ROWS),
        null,
        List.of());
  }

  private static AnswerRow row(int n) {
    BigDecimal views = BigDecimal.valueOf(9_000_000L + n);
    Figure figure =
        new Figure(
            "views",
            views,
            views,
            null,
            1,
            1L,
            BigDecimal.ONE,
            0,
            FigureState.MEASURED,
            Instant.parse("2026-10-01T12:00:00Z"),
            null,
            null,
            null,
            null);
    return new AnswerRow(
        List.of(new AnswerRow.Key("post", "k" + n, "post " + n)), List.of(figure), List.of());
  }

  private static Map<String, String> files(Path book) throws IOException {
    Map<String, String> files = new HashMap<>();
    try (ZipFile zip = new ZipFile(book.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        files.put(
            entry.getName(),
            new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }
}
