package io.hookline.content.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that can be read at any place of it; one of an archive is unpacked for that time. */
record LocalCopy(Path path, boolean temporary) implements Closeable {

  static LocalCopy of(Content content) throws IOException {
    if (content.path() != null) {
      return new LocalCopy(content.path(), false);
    }
    Path copy = Files.createTempFile("workbook", ".xlsx");
    try (InputStream bytes = content.open()) {
      Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
      return new LocalCopy(copy, true);
    } catch (IOException | RuntimeException broken) {
      Files.deleteIfExists(copy);
      throw broken;
    }
  }

  @Override
  public void close() throws IOException {
    if (temporary) {
      Files.deleteIfExists(path);
    }
  }
}
