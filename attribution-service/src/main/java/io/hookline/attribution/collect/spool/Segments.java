package io.hookline.attribution.collect.spool;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** The files of a spool, each named after the place at which it begins. */
final class Segments {

  static final long LARGEST = 8 << 20;

  private static final Logger LOG = Logger.getLogger(Segments.class);
  private static final String NAME = "%020d.spool";
  private static final String FORM = "\\d{20}\\.spool";

  /** Any record fits. */
  private static final int READ = Frame.LONGEST + Frame.HEAD;

  private final Path folder;
  private final TreeMap<Long, Path> files = new TreeMap<>();

  private Segments(Path folder) {
    this.folder = folder;
  }

  static Segments in(Path folder) throws IOException {
    Segments segments = new Segments(folder);
    Files.createDirectories(folder);
    try (Stream<Path> found = Files.list(folder)) {
      found
          .filter(file -> file.getFileName().toString().matches(FORM))
          .forEach(
              file ->
                  segments.files.put(
                      Long.parseLong(file.getFileName().toString().substring(0, 20)), file));
    }
    return segments;
  }

  boolean isEmpty() {
    return files.isEmpty();
  }

  synchronized long start() {
    return files.isEmpty() ? 0 : files.firstKey();
  }

  /**
   * Behind all that is there: a process that dies may leave a part of a record, a disk may lose
   * one. What is appended later begins behind it, and readers pass it.
   */
  long end() throws IOException {
    if (files.isEmpty()) {
      return 0;
    }
    Map.Entry<Long, Path> last = files.lastEntry();
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(last.getValue()));
    while (Frame.read(bytes) != null) {
      // The next one.
    }
    if (bytes.hasRemaining()) {
      LOG.warnf("%d bytes of %s are no whole record", bytes.remaining(), last.getValue());
    }
    return last.getKey() + bytes.limit();
  }

  synchronized Path begin(long place) {
    return files.computeIfAbsent(place, at -> folder.resolve(NAME.formatted(at)));
  }

  /** Of one file at most. */
  Stretch read(long place, long end, int records) throws IOException {
    long from;
    long until;
    Path file;
    synchronized (this) {
      Map.Entry<Long, Path> holding = files.floorEntry(place);
      // What was in front is gone, and was read.
      holding = holding == null ? files.firstEntry() : holding;
      from = Math.max(place, holding.getKey());
      Long next = files.higherKey(holding.getKey());
      until = next == null ? end : Math.min(next, end);
      file = holding.getValue();
      place = holding.getKey();
    }
    ByteBuffer bytes = bytes(file, from - place, until - from);
    List<byte[]> read = new ArrayList<>();
    while (read.size() < records) {
      byte[] record = Frame.read(bytes);
      if (record == null) {
        break;
      }
      read.add(record);
    }
    boolean whole = bytes.hasRemaining() || from + bytes.position() < until;
    if (read.isEmpty() && whole) {
      LOG.errorf("%d bytes of %s cannot be read", until - from, file);
      return new Stretch(List.of(), from, until, until - from);
    }
    return new Stretch(read, from, from + bytes.position(), 0);
  }

  /** Of one file, whatever it is. */
  byte[] bytes(long from, long to) throws IOException {
    Map.Entry<Long, Path> holding;
    synchronized (this) {
      holding = files.floorEntry(from);
    }
    ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(to - from));
    read(holding.getValue(), from - holding.getKey(), bytes);
    return Arrays.copyOf(bytes.array(), bytes.position());
  }

  private static ByteBuffer bytes(Path file, long offset, long length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(Math.max(length, 0), READ));
    read(file, offset, bytes);
    return bytes.flip();
  }

  private static void read(Path file, long offset, ByteBuffer bytes) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      channel.position(offset);
      while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
        // The rest.
      }
    }
  }

  /** Deletes the files in front of the place, but for the one that is being written. */
  synchronized void release(long place, long written) throws IOException {
    while (files.size() > 1) {
      long first = files.firstKey();
      if (first == written || files.higherKey(first) > place) {
        return;
      }
      Files.deleteIfExists(files.remove(first));
    }
  }
}
