package io.hookline.reporting.facts.generation;

import io.hookline.reporting.facts.generation.RebuildProgress.Claim;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntSupplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * What the migrations' functions do for generations; each of small steps in its own transaction.
 */
@ApplicationScoped
class Generations {

  /** Before every transaction that is to see the next generation, and the rest as it is. */
  private static final String ENTER = "select set_config('search_path', 'next, public', true)";

  /** Tables are dropped some at a time: each takes places among the server's locks. */
  private static final int AT_ONCE = 50;

  /** A table is analyzed, or its partitions made, in less. */
  private static final int SECONDS = 280;

  private final Jdbi jdbi;
  private final RebuildProgress progress;

  Generations(Jdbi jdbi, RebuildProgress progress) {
    this.jdbi = jdbi;
    this.progress = progress;
  }

  /** Has the present transaction find the next generation's tables where it names them. */
  void enterNext() {
    jdbi.useHandle(handle -> handle.createQuery(ENTER).mapTo(String.class).one());
  }

  List<String> tables() {
    return apart(
        handle -> handle.createQuery("select name from read_model()").mapTo(String.class).list());
  }

  /** Makes the empty copy of a table. */
  void prepare(Claim claim, String table) {
    held(
        claim,
        handle ->
            handle
                .createQuery("select prepare_next(:table)")
                .bind("table", table)
                .mapTo(String.class)
                .findFirst());
  }

  /** Makes the views that read the tables, which must be there. */
  void prepareViews(Claim claim) {
    held(
        claim,
        handle -> handle.createQuery("select prepare_next(null)").mapTo(String.class).findFirst());
  }

  /** Whether the next generation has every table in the form that the present one has. */
  boolean isCurrent() {
    return apart(
        handle -> handle.createQuery("select generation_is_current()").mapTo(Boolean.class).one());
  }

  void analyze(String table) {
    apart(
        handle ->
            handle
                .createQuery("select analyze_next(:table)")
                .bind("table", table)
                .mapTo(String.class)
                .findFirst());
  }

  void dropNext(Claim claim) {
    drop(() -> held(claim, handle -> dropSome(handle, "next")));
  }

  /** What the last switch has replaced. */
  void dropLast() {
    drop(() -> apart(handle -> dropSome(handle, "last")));
  }

  private static void drop(IntSupplier some) {
    int left = AT_ONCE;
    while (left > 0) {
      left = some.getAsInt();
    }
  }

  /**
   * Drops what a rebuild that ended in any way has left behind.
   *
   * @return how many tables are left
   */
  int tidy() {
    return apart(
        handle -> {
          // A rebuild that begins now makes its tables behind this lock.
          handle.execute("select pg_advisory_xact_lock(hashtext('generation'))");
          boolean runs =
              handle
                  .createQuery("select exists (select from rebuild where state = 'RUNNING')")
                  .mapTo(Boolean.class)
                  .one();
          return runs ? 0 : dropSome(handle, "next") + dropSome(handle, "last");
        });
  }

  private static int dropSome(Handle handle, String generation) {
    return handle
        .createQuery("select drop_generation(:generation, :atOnce)")
        .bind("generation", generation)
        .bind("atOnce", AT_ONCE)
        .mapTo(Integer.class)
        .one();
  }

  /** How far the present generation has read each feed. */
  Map<String, String> cursors() {
    return apart(
        handle -> {
          Map<String, String> cursors = new HashMap<>();
          handle
              .createQuery("select feed, cursor from feed_cursor")
              .map((row, at) -> cursors.put(row.getString("feed"), row.getString("cursor")))
              .list();
          return cursors;
        });
  }

  /**
   * Changes the next generation as long as it is the worker's: another one's pages would find
   * tables of the present generation in place of those that are gone.
   */
  private <T> T held(Claim claim, Function<Handle, T> work) {
    return apart(
        handle -> {
          progress.hold(claim);
          return work.apply(handle);
        });
  }

  private <T> T apart(Function<Handle, T> work) {
    return QuarkusTransaction.requiringNew()
        .timeout(SECONDS)
        .call(() -> jdbi.withHandle(work::apply));
  }
}
