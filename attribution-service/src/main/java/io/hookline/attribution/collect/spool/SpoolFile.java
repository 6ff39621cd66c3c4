package io.hookline.attribution.collect.spool;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import org.jboss.logging.Logger;

/** The file of a spool that is being written, one after the other. */
final class SpoolFile {

  private static final Logger LOG = Logger.getLogger(SpoolFile.class);

  private final Segments segments;
  private FileChannel channel;
  private volatile long start;
  private long end;

  /** Kept from the file's being closed while it is forced. */
  private final Object change = new Object();

  SpoolFile(Segments segments, long place) throws IOException {
    this.segments = segments;
    this.end = place;
    begin();
  }

  /** The place at which it begins. */
  long start() {
    return start;
  }

  /** False if the disk refuses; then nothing of it is there. */
  synchronized boolean write(byte[] bytes) {
    try {
      if (end - start >= Segments.LARGEST) {
        next();
      }
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      end += bytes.length;
      return true;
    } catch (IOException refused) {
      LOG.errorf(refused, "The disk refuses %d bytes of a spool", bytes.length);
      goBack();
      return false;
    }
  }

  /** Whether what was written is on the disk. */
  boolean force() {
    try {
      synchronized (change) {
        channel.force(false);
      }
      return true;
    } catch (IOException refused) {
      LOG.errorf(refused, "The disk does not say that it has what a spool has written");
      return false;
    }
  }

  /** A part of what was refused may be in the file. */
  private void goBack() {
    try {
      channel.truncate(end - start);
      channel.position(end - start);
    } catch (IOException again) {
      LOG.errorf(again, "A spool goes on in another file");
      try {
        next();
      } catch (IOException full) {
        LOG.errorf(full, "A spool cannot be written");
      }
    }
  }

  private void next() throws IOException {
    synchronized (change) {
      channel.force(false);
      channel.close();
      begin();
    }
  }

  private void begin() throws IOException {
    start = end;
    channel =
        FileChannel.open(segments.begin(end), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    channel.truncate(0);
  }

  void close() throws IOException {
    synchronized (change) {
      channel.close();
    }
  }
}
