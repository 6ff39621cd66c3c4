package io.hookline.attribution.collect.redirect;

import io.hookline.attribution.collect.redirect.ReadVisits.Part;
import io.hookline.attribution.collect.spool.Spool;
import io.micrometer.core.instrument.Counter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * What stands in a spool and cannot be read, or is refused by the database, in files beside the
 * folders of spools, each with the bytes of a spool's file: whoever can read them, such as the
 * version that wrote them, takes them for one.
 */
final class UnreadClicks {

  private static final Logger LOG = Logger.getLogger(UnreadClicks.class);

  private final Path folder;
  private final Counter unread;

  /** Places of what was counted and is still to be passed. */
  private final Set<Long> told = new HashSet<>();

  UnreadClicks(Path folder, Counter unread) {
    this.folder = folder;
    this.unread = unread;
  }

  /**
   * On the disk when it returns. Tried again, it is one file still, and counted once.
   *
   * @param place of the stretch that is read
   */
  void keep(Spool spool, long place, List<Part> parts) {
    told.removeIf(from -> from < place);
    if (!parts.isEmpty()) {
      try {
        write(spool, place, parts);
      } catch (IOException refused) {
        throw new UncheckedIOException(refused);
      }
      tell(file(spool, place), parts.stream().filter(part -> told.add(part.from())).toList());
    }
  }

  private void write(Spool spool, long place, List<Part> parts) throws IOException {
    try (FileChannel file =
        FileChannel.open(
            file(spool, place),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      for (Part part : parts) {
        ByteBuffer bytes = ByteBuffer.wrap(spool.bytes(part.from(), part.to()));
        while (bytes.hasRemaining()) {
          file.write(bytes);
        }
      }
      file.force(true);
    }
  }

  private void tell(Path file, List<Part> parts) {
    if (!parts.isEmpty()) {
      unread.increment(parts.size());
      LOG.errorf(
          "%d records of clicks cannot be taken and are kept in %s; the first: %s",
          parts.size(), file, parts.get(0).why());
    }
  }

  private Path file(Spool spool, long place) {
    return folder.resolve("unread-%s-%020d".formatted(spool.id(), place));
  }
}
