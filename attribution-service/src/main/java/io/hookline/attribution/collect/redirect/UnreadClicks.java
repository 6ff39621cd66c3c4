package io.hookline.attribution.collect.redirect;

import io.hookline.attribution.collect.redirect.ReadVisits.Unread;
import io.hookline.attribution.collect.spool.Spool;
import io.micrometer.core.instrument.Counter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * What stands in spools and cannot be read, in files beside their folders, each with the bytes of a
 * spool's file: whoever can read them, such as the version that wrote them, takes them for one.
 */
final class UnreadClicks {

  private static final Logger LOG = Logger.getLogger(UnreadClicks.class);

  private final Path folder;
  private final Counter unread;

  UnreadClicks(Path folder, Counter unread) {
    this.folder = folder;
    this.unread = unread;
  }

  /**
   * On the disk when it returns. Tried again, it is one file still.
   *
   * @param told the place up to which it was counted before
   */
  void keep(Spool spool, long place, List<Unread> parts, long told) throws IOException {
    if (parts.isEmpty()) {
      return;
    }
    try (FileChannel file =
        FileChannel.open(
            file(spool, place),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      for (Unread part : parts) {
        ByteBuffer bytes = ByteBuffer.wrap(spool.bytes(part.from(), part.to()));
        while (bytes.hasRemaining()) {
          file.write(bytes);
        }
      }
      file.force(true);
    }
    tell(file(spool, place), parts.stream().filter(part -> part.from() >= told).toList());
  }

  private void tell(Path file, List<Unread> parts) {
    if (!parts.isEmpty()) {
      unread.increment(parts.size());
      LOG.errorf(
          "%d records of clicks cannot be read and are kept in %s; the first: %s",
          parts.size(), file, parts.get(0).why());
    }
  }

  private Path file(Spool spool, long place) {
    return folder.resolve("unread-%s-%020d".formatted(spool.id(), place));
  }
}
