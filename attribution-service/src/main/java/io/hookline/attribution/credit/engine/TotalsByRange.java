package io.hookline.attribution.credit.engine;

import io.hookline.attribution.credit.unit.OrderScope;
import io.hookline.engine.credit.CreditRules;
import io.hookline.engine.credit.RuleModel;
import io.hookline.engine.port.UnitTotal;
import io.hookline.kit.sql.FreshPlans;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Totals of several models over all orders of a brand, by ranges of persons, from several
 * connections at once. All of them see the data of one instant.
 */
final class TotalsByRange {

  /** What a range is sorted in. */
  static final String ROOM = "select set_config('work_mem', '64MB', true)";

  /** Connections of the service's role, outside of any transaction. */
  @FunctionalInterface
  interface Connections {
    Connection open() throws SQLException;
  }

  private record Key(RuleModel model, int unit) {}

  private final Connections connections;
  private final String brand;
  private final int lanes;
  private final PersonRanges ranges;

  TotalsByRange(Connections connections, String brand, int lanes, PersonRanges ranges) {
    this.connections = connections;
    this.brand = brand;
    this.lanes = lanes;
    this.ranges = ranges;
  }

  /**
   * @param source of a range of orders
   */
  List<UnitTotal> of(
      Function<OrderScope, BrandSource> source,
      Instant from,
      CreditRules rules,
      Set<RuleModel> models) {
    ExecutorService threads = Executors.newFixedThreadPool(lanes);
    try (Connection first = connections.open()) {
      String snapshot = begin(first, null);
      Handle handle = Jdbi.open(first);
      Queue<OrderScope> left =
          new ConcurrentLinkedQueue<>(PersonRanges.scopes(ranges.of(handle, brand), from));
      List<CompletableFuture<List<UnitTotal>>> others = new ArrayList<>();
      for (int lane = 1; lane < lanes; lane++) {
        others.add(
            CompletableFuture.supplyAsync(
                () -> lane(snapshot, left, source, rules, models), threads));
      }
      Map<Key, UnitTotal> sums = new HashMap<>();
      add(sums, work(handle, left, source, rules, models));
      others.forEach(lane -> add(sums, lane.join()));
      first.rollback();
      return List.copyOf(sums.values());
    } catch (SQLException failed) {
      throw new IllegalStateException("Totals cannot be worked out", failed);
    } finally {
      threads.shutdownNow();
    }
  }

  private List<UnitTotal> lane(
      String snapshot,
      Queue<OrderScope> left,
      Function<OrderScope, BrandSource> source,
      CreditRules rules,
      Set<RuleModel> models) {
    try (Connection connection = connections.open()) {
      begin(connection, snapshot);
      List<UnitTotal> totals = work(Jdbi.open(connection), left, source, rules, models);
      connection.rollback();
      return totals;
    } catch (SQLException failed) {
      throw new IllegalStateException("Totals cannot be worked out", failed);
    }
  }

  private static List<UnitTotal> work(
      Handle handle,
      Queue<OrderScope> left,
      Function<OrderScope, BrandSource> source,
      CreditRules rules,
      Set<RuleModel> models) {
    Map<Key, UnitTotal> sums = new HashMap<>();
    for (OrderScope range = left.poll(); range != null; range = left.poll()) {
      add(sums, new PostgresEngine(handle, source.apply(range)).totals(rules, models));
    }
    return List.copyOf(sums.values());
  }

  /**
   * @param snapshot of another connection; null for an own one
   * @return the snapshot
   */
  private String begin(Connection connection, String snapshot) throws SQLException {
    connection.setAutoCommit(false);
    Handle handle = Jdbi.open(connection);
    handle.execute("set transaction isolation level repeatable read");
    if (snapshot != null) {
      handle.execute("set transaction snapshot '" + snapshot + "'");
    }
    handle
        .createQuery("select set_config('hookline.brand', :brand, true)")
        .bind("brand", brand)
        .mapTo(String.class)
        .one();
    handle.createQuery(ROOM).mapTo(String.class).one();
    FreshPlans.use(handle);
    return handle.createQuery("select pg_export_snapshot()").mapTo(String.class).one();
  }

  private static void add(Map<Key, UnitTotal> sums, List<UnitTotal> totals) {
    for (UnitTotal total : totals) {
      sums.merge(new Key(total.model(), total.unit()), total, TotalsByRange::sum);
    }
  }

  private static UnitTotal sum(UnitTotal one, UnitTotal other) {
    return new UnitTotal(
        one.model(),
        one.unit(),
        Math.addExact(one.credit(), other.credit()),
        one.value().add(other.value()),
        one.refunded().add(other.refunded()));
  }
}
