package io.hookline.content.measure.networkfile;

import static io.hookline.content.measure.networkfile.FileFixtures.HINTS;
import static io.hookline.content.measure.networkfile.FileFixtures.resource;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.content.sheet.Archives;
import io.hookline.content.sheet.Books;
import io.hookline.kit.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is sent, nothing but a problem is thrown, and each row has a line. */
class AnyInputTest {

  private static final int ROUNDS = 700;

  @TempDir Path folder;

  private static List<byte[]> seeds() {
    List<byte[]> seeds = new ArrayList<>();
    for (String language : List.of("en", "de", "vi", "ja")) {
      seeds.add(resource("tiktok/" + language + "/Overview.csv"));
      seeds.add(resource("tiktok/" + language + "/Content.csv"));
      seeds.add(resource("meta/" + language + "/content.csv"));
    }
    byte[] csv = resource("youtube/en/Table data.csv");
    seeds.add(new String(csv, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16));
    seeds.add(Archives.gzip(csv));
    seeds.add(Archives.zip(Map.of("Table data.csv", csv)));
    byte[] book =
        Books.of(
            Books.texts(new String[] {"Date", "Followers"}, new String[] {"November 24", "1,234"}));
    seeds.add(book);
    seeds.add(Archives.zip(Map.of("Followers.xlsx", book)));
    return seeds;
  }

  @Test
  void damagedFiles() throws IOException {
    List<byte[]> seeds = seeds();
    Random random = new Random(20261128);
    Path file = folder.resolve("upload");
    for (int round = 0; round < ROUNDS; round++) {
      byte[] bytes = damaged(seeds.get(random.nextInt(seeds.size())), random);
      Files.write(file, bytes);
      assertOnlyProblems(file, "upload" + round);
    }
  }

  private static byte[] damaged(byte[] seed, Random random) {
    byte[] bytes = seed.clone();
    for (int times = random.nextInt(8); times >= 0; times--) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(4)) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
        case 2 -> bytes[at] = (byte) ",;\"\n\t.-0:/=%KM ".charAt(random.nextInt(15));
        default ->
            System.arraycopy(
                seed,
                random.nextInt(seed.length - at),
                bytes,
                at,
                Math.min(4, seed.length - at) > 0 ? 1 : 0);
      }
    }
    return random.nextInt(5) == 0
        ? java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length) + 1)
        : bytes;
  }

  /** Sheets whose parts are damaged inside of a whole archive. */
  @Test
  void damagedWorkbooks() throws IOException {
    byte[] book =
        Books.of(
            sheet -> {
              sheet.value(0, 0, "Date");
              sheet.value(0, 1, "Followers");
              sheet.value(1, 0, java.time.LocalDate.of(2026, 11, 24));
              sheet.style(1, 0).format("d-mmm").set();
              sheet.value(1, 1, 1234.5);
              sheet.hyperlink(2, 0, new org.dhatim.fastexcel.HyperLink("https://a.example", "x"));
            });
    Map<String, byte[]> parts = Archives.unzip(book);
    List<String> names = new ArrayList<>(parts.keySet());
    Random random = new Random(4);
    Path file = folder.resolve("book");
    for (int round = 0; round < 150; round++) {
      String name = names.get(random.nextInt(names.size()));
      Files.write(file, Archives.with(book, name, damaged(parts.get(name), random)));
      assertOnlyProblems(file, "book.xlsx");
    }
  }

  @Test
  void cellsOfEveryKindInEveryColumn() throws IOException {
    String[] cells = {
      "",
      "undefined",
      "–",
      "1.2K",
      "10.000",
      "-1",
      "61%",
      "0:00:31",
      "August 9",
      "2026-08-09",
      "29 February",
      "31/31/2026",
      "9月31日",
      "https://www.tiktok.com/@a/video/99999999999999999999",
      "https://www.tiktok.com/@a/video/9999999999999999999",
      "https://www.instagram.com/p/-----------/",
      "1.78E+16",
      "=HYPERLINK(\"x\")",
      "999999999999999999",
      "1e400",
      "\"\"",
      "Total",
      "😀",
      "\u0000",
      "٣",
      "99999",
      "00:00",
      "25:99",
      "1:2:3:4",
      "１２",
      "%",
      "K",
      ".",
      ",",
      "-",
      "0",
      "1/2"
    };
    String[] headers = {
      "Date",
      "Hour",
      "Active followers",
      "Video link",
      "Post time",
      "Total views",
      "Average watch time",
      "Distribution",
      "Gender",
      "Content",
      "Total likes"
    };
    Random random = new Random(9);
    Path file = folder.resolve("cells");
    for (int round = 0; round < 400; round++) {
      StringBuilder text = new StringBuilder();
      List<String> chosen = new ArrayList<>(List.of(headers));
      java.util.Collections.shuffle(chosen, random);
      chosen = chosen.subList(0, 2 + random.nextInt(8));
      text.append(String.join(";", chosen)).append('\n');
      for (int row = random.nextInt(6); row >= 0; row--) {
        for (int i = 0; i < chosen.size(); i++) {
          text.append('"')
              .append(cells[random.nextInt(cells.length)].replace("\"", "\"\""))
              .append("\";");
        }
        text.append('\n');
      }
      Files.writeString(file, text);
      assertOnlyProblems(file, "cells.csv");
    }
  }

  private static void assertOnlyProblems(Path file, String name) {
    try {
      for (Table table : NetworkFiles.read(file, name, HINTS).tables()) {
        long[] rows = {0};
        table.forEachRow(
            row -> {
              rows[0]++;
              assertThat(row.line()).isPositive();
              row.figures()
                  .keySet()
                  .forEach(meaning -> assertThat(row.figure(meaning)).isNotNull());
              row.figures().keySet().stream()
                  .filter(meaning -> meaning.form() == Meaning.Form.COUNT)
                  .forEach(row::count);
            });
        assertThat(rows[0]).isEqualTo(table.rows());
      }
    } catch (Problem refused) {
      assertThat(refused.code()).isNotNull();
      assertThat(refused.getMessage()).isNotBlank();
    } catch (RuntimeException | Error other) {
      throw new AssertionError(name + " of " + file.toFile().length() + " bytes", other);
    }
  }
}
