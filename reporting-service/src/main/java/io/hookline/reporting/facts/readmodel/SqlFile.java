package io.hookline.reporting.facts.readmodel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A statement that stands in a file beside a class. */
public final class SqlFile {

  private SqlFile() {}

  static String read(String name) {
    return read(SqlFile.class, name);
  }

  /** A statement of parts that several of them share, each in a file of its own. */
  public static String read(Class<?> beside, String... names) {
    return Arrays.stream(names).map(name -> text(beside, name)).collect(Collectors.joining("\n"));
  }

  private static String text(Class<?> beside, String name) {
    try (InputStream sql = beside.getResourceAsStream(name)) {
      return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
