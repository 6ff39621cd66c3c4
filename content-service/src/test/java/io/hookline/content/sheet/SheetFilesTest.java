package io.hookline.content.sheet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetFilesTest {

  private static final byte[] CSV = "a,b\n1,2\n".getBytes(UTF_8);

  @TempDir Path folder;

  private SheetFile open(String name, byte[] bytes, Charset declared) throws IOException {
    Path file = Files.write(Files.createTempFile(folder, "sheet", ""), bytes);
    return SheetFiles.open(file, name, declared, SheetLimits.DEFAULT);
  }

  private List<List<String>> texts(byte[] bytes, Charset declared) throws IOException {
    return texts(open("file", bytes, declared).sheets().get(0));
  }

  private static List<List<String>> texts(Sheet sheet) {
    List<List<String>> rows = new ArrayList<>();
    sheet.read(row -> rows.add(row.cells().stream().map(SheetCell::text).toList()));
    return rows;
  }

  @Test
  void separatorsAndEncodingsOfSpreadsheets() throws IOException {
    List<List<String>> rows = List.of(List.of("Aufrufe", "Ü"), List.of("1", "2"));
    for (String text :
        List.of(
            "Aufrufe,Ü\n1,2",
            "Aufrufe;Ü\r\n1;2\r\n",
            "Aufrufe\tÜ\n1\t2\n",
            "sep=;\nAufrufe;Ü\n1;2",
            "\"Aufrufe\",\" Ü\u00A0\"\r1,2,,\r,,,\r",
            "sep=|\r\nAufrufe|Ü\r\n1|2")) {
      assertThat(texts(text.getBytes(UTF_8), null)).as(text).isEqualTo(rows);
      assertThat(texts(("\uFEFF" + text).getBytes(UTF_8), null)).as(text).isEqualTo(rows);
      assertThat(texts(("\uFEFF" + text).getBytes(UTF_16LE), null)).as(text).isEqualTo(rows);
      assertThat(texts(("\uFEFF" + text).getBytes(UTF_16BE), null)).as(text).isEqualTo(rows);
      assertThat(texts(text.getBytes(ISO_8859_1), Charset.forName("windows-1252")))
          .as(text)
          .isEqualTo(rows);
    }
  }

  @Test
  void gzipIsReadAgainAndAgain() throws IOException {
    Sheet sheet = open("a.csv.gz", Archives.gzip(CSV), null).sheets().get(0);
    assertThat(texts(sheet)).isEqualTo(texts(sheet)).hasSize(2);
  }

  @Test
  void archiveIsReadWithoutWhatSystemsPutInside() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("Overview/", new byte[0]);
    files.put("Overview/Überblick.csv", CSV);
    files.put("__MACOSX/._Overview.csv", new byte[] {0, 5, 22, 7});
    files.put(".DS_Store", new byte[] {0, 0, 0, 1});
    files.put("photo.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
    files.put("book.xlsx", Books.of(Books.texts(new String[] {"x", "y"})));
    SheetFile file = open("all.zip", Archives.zip(files), null);
    assertThat(file.sheets())
        .extracting(Sheet::name)
        .containsExactly("Overview/Überblick.csv", "book.xlsx");
    assertThat(file.passedOver()).containsExactly("photo.png");
    assertThat(texts(file.sheets().get(1))).containsExactly(List.of("x", "y"));
  }

  @Test
  void archiveWithNamesInTheEncodingOfACountryIsRead() throws IOException {
    byte[] archive = Archives.zip(Map.of("表データ.csv", CSV), Charset.forName("Shift_JIS"));
    assertThat(texts(open("a.zip", archive, null).sheets().get(0))).hasSize(2);
  }

  @Test
  void visitorMayStop() throws IOException {
    List<SheetRow> seen = new ArrayList<>();
    open("a.csv", CSV, null).sheets().get(0).read(row -> !seen.add(row));
    assertThat(seen).hasSize(1);
  }

  @Test
  void linesAreThoseOfTheFile() throws IOException {
    List<Long> lines = new ArrayList<>();
    open("a.csv", "sep=,\na,b\n\n,,\n\"x\ny\",2\nz,3".getBytes(UTF_8), null)
        .sheets()
        .get(0)
        .read(row -> lines.add(row.line()));
    assertThat(lines).containsExactly(2L, 5L, 7L);
  }

  @Test
  void hiddenSheetsAreNotRead() throws IOException {
    byte[] book =
        Books.of(
            Books.texts(new String[] {"shown"}),
            sheet -> {
              sheet.value(0, 0, "secret");
              sheet.setVisibilityState(org.dhatim.fastexcel.VisibilityState.HIDDEN);
            });
    assertThat(open("a.xlsx", book, null).sheets())
        .extracting(Sheet::name)
        .containsExactly("a.xlsx");
  }
}
