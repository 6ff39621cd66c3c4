package io.hookline.content.sheet;

import static io.hookline.content.sheet.Archives.bytes;
import static io.hookline.content.sheet.Books.ole;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.hookline.kit.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that nobody should send. */
class RefusedFilesTest {

  static final byte[] CSV = "a,b\n1,2\n".getBytes(UTF_8);
  static final byte[] BOOK =
      Books.of(Books.texts(new String[] {"a", "b"}, new String[] {"1", "2"}));
  static final String SHEET = "xl/worksheets/sheet1.xml";
  static final int MEGABYTE = 1 << 20;

  @TempDir Path folder;

  private Problem refused(String name, byte[] bytes) {
    return refused(name, bytes, SheetLimits.DEFAULT);
  }

  private Problem refused(String name, byte[] bytes, SheetLimits limits) {
    return refused(folder, name, bytes, limits);
  }

  private static Problem refused(Path folder, String name, byte[] bytes, SheetLimits limits) {
    return catchThrowableOfType(
        Problem.class,
        () -> {
          Path file = Files.write(Files.createTempFile(folder, "sheet", ""), bytes);
          for (Sheet sheet : SheetFiles.open(file, name, null, limits).sheets()) {
            sheet.read(row -> true);
          }
        });
  }

  private void assertRefused(String code, String name, byte[] bytes) {
    assertRefused(folder, code, name, bytes);
  }

  static void assertRefused(Path folder, String code, String name, byte[] bytes) {
    Problem problem = refused(folder, name, bytes, SheetLimits.DEFAULT);
    assertThat(problem).as(name + " is refused").isNotNull();
    assertThat(problem.code().name()).as(name).isEqualTo(code);
    assertThat(problem.getMessage()).isNotBlank();
  }

  private static byte[] changed(String part, Function<String, String> change) {
    return Archives.with(
        BOOK, part, bytes(change.apply(new String(Archives.unzip(BOOK).get(part), UTF_8))));
  }

  @Test
  void emptyFiles() {
    assertRefused("IMPORT_EMPTY", "a.csv", new byte[0]);
    assertRefused("IMPORT_EMPTY", "a.csv.gz", Archives.gzip(new byte[0]));
    assertRefused(
        "IMPORT_EMPTY", "a.zip", Archives.zip(Map.of("photo.jpg", new byte[] {(byte) 0xff, 0, 1})));
    assertRefused(
        "IMPORT_EMPTY",
        "a.zip",
        new byte[] {'P', 'K', 5, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0});
  }

  @Test
  void macros() {
    assertRefused("WORKBOOK_WITH_MACROS", "a.xlsm", BOOK);
    assertRefused(
        "WORKBOOK_WITH_MACROS", "a.xlsx", Archives.with(BOOK, "xl/vbaProject.bin", new byte[] {1}));
    assertRefused("WORKBOOK_WITH_MACROS", "a.zip", Archives.zip(Map.of("b.XLSM", BOOK)));
    assertRefused("WORKBOOK_WITH_MACROS", "a.xls", ole("_VBA_PROJECT_CUR"));
    assertRefused(
        "WORKBOOK_WITH_MACROS",
        "a.xlsx",
        changed(
            "[Content_Types].xml",
            xml ->
                xml.replace(
                    "spreadsheetml.sheet.main+xml", "ms-excel.sheet.macroEnabled.main+xml")));
  }

  @Test
  void otherFormats() {
    assertRefused("WORKBOOK_FORMAT_UNSUPPORTED", "a.xls", ole("Workbook"));
    assertRefused(
        "WORKBOOK_FORMAT_UNSUPPORTED", "a.xlsb", Archives.with(BOOK, "xl/workbook.bin", CSV));
    assertRefused(
        "WORKBOOK_FORMAT_UNSUPPORTED",
        "a.ods",
        Archives.zip(Map.of("mimetype", bytes("x"), "content.xml", bytes("<x/>"))));
    assertRefused(
        "FILE_KIND_UNKNOWN",
        "a.docx",
        Archives.zip(
            Map.of("[Content_Types].xml", bytes("<x/>"), "word/document.xml", bytes("<x/>"))));
    for (String text :
        new String[] {
          "%PDF-1.7 x", "<!DOCTYPE html><html>Log in</html>", " <html>", "{\"a\": 1}", "a\1\0b"
        }) {
      assertRefused("FILE_KIND_UNKNOWN", "a.csv", bytes(text));
    }
    assertRefused("WRONG_ENCODING", "a.csv", bytes("a\0b\0c\0"));
  }

  @Test
  void manyColumns() {
    String row = String.join(",", Collections.nCopies(200, "1"));
    assertRefused("TOO_MANY_COLUMNS", "a.csv", bytes("a,b\n" + row));
    byte[] wide =
        Books.of(
            sheet -> {
              for (int i = 0; i < 200; i++) {
                sheet.value(3, i, "x");
              }
            });
    assertRefused("TOO_MANY_COLUMNS", "a.xlsx", wide);
    assertRefused(
        "TOO_MANY_COLUMNS", "a.xlsx", changed(SHEET, xml -> xml.replace("\"B2\"", "\"ZZZZZZ2\"")));
  }

