package io.hookline.attribution.collect.ingest;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.attribution.input.OrderItem;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;

/**
 * Events of a name that happened in a period, for whoever counts them: each once, however often and
 * by how many sides it was told, in the order in which they happened. They are read as they are
 * asked for, never all at once.
 */
@ApplicationScoped
public class PastEvents {

  public static final String PURCHASE = EventName.PURCHASE;

  /** Rows in memory at a time. */
  private static final int FETCHED = 1000;

  /** Events arrive later than they happen; what is older than this when it arrives is left out. */
  private static final Duration LATEST_ARRIVAL = Duration.ofDays(28);

  private static final Duration CLOCKS = Duration.ofHours(1);

  /** A key is remembered for so long: what completes an event comes within it. */
  private static final Duration COMPLETED = Duration.ofHours(48);

  /**
   * By the ids, which tell when events were received. What completes an event is that one; of the
   * two it happened when another door than a page says. Where several tellings complete one, as two
   * systems of a shop may, one of them says so, and who it was all of them. Whatever was told again
   * after its key was forgotten stands beside the first: the same source, instant and id.
   */
  static final String SELECT =
      """
      select * from (
        select e.id, case when e.door = 1 then coalesce(m.occurred_at, e.occurred_at)
                          else e.occurred_at end as at,
               e.source_id, e.event_id, e.received_at, e.door, e.keys, e.value, e.currency,
               case when :details then e.payload end as payload,
               m.keys as other_keys, m.value as other_value, m.currency as other_currency,
               m.payload as other_payload
          from event e
          left join (
            select distinct on (n.merged_with) n.merged_with, n.occurred_at, n.value, n.currency,
                   case when :details then n.payload end as payload,
                   array_agg(n.keys) over (partition by n.merged_with) as keys
              from event n
             where n.brand = :brand and n.id >= :first and n.id < :completed
               and n.merged_with is not null
             order by n.merged_with, n.door = 1, n.value is null, n.occurred_at, n.id
          ) m on m.merged_with = e.id
         where e.brand = :brand and e.id >= :first and e.id < :behind and e.event = :event
           and not e.test and e.merged_with is null) told
       where at >= :from and at < :to and received_at < at + interval '28 days'
       order by at, source_id, event_id, id
      """;

  /**
   * An event that was accepted.
   *
   * @param id of what was told first of it
   * @param keys what ties it to a person, each with its kind in front
   * @param value null where none was told that can be understood
   * @param items none where details are not asked for
   */
  public record Told(
      UUID id,
      Instant at,
      UUID source,
      List<String> keys,
      BigDecimal value,
      String currency,
      List<OrderItem> items) {}

  /**
   * What is asked for.
   *
   * @param details whether values, currencies and items are; without them it is quicker
   * @param seconds for how long the database may work before it begins to answer
   */
  public record Asked(String event, Instant from, Instant to, boolean details, int seconds) {}

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final CurrentBrand brand;

  PastEvents(Jdbi jdbi, ObjectMapper json, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.json = json;
    this.brand = brand;
  }

  /** The present name of an event that TikTok, or a shop's program, has called otherwise. */
  public static String presentName(String name) {
    return EventName.present(name);
  }

  /** Gives each to the taker; in a transaction, since only there they are read bit by bit. */
  public void each(Asked asked, Consumer<Told> taker) {
    OnceTold once = new OnceTold(taker);
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(SELECT)
                .bind("brand", brand.slug())
                .bind("event", asked.event())
                .bind("from", asked.from())
                .bind("to", asked.to())
                .bind("first", least(asked.from().minus(CLOCKS)))
                .bind("behind", least(asked.to().plus(LATEST_ARRIVAL)))
                .bind("completed", least(asked.to().plus(LATEST_ARRIVAL).plus(COMPLETED)))
                .bind("details", asked.details())
                .setQueryTimeout(asked.seconds())
                .setFetchSize(FETCHED)
                .map((row, context) -> PastRow.of(json, row))
                .forEach(once::take));
  }

  /** The lowest UUIDv7 of an instant. */
  private static UUID least(Instant at) {
    return new UUID(Math.max(0, at.toEpochMilli()) << 16, 0);
  }

  /** Passes on the first of those that are the same. */
  private static final class OnceTold {
    private final Consumer<Told> taker;
    private PastRow before;

    OnceTold(Consumer<Told> taker) {
      this.taker = taker;
    }

    void take(PastRow row) {
      if (before == null || !row.isSameAs(before)) {
        taker.accept(row.told());
      }
      before = row;
    }
  }
}
