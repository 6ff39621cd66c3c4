package io.hookline.attribution.collect.spool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.jboss.logging.Logger;

/** The name under which a reader remembers how far it has come in a folder. */
final class SpoolId {

  private static final Logger LOG = Logger.getLogger(SpoolId.class);
  private static final String FILE = "id";

  private SpoolId() {}

  /**
   * @param fresh whether there is nothing in the folder: places begin anew, and so does the name
   */
  static UUID of(Path folder, boolean fresh) throws IOException {
    Path file = folder.resolve(FILE);
    if (!fresh && Files.exists(file)) {
      String id = Files.readString(file).strip();
      try {
        return UUID.fromString(id);
      } catch (IllegalArgumentException damaged) {
        // What is in the folder is read from its beginning; touches are known by their own ids.
        LOG.errorf("%s names no spool and is written anew: %s", file, id);
      }
    }
    UUID id = UUID.randomUUID();
    Files.writeString(file, id.toString());
    return id;
  }
}
