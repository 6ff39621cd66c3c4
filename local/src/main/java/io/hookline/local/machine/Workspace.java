package io.hookline.local.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The folder {@code .local} where everything that outlives a start is kept.
 *
 * @param directory the folder itself
 */
public record Workspace(Path directory) {

  /** Opens, and creates if need be, the workspace; nobody else on the machine may read it. */
  public static Workspace open(Path directory) throws IOException {
    Path absolute = directory.toAbsolutePath().normalize();
    Files.createDirectories(absolute.resolve("logs"));
    ownerOnly(absolute, "rwx------");
    return new Workspace(absolute);
  }

  public Path postgresData() {
    return directory.resolve("postgres");
  }

  /** The unpacked server; {@code --reset} leaves it alone. */
  public Path postgresBinaries() {
    return directory.resolve("postgres-binaries");
  }

  public Path log(String part) {
    return directory.resolve("logs").resolve(part + ".log");
  }

  public Path secrets() {
    return directory.resolve("secrets.properties");
  }

  public Path signingKey() {
    return directory.resolve("identity-key.json");
  }

  public Path processes() {
    return directory.resolve("processes");
  }

  public Path lock() {
    return directory.resolve("lock");
  }

  /** What an interrupted load of the demo must remember to go on where it stopped. */
  public Path demoProgress() {
    return directory.resolve("demo.properties");
  }

  public Path demoLoaded() {
    return directory.resolve("demo-loaded");
  }

  /** Deletes the data and everything that speaks of it; secrets and keys stay. */
  public void reset() throws IOException {
    delete(postgresData());
    Files.deleteIfExists(demoProgress());
    Files.deleteIfExists(demoLoaded());
  }

  /** Deletes a folder with all that is in it; nothing happens if it does not exist. */
  public static void delete(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /** Writes a file that only its owner may read. */
  public static void writePrivately(Path file, String content) {
    try {
      Path fresh = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".new");
      ownerOnly(fresh, "rw-------");
      Files.writeString(fresh, content);
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void ownerOnly(Path path, String permissions) throws IOException {
    if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
  }
}
