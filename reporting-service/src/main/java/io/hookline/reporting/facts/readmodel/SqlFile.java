package io.hookline.reporting.facts.readmodel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A statement that stands in a file beside the classes. */
final class SqlFile {

  private SqlFile() {}

  static String read(String name) {
    try (InputStream sql = SqlFile.class.getResourceAsStream(name)) {
      return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
