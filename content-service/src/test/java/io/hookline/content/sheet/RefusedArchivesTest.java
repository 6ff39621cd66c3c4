package io.hookline.content.sheet;

import static io.hookline.content.sheet.Archives.bytes;
import static io.hookline.content.sheet.Books.ole;
import static io.hookline.content.sheet.RefusedFilesTest.BOOK;
import static io.hookline.content.sheet.RefusedFilesTest.CSV;
import static io.hookline.content.sheet.RefusedFilesTest.MEGABYTE;
import static io.hookline.content.sheet.RefusedFilesTest.SHEET;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives and packed files that nobody should send. */
class RefusedArchivesTest {

  @TempDir Path folder;

  private void assertRefused(String code, String name, byte[] bytes) {
    RefusedFilesTest.assertRefused(folder, code, name, bytes);
  }

  private static byte[] cut(byte[] bytes, int length) {
    return Arrays.copyOf(bytes, length);
  }

  @Test
  void truncatedGzip() {
    byte[] noise = new byte[200_000];
    new Random(1).nextBytes(noise);
    byte[] text =
        bytes(
            "a,b\n"
                + new java.math.BigInteger(1, noise).toString(36).replaceAll("(.{80})", "$1,x\n"));
    byte[] packed = Archives.gzip(text);
    for (int length : new int[] {3, 10, 15, packed.length / 2, packed.length - 3}) {
      assertRefused("GZIP_MALFORMED", "a.csv.gz", cut(packed, length));
    }
    byte[] damaged = packed.clone();
    damaged[packed.length - 6] ^= 1;
    assertRefused("GZIP_MALFORMED", "a.csv.gz", damaged);
  }

  @Test
  void truncatedArchives() {
    byte[] archive = Archives.zip(Map.of("a.csv", CSV));
    for (int length : new int[] {5, 30, archive.length / 2, archive.length - 1}) {
      assertRefused("ARCHIVE_BROKEN", "a.zip", cut(archive, length));
    }
    assertRefused("ARCHIVE_BROKEN", "a.xlsx", cut(BOOK, BOOK.length / 2));
  }

  @Test
  void bombs() {
    byte[] lines = new byte[16 * MEGABYTE];
    Arrays.fill(lines, (byte) '\n');
    assertRefused("UNPACKED_TOO_LARGE", "a.zip", Archives.zip(Map.of("a.csv", lines)));
    assertRefused("UNPACKED_TOO_LARGE", "a.csv.gz", Archives.gzip(lines));
    assertRefused("UNPACKED_TOO_LARGE", "a.xlsx", Archives.with(BOOK, SHEET, lines));
  }

  @Test
  void thousandFiles() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < 1000; i++) {
      files.put(i + ".csv", CSV);
    }
    assertRefused("ARCHIVE_TOO_MANY_FILES", "a.zip", Archives.zip(files));
  }

  @Test
  void archivesInArchives() {
    byte[] inner = Archives.zip(Map.of("a.csv", CSV));
    assertRefused("ARCHIVE_NESTED", "a.zip", Archives.zip(Map.of("Overview.zip", inner)));
    assertRefused("ARCHIVE_NESTED", "a.zip", Archives.zip(Map.of("a.csv.gz", Archives.gzip(CSV))));
    assertRefused("ARCHIVE_NESTED", "a.gz", Archives.gzip(inner));
    assertRefused("ARCHIVE_NESTED", "a.gz", Archives.gzip(Archives.gzip(CSV)));
  }

  @Test
  void pathsThatLeadOut() {
    for (String path :
        new String[] {"../a.csv", "x/../../a.csv", "/etc/a.csv", "C:\\a.csv", "..\\a.csv", ".."}) {
      assertRefused("ARCHIVE_PATH_REFUSED", "a.zip", Archives.zip(Map.of(path, CSV)));
    }
  }

  @Test
  void passwords() {
    assertRefused(
        "ARCHIVE_ENCRYPTED", "a.zip", Archives.locked(Archives.zip(Map.of("a.csv", CSV))));
    assertRefused("WORKBOOK_ENCRYPTED", "a.xlsx", ole("EncryptedPackage"));
    assertRefused(
        "WORKBOOK_ENCRYPTED", "a.zip", Archives.zip(Map.of("a.xlsx", ole("EncryptedPackage"))));
  }

  /** A sum of what entries say is no bound unless they are held to it. */
  @Test
  void filesThatAreLargerThanTheArchiveSays() {
    byte[] lying = Archives.zip(Map.of("a.csv", "a,b\n1,2\n".repeat(1000).getBytes(UTF_8)));
    for (int i = 0; i + 28 < lying.length; i++) {
      if (lying[i] == 'P' && lying[i + 1] == 'K' && lying[i + 2] == 1 && lying[i + 3] == 2) {
        Arrays.fill(lying, i + 24, i + 28, (byte) 0);
        lying[i + 24] = 100;
      }
    }
    assertRefused("ARCHIVE_BROKEN", "a.zip", lying);
  }
}
