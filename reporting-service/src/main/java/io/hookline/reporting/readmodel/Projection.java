package io.hookline.reporting.readmodel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * One table of the read model: the changes that feed it, and the statement that takes a whole page
 * of them as {@code :rows}, a JSON array of the changes' data. Fields that a statement does not
 * name are passed over, so that a sister may add some at any time.
 */
record Projection(String upsert, Set<String> changes) {

  static Projection of(String file, String... changes) {
    return new Projection(read(file), Set.of(changes));
  }

  private static String read(String file) {
    try (InputStream sql = Projection.class.getResourceAsStream(file)) {
      return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
