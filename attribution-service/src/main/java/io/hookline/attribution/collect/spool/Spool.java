package io.hookline.attribution.collect.spool;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;

/**
 * A queue of records in a folder. What comes in a moment is written at once, which survives the
 * process, and forced to the disk together, which survives a power cut; a reader takes it from
 * there, in its order, and says how far it has come. A place in the queue is the number of bytes in
 * front of it since the folder was made, whichever files they were in.
 */
public final class Spool implements AutoCloseable {

  /** What waits to be written; more is not taken. */
  private static final int MOST_UNWRITTEN = 8 << 20;

  private final Segments segments;
  private final UUID id;
  private final LongSupplier most;
  private final SpoolFile file;
  private final Thread writer = new Thread(this::write, "spool-writer");
  private final Thread forcer = new Thread(this::force, "spool-forcer");

  private ByteArrayOutputStream unwritten = new ByteArrayOutputStream(1 << 16);
  private List<CompletableFuture<Boolean>> unwrittenRecords = new ArrayList<>();
  private List<CompletableFuture<Boolean>> unforcedRecords = new ArrayList<>();

  /** Bytes that are being written. */
  private long writing;

  private boolean forcing;
  private long written;
  private long end;
  private long released;
  private boolean closed;
  private boolean over;

  private Spool(Segments segments, UUID id, LongSupplier most) throws IOException {
    this.segments = segments;
    this.id = id;
    this.most = most;
    this.end = segments.end();
    this.written = end;
    this.released = segments.start();
    this.file = new SpoolFile(segments, end);
    for (Thread thread : List.of(writer, forcer)) {
      thread.setDaemon(true);
      thread.start();
    }
  }

  /**
   * Goes on with what is in the folder.
   *
   * @param most bytes that the spool may hold
   */
  public static Spool open(Path folder, long most) throws IOException {
    return open(folder, () -> most);
  }

  /**
   * The same.
   *
   * @param most bytes that the spool may hold at present
   */
  public static Spool open(Path folder, LongSupplier most) throws IOException {
    Segments segments = Segments.in(folder);
    return new Spool(segments, SpoolId.of(folder, segments.isEmpty()), most);
  }

  public UUID id() {
    return id;
  }

  /**
   * Takes a record without waiting.
   *
   * @return true once it is on the disk; false if there is no room, or the disk refuses
   */
  public CompletableFuture<Boolean> append(byte[] record) {
    CompletableFuture<Boolean> kept = new CompletableFuture<>();
    synchronized (this) {
      long held = written - released + writing + unwritten.size();
      if (closed
          || unwritten.size() > MOST_UNWRITTEN
          || held + record.length + Frame.HEAD > most.getAsLong()) {
        kept.complete(false);
        return kept;
      }
      Frame.write(record, unwritten);
      unwrittenRecords.add(kept);
      notifyAll();
    }
    return kept;
  }

  /** The place behind the last record that is on the disk. */
  public synchronized long end() {
    return end;
  }

  /** The place of the oldest record that is kept. */
  public synchronized long start() {
    return segments.start();
  }

  /** Bytes that nobody has released. */
  public synchronized long held() {
    return written - released;
  }

  /** Whether nothing that was taken is still on its way to the disk. */
  public synchronized boolean isWritten() {
    return writing == 0 && unwritten.size() == 0 && !forcing && unforcedRecords.isEmpty();
  }

  /** Waits until there is something behind the place, or for a while. */
  public synchronized void await(long place, long millis) throws InterruptedException {
    if (end <= place && !closed) {
      wait(millis);
    }
  }

  /**
   * What stands from the place on.
   *
   * @param records at most
   */
  public Stretch read(long place, int records) throws IOException {
    return segments.read(place, end(), records);
  }

  /**
   * What stands between two places of one file, record or not, as it is on the disk. It can be read
   * again as a file of a spool of its own.
   */
  public byte[] bytes(long from, long to) throws IOException {
    return segments.bytes(from, to);
  }

  /** The place behind a record that begins at this one. */
  public static long behind(long place, byte[] record) {
    return place + Frame.HEAD + record.length;
  }

  /** What stands in front of the place is not needed any more. */
  public synchronized void release(long place) throws IOException {
    released = Math.max(released, place);
    segments.release(place, file.start());
  }

  private void write() {
    while (true) {
      byte[] bytes;
      List<CompletableFuture<Boolean>> records;
      synchronized (this) {
        while (unwritten.size() == 0 && !closed) {
          pause();
        }
        if (unwritten.size() == 0) {
          over = true;
          notifyAll();
          return;
        }
        bytes = unwritten.toByteArray();
        records = unwrittenRecords;
        writing = bytes.length;
        unwritten = new ByteArrayOutputStream(1 << 16);
        unwrittenRecords = new ArrayList<>();
      }
      boolean kept = file.write(bytes);
      synchronized (this) {
        writing = 0;
        if (kept) {
          written += bytes.length;
          unforcedRecords.addAll(records);
        }
        notifyAll();
      }
      if (!kept) {
        records.forEach(record -> record.complete(false));
      }
    }
  }

  private void force() {
    while (true) {
      List<CompletableFuture<Boolean>> records;
      long until;
      synchronized (this) {
        while (unforcedRecords.isEmpty() && !over) {
          pause();
        }
        if (unforcedRecords.isEmpty()) {
          return;
        }
        records = unforcedRecords;
        until = written;
        forcing = true;
        unforcedRecords = new ArrayList<>();
      }
      boolean kept = file.force();
      synchronized (this) {
        forcing = false;
        end = kept ? until : end;
        notifyAll();
      }
      records.forEach(record -> record.complete(kept));
    }
  }

  /** Of a thread of the spool's own, which nobody interrupts. */
  private void pause() {
    try {
      wait();
    } catch (InterruptedException stopped) {
      closed = true;
    }
  }

  /** What was taken is on the disk afterwards; nothing more is. */
  @Override
  public void close() throws IOException {
    synchronized (this) {
      closed = true;
      notifyAll();
    }
    try {
      writer.join();
      forcer.join();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    file.close();
  }
}
