package io.hookline.attribution.collect.spool;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Folders of spools side by side, of which each process has one to itself by a lock that the system
 * takes back when the process ends. What a process has left behind, another takes over.
 */
public final class SpoolFolders {

  private static final int MOST = 10_000;
  private static final Set<PosixFilePermission> OWN = PosixFilePermissions.fromString("rwx------");

  private SpoolFolders() {}

  /**
   * Makes a folder that is this user's alone. Whoever else can write there could put records into a
   * spool, which is believed.
   *
   * @throws IOException where it is another's, or anybody may write in it
   */
  public static void make(Path root) throws IOException {
    if (!root.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createDirectories(root);
      return;
    }
    Files.createDirectories(root, PosixFilePermissions.asFileAttribute(OWN));
    if (!Files.isDirectory(root, LinkOption.NOFOLLOW_LINKS)) {
      throw new IOException(root + " is no folder");
    }
    if (Files.getPosixFilePermissions(root).contains(PosixFilePermission.OTHERS_WRITE)) {
      throw new IOException("Anybody may write in " + root);
    }
    Path probe = Files.createTempFile(root, "mine", null);
    try {
      if (!Files.getOwner(root).equals(Files.getOwner(probe))) {
        throw new IOException(root + " is another's");
      }
    } finally {
      Files.delete(probe);
    }
  }

  /**
   * A folder that nobody else uses until it is closed.
   *
   * @param path the folder
   */
  public record Own(Path path, FileChannel channel, FileLock lock) implements AutoCloseable {

    @Override
    public void close() throws IOException {
      lock.release();
      channel.close();
    }
  }

  /** The first that is free. */
  public static Own take(Path root) throws IOException {
    for (int number = 0; number < MOST; number++) {
      Optional<Own> own = lock(root.resolve(Integer.toString(number)));
      if (own.isPresent()) {
        return own.get();
      }
    }
    throw new IOException("All of " + MOST + " folders in " + root + " are in use");
  }

  /** All others that nobody uses. */
  public static List<Own> left(Path root) throws IOException {
    List<Own> left = new ArrayList<>();
    List<Path> folders;
    try (Stream<Path> found = Files.list(root)) {
      folders = found.filter(Files::isDirectory).sorted().toList();
    }
    for (Path folder : folders) {
      lock(folder).ifPresent(left::add);
    }
    return left;
  }

  private static Optional<Own> lock(Path folder) throws IOException {
    Files.createDirectories(folder);
    FileChannel channel =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return Optional.of(new Own(folder, channel, lock));
      }
    } catch (OverlappingFileLockException ofThisProcess) {
      // As if it were another's.
    }
    channel.close();
    return Optional.empty();
  }
}
