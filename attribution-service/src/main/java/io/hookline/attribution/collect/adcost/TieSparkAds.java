package io.hookline.attribution.collect.adcost;

import io.hookline.attribution.input.Arrivals;
import io.hookline.attribution.input.Position;
import io.hookline.attribution.input.Positions;
import io.hookline.attribution.input.Reader;
import io.hookline.attribution.input.Readers;
import io.hookline.kit.access.BrandTurns;
import io.hookline.kit.access.CurrentBrand;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/**
 * Ties ads to the post that they show, and to its creator, where days of ads were told before the
 * post was known; those that are told afterwards find it themselves.
 */
@ApplicationScoped
public class TieSparkAds {

  private static final String POSTS = "posts";
  private static final int AT_ONCE = 200;

  private final AdDays days;
  private final Reader reader;
  private final BrandTurns turns;
  private final Jdbi jdbi;
  private final CurrentBrand brand;

  TieSparkAds(AdDays days, Readers readers, BrandTurns turns, Jdbi jdbi, CurrentBrand brand) {
    this.days = days;
    this.reader = readers.of(Readers.SPARK_ADS);
    this.turns = turns;
    this.jdbi = jdbi;
    this.brand = brand;
  }

  @Scheduled(
      every = "5s",
      delayed = "1s",
      identity = "spark ads",
      concurrentExecution = ConcurrentExecution.SKIP)
  public void work() {
    turns.work("Spark ads", reader::brands, this::step);
  }

  /** Returns whether there may be more; false also where another replica is at it. */
  @Transactional
  public boolean step() {
    Optional<Positions> start = reader.lock();
    List<PostChange> changes = start.map(at -> changes(at.of(POSTS))).orElse(List.of());
    if (changes.isEmpty()) {
      return false;
    }
    days.tie(changes);
    reader.advance(start.get().with(POSTS, changes.get(changes.size() - 1).position()));
    return changes.size() == AT_ONCE;
  }

  private List<PostChange> changes(Position behind) {
    return Arrivals.rows(
        jdbi,
        brand.slug(),
        "select n.txid::text as txid, n.seq, n.network, n.network_post_id from post_change n",
        behind,
        AT_ONCE,
        (row, context) ->
            new PostChange(
                Position.of(row), row.getString("network"), row.getString("network_post_id")));
  }
}
