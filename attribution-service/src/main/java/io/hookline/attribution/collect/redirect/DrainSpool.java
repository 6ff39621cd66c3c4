package io.hookline.attribution.collect.redirect;

import io.hookline.attribution.collect.spool.Spool;
import io.hookline.attribution.collect.spool.SpoolFolders;
import io.hookline.attribution.collect.spool.Stretch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Hands a spool's visits to the database in their order, each once, however often it fails. */
final class DrainSpool implements Runnable {

  private static final Logger LOG = Logger.getLogger(DrainSpool.class);
  private static final int AT_ONCE = 2000;

  /** Fewer than these wait a moment for others: a transaction costs as much for one as for many. */
  private static final int FEW = 300;

  private static final long GATHER_MILLIS = 50;
  private static final long IDLE_MILLIS = 1000;
  private static final long FIRST_PAUSE_MILLIS = 100;
  private static final long LONGEST_PAUSE_MILLIS = 5000;

  private final Spool spool;
  private final StoreVisits store;
  private final UnreadClicks unread;
  private final SpoolFolders.Own folder;
  private final Thread thread = new Thread(this, "clicks");
  private volatile boolean stopped;
  private long place = -1;
  private boolean settling;

  private DrainSpool(Spool spool, StoreVisits store, UnreadClicks unread, SpoolFolders.Own folder) {
    this.spool = spool;
    this.store = store;
    this.unread = unread;
    this.folder = folder;
    thread.setDaemon(true);
  }

  /** Of a spool that is written. */
  static DrainSpool begin(Spool spool, StoreVisits store, UnreadClicks unread) {
    DrainSpool drain = new DrainSpool(spool, store, unread, null);
    drain.thread.start();
    return drain;
  }

  /** Of what another process left behind: the folder is deleted in the end. */
  static DrainSpool takeOver(
      SpoolFolders.Own folder, long room, StoreVisits store, UnreadClicks unread)
      throws IOException {
    DrainSpool drain = new DrainSpool(Spool.open(folder.path(), room), store, unread, folder);
    drain.thread.start();
    return drain;
  }

  @Override
  public void run() {
    long pause = FIRST_PAUSE_MILLIS;
    while (!stopped) {
      try {
        if (step()) {
          pause = FIRST_PAUSE_MILLIS;
        } else if (folder != null) {
          delete();
          return;
        } else {
          spool.await(place, IDLE_MILLIS);
        }
      } catch (InterruptedException stop) {
        return;
      } catch (IOException | RuntimeException away) {
        LOG.warnf("Clicks wait on the disk, %d bytes of them: %s", spool.held(), away.toString());
        if (!isToGoOn(pause)) {
          return;
        }
        pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
      }
    }
  }

  /** Bytes that the database does not have yet. */
  long held() {
    return spool.held();
  }

  private boolean isToGoOn(long pause) {
    try {
      Thread.sleep(pause);
      return true;
    } catch (InterruptedException stop) {
      return false;
    }
  }

  private boolean step() throws IOException, InterruptedException {
    if (place < 0) {
      reached(Math.max(store.place(spool.id()), spool.start()));
    }
    if (place >= spool.end()) {
      return false;
    }
    Stretch stretch = next();
    ReadVisits read = ReadVisits.of(stretch);
    // What cannot be read is kept before the spool forgets it, and holds up nothing behind it.
    unread.keep(spool, stretch.from(), read.unread());
    boolean stored =
        store.store(
            spool.id(),
            stretch.from(),
            stretch.to(),
            read.visits(),
            refused -> unread.keep(spool, stretch.from(), read.unreadAnd(refused)));
    // What was committed while the connection broke, or by a process that is gone, was not as much.
    reached(stored ? stretch.to() : store.place(spool.id()));
    spool.release(place);
    return true;
  }

  /** Of a spool that nobody writes any more, no others are to come. */
  private Stretch next() throws IOException, InterruptedException {
    Stretch stretch = spool.read(place, AT_ONCE);
    if (folder == null && stretch.records().size() < FEW) {
      gather();
      return spool.read(place, AT_ONCE);
    }
    return stretch;
  }

  private synchronized void gather() throws InterruptedException {
    if (!settling) {
      wait(GATHER_MILLIS);
    }
  }

  private synchronized void reached(long to) {
    place = to;
    notifyAll();
  }

  /** Waits until all is stored that has been appended so far, or for as long as is given. */
  synchronized void settle(Duration most) throws InterruptedException {
    long until = System.nanoTime() + most.toNanos();
    settling = true;
    notifyAll();
    try {
      while ((!spool.isWritten() || place < spool.end()) && System.nanoTime() < until) {
        wait(5);
      }
    } finally {
      settling = false;
    }
  }

  private void delete() throws IOException {
    spool.close();
    folder.close();
    try (Stream<Path> files = Files.list(folder.path())) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
    }
    Files.deleteIfExists(folder.path());
  }

  void stop() throws IOException, InterruptedException {
    stopped = true;
    thread.interrupt();
    thread.join();
    if (folder != null && folder.channel().isOpen()) {
      spool.close();
      folder.close();
    }
  }
}
