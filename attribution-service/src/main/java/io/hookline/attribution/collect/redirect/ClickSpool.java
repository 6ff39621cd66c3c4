package io.hookline.attribution.collect.redirect;

import io.hookline.attribution.collect.spool.Spool;
import io.hookline.attribution.collect.spool.SpoolFolders;
import io.hookline.kit.value.Sha256;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Keeps visits on the disk until the database has them. Metrics: {@code hookline.clicks.waiting} in
 * bytes, {@code hookline.clicks.lost}, {@code hookline.clicks.unread} of those that the spool has
 * and that cannot be taken from it, and {@code hookline.clicks.makeshift}, 1 where the folder
 * cannot be used and another stands in for it.
 */
@Singleton
class ClickSpool {

  private static final Logger LOG = Logger.getLogger(ClickSpool.class);

  /** At the end of the process, for what is left. */
  private static final Duration LAST = Duration.ofSeconds(10);

  private final StoreVisits store;
  private final Path root;
  private final long room;
  private final long patienceMillis;
  private final Counter lost;
  private final Counter unread;
  private final List<DrainSpool> left = new CopyOnWriteArrayList<>();
  private boolean makeshift;
  private SpoolFolders.Own own;
  private Spool spool;
  private DrainSpool drain;

  ClickSpool(
      StoreVisits store,
      RedirectConfig config,
      @ConfigProperty(name = "hookline.database.url") java.util.Optional<String> database,
      MeterRegistry metrics) {
    this.store = store;
    this.root = root(config, database.orElse(""));
    this.room = config.room().asLongValue();
    this.patienceMillis = config.patience().toMillis();
    this.lost = Counter.builder("hookline.clicks.lost").register(metrics);
    this.unread = Counter.builder("hookline.clicks.unread").register(metrics);
    Gauge.builder("hookline.clicks.waiting", this, ClickSpool::waiting)
        .baseUnit("bytes")
        .register(metrics);
    Gauge.builder("hookline.clicks.makeshift", this, one -> one.makeshift ? 1 : 0)
        .register(metrics);
  }

  /** Spools of other databases stay theirs. */
  private static Path root(RedirectConfig config, String database) {
    Path folder =
        config
            .spool()
            .map(Path::of)
            .orElse(
                Path.of(
                    System.getProperty("java.io.tmpdir"),
                    "hookline-clicks-" + System.getProperty("user.name")));
    return folder.resolve(Sha256.hex(database).substring(0, 16));
  }

  void begin(@Observes StartupEvent started) throws IOException {
    try {
      SpoolFolders.make(root);
      open(root);
    } catch (IOException refused) {
      // Events and visitors come all the same.
      LOG.errorf(
          refused,
          "Clicks cannot be kept in %s, and until that is mended in a folder that nobody takes over",
          root);
      makeshift = true;
      open(Files.createTempDirectory("hookline-clicks"));
    }
  }

  private void open(Path folders) throws IOException {
    own = SpoolFolders.take(folders);
    for (SpoolFolders.Own folder : SpoolFolders.left(folders)) {
      LOG.infof("Clicks that another process left in %s are taken over", folder.path());
      left.add(DrainSpool.takeOver(folder, room, store, new UnreadClicks(folders, unread)));
    }
    spool = Spool.open(own.path(), () -> room - leftOver());
    drain = DrainSpool.begin(spool, store, new UnreadClicks(folders, unread));
  }

  /** Bytes in folders of other processes, which take room of the same disk. */
  private long leftOver() {
    return left.stream().mapToLong(DrainSpool::held).sum();
  }

  /** Done when the visitor may be led on: the visit is on the disk, or that takes too long. */
  CompletableFuture<Boolean> keep(VisitRecord visit) {
    return spool
        .append(visit.bytes())
        .thenApply(
            kept -> {
              if (!kept) {
                lost.increment();
              }
              return kept;
            })
        .completeOnTimeout(true, patienceMillis, TimeUnit.MILLISECONDS);
  }

  private double waiting() {
    return spool == null ? 0 : spool.held() + leftOver();
  }

  /** Waits until the database has all that was kept so far. */
  void settle() throws InterruptedException {
    drain.settle(LAST);
  }

  void end(@Observes ShutdownEvent stopped) throws IOException, InterruptedException {
    if (spool == null) {
      return;
    }
    spool.close();
    drain.settle(LAST);
    drain.stop();
    for (DrainSpool taken : left) {
      taken.stop();
    }
    own.close();
  }
}
