package io.hookline.local.postgres;

import io.hookline.local.machine.Refusal;
import io.hookline.local.machine.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The server's data folder: either complete, or not there. */
final class DataFolder {

  private static final String MARK = "hookline-ready";

  private DataFolder() {}

  /**
   * Removes the remains of a first start that was interrupted before anything could be stored.
   *
   * @throws Refusal if the data was written by another major version of PostgreSQL
   */
  static void makeUsable(Path data, String majorVersion) throws IOException {
    if (!Files.exists(data)) {
      return;
    }
    if (!Files.exists(data.resolve(MARK))) {
      Workspace.delete(data);
      return;
    }
    String found = Files.readString(data.resolve("PG_VERSION")).trim();
    if (!found.equals(majorVersion)) {
      throw new Refusal(
          "The data in %s is of PostgreSQL %s and this is PostgreSQL %s: start once with --reset."
              .formatted(data, found, majorVersion));
    }
  }

  static void markUsable(Path data) throws IOException {
    if (!Files.exists(data.resolve(MARK))) {
      Files.createFile(data.resolve(MARK));
    }
  }
}
