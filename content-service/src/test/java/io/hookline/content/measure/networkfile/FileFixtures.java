package io.hookline.content.measure.networkfile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as people have them. */
final class FileFixtures {

  static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");
  static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  static final Hints HINTS = Hints.of(NOW, BERLIN);

  /** An archive's entry without a time of its own. */
  private static final long NO_TIME = 315_532_800_000L;

  private FileFixtures() {}

  static byte[] resource(String name) {
    try (InputStream bytes = FileFixtures.class.getResourceAsStream(name)) {
      return bytes.readAllBytes();
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }

  static byte[] text(String... lines) {
    return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
  }

  static byte[] zip(Map<String, byte[]> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTime(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(file.getValue());
      }
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
    return bytes.toByteArray();
  }

  static Understood understood(Path folder, String name, byte[] file, Hints hints) {
    try {
      Path path = Files.createTempFile(folder, "upload", ".bin");
      Files.write(path, file);
      return NetworkFiles.read(path, name, hints);
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }

  static Table table(Path folder, String name, byte[] file, Hints hints) {
    List<Table> tables = understood(folder, name, file, hints).tables();
    if (tables.size() != 1) {
      throw new AssertionError(tables.size() + " tables");
    }
    return tables.get(0);
  }

  static List<FileRow> rows(Table table) {
    List<FileRow> rows = new ArrayList<>();
    table.forEachRow(rows::add);
    return rows;
  }

  static List<String> codes(FileRow row) {
    return row.faults().stream().map(fault -> fault.code().name()).toList();
  }
}