  @Test
  void cellOfTenMegabytes() {
    String cell = "x".repeat(10 * MEGABYTE);
    assertRefused("ROW_TOO_LARGE", "a.csv", bytes("a,b\n" + cell + ",1"));
    assertRefused("ROW_TOO_LARGE", "a.csv", bytes("a,b\n" + "x".repeat(40_000) + ",1"));
    byte[] inline =
        changed(
            SHEET,
            xml ->
                xml.replaceFirst(
                    "<c r=\"A1\"[^>]*>.*?</c>",
                    "<c r=\"A1\" t=\"inlineStr\"><is><t>" + cellOfLetters() + "</t></is></c>"));
    assertRefused("ROW_TOO_LARGE", "a.xlsx", inline);
  }

  /** That does not pack like a bomb. */
  private static String cellOfLetters() {
    Random letters = new Random(2);
    StringBuilder text = new StringBuilder();
    while (text.length() < 10 * MEGABYTE) {
      text.append((char) ('a' + letters.nextInt(26)));
    }
    return text.toString();
  }

  @Test
  void entities() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    String laughs =
        "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
    String outside = "<!DOCTYPE x [<!ENTITY c SYSTEM \"" + secret.toUri() + "\">]>";
    for (String type :
        new String[] {laughs, outside, "<!-- " + "x".repeat(10_000) + " -->" + laughs}) {
      byte[] book =
          changed(
              SHEET,
              xml ->
                  xml.replaceFirst(
                          "(<\\?xml.*?\\?>)", "$1" + java.util.regex.Matcher.quoteReplacement(type))
                      .replaceFirst("<v>[^<]*</v>", "<v>&c;</v>"));
      assertRefused("WORKBOOK_BROKEN", "a.xlsx", book);
    }
  }

  @Test
  void wrongEncodingTellsItsLine() {
    byte[] text = "Datum,Aufrufe\n1. November,3\n2. März,4\n".getBytes(ISO_8859_1);
    assertRefused("WRONG_ENCODING", "a.csv", text);
    assertThat(refused("a.csv", text)).hasMessageContaining("Line 3");
    byte[] late = ("a,b\n" + "1,2\n".repeat(50_000) + "ü").getBytes(ISO_8859_1);
    assertThat(refused("a.csv", late)).hasMessageContaining("Line 50002 ");
  }

  @Test
  void openQuote() {
    assertRefused("CSV_MALFORMED", "a.csv", bytes("a,b\n\"1,2\n3,4"));
  }

  @Test
  void brokenWorkbooks() {
    assertRefused(
        "WORKBOOK_BROKEN", "a.xlsx", changed(SHEET, xml -> xml.substring(0, xml.length() / 2)));
    assertRefused("WORKBOOK_BROKEN", "a.xlsx", changed("xl/workbook.xml", xml -> "<nothing"));
  }

  /** The library finds texts and formats by the list of types, wherever they lie. */
  @Test
  void partsOfAnyNameThatAreHeldInMemory() {
    SheetLimits few = new SheetLimits(64L << 20, 200, 100, 32L << 20, 10_000, 150, 32_767, 1000);
    assertThat(refused("a.xlsx", BOOK, few)).isNull();
    byte[] words = cellOfLetters().substring(0, 20_000).getBytes(UTF_8);
    for (String part : new String[] {"xl/words.xml", "xl/styles.xml", "_rels/x.rels"}) {
      assertThat(refused("a.xlsx", Archives.with(BOOK, part, words), few))
          .as(part)
          .hasMessageContaining("more than 10000 bytes");
    }
    byte[] both =
        changed(
            "[Content_Types].xml",
            xml ->
                xml.replace(
                    "</Types>",
                    "<Override PartName=\"/"
                        + SHEET
                        + "\" ContentType=\"application/vnd.openxmlformats-officedocument"
                        + ".spreadsheetml.sharedStrings+xml\"/></Types>"));
    assertThat(refused("a.xlsx", Archives.with(both, SHEET, words), few))
        .hasMessageContaining("more than 10000 bytes");
  }

  @Test
  void thousandSheetsThatAreOne() {
    assertRefused(
        "ARCHIVE_TOO_MANY_FILES",
        "a.xlsx",
        changed("xl/workbook.xml", xml -> xml.replaceFirst("(<sheet [^>]*/>)", "$1".repeat(1000))));
  }

  @Test
  void moreLinksThanASheetCanHave() {
    StringBuilder links = new StringBuilder("</sheetData><hyperlinks>");
    for (int i = 0; i <= WorkbookParts.LINKS; i++) {
      links.append("<hyperlink ref=\"A").append(i).append("\" r:id=\"r1\"/>");
    }
    byte[] book = changed(SHEET, xml -> xml.replace("</sheetData>", links + "</hyperlinks>"));
    byte[] linked =
        Archives.with(
            book,
            "xl/worksheets/_rels/sheet1.xml.rels",
            bytes("<Relationships><Relationship Id=\"r1\" Target=\"x\"/></Relationships>"));
    assertThat(refused("a.xlsx", linked)).hasMessageContaining("links");
  }
}
