package io.hookline.attribution;

import static io.hookline.attribution.Fixtures.ACME;

import io.hookline.kit.test.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Runs of ACME's with rows as they are to be, for tests of what is read off them: touches of
 * certain units in certain places, which a shop and its visitors could make only at length.
 */
public final class RunRows {

  private static final long WHOLE = 10_000_000_000L;

  private static final String FIGURES =
      """
      update run_figure set until_run = %2$d
       where chain_id = '%1$s' and until_run is null and from_run < %2$d;
      insert into run_figure (brand, chain_id, day, unit, kind, from_run, credit_e10, value_e4,
                              refunded_e4, touches, first_touches, last_touches)
      with said as (
        select r.*, (occurred_at at time zone b.time_zone)::date as day
          from run_credit r join brand b on b.slug = r.brand
         where chain_id = '%1$s' and from_run <= %2$d and counted
           and (until_run is null or until_run > %2$d)),
      part as (
        select brand, day, units[t] as unit, kinds[t] as kind, coalesce(shares_e10[t], 0) as credit,
               coalesce(values_e4[t], 0) as value, 0 as refunded, 1 as touches,
               (t = 1)::int as first, (t = last_touch)::int as last
          from said, generate_series(1, cardinality(units)) t
        union all
        select brand, day, 0, 0, 10000000000, value_e4, 0, 0, 0, 0 from said
         where cardinality(units) = 0
        union all
        select brand, refunded_on[f], units[t], kinds[t], 0, 0,
               refund_parts_e4[(f - 1) * cardinality(units) + t], 0, 0, 0
          from said, generate_series(1, cardinality(refunded_on)) f,
               generate_series(1, cardinality(units)) t
         where refund_parts_e4 is not null)
      select brand, '%1$s', day, unit, kind, %2$d, sum(credit), sum(value), sum(refunded),
             sum(touches), sum(first), sum(last)
        from part group by brand, day, unit, kind
      """;

  private final UUID chain = UUID.randomUUID();
  private final boolean byOrder;
  private int number;
  private UUID run;

  private RunRows(boolean byOrder) {
    this.byOrder = byOrder;
  }

  /** Under the present version of a setting; its first run is begun. */
  public static RunRows of(Json setting) {
    String model = setting.getString("versions[0].rules.model");
    RunRows rows = new RunRows(!model.equals("MARKOV") && !model.equals("SHAPLEY"));
    sql(
        """
        insert into credit_chain (brand, id, setting_id, setting_version, channel_rules_version,
                                  created_at)
        values ('%s', '%s', '%s', %s, 1, now())"""
            .formatted(
                ACME,
                rows.chain,
                setting.getString("id"),
                setting.getString("versions[0].number")));
    return rows.next();
  }

  /** Begins the next run, on top of what holds. */
  public RunRows next() {
    number++;
    run = UUID.randomUUID();
    sql(
        """
        insert into credit_run (brand, id, chain_id, number, status, cause, requested_by, version,
                                created_at)
        values ('%s', '%s', '%s', %d, 'RUNNING', 'REQUEST', 'ada', 1, now())"""
            .formatted(ACME, run, chain, number));
    return this;
  }

  /**
   * @param meaning columns and their values, {@code channel = 'CREATOR', creator_id = '…'}
   */
  public RunRows unit(int unit, String meaning) {
    sql(
        """
        insert into credit_unit (brand, chain_id, unit, from_run, origin_id, channel, direct, scanned)
        values ('%s', '%s', %d, %d, gen_random_uuid(), 'UNASSIGNED', false, false)"""
            .formatted(ACME, chain, unit, number));
    sql(
        "alter table credit_unit disable trigger user; update credit_unit set %s where chain_id = '%s' and unit = %d; alter table credit_unit enable trigger user"
            .formatted(meaning, chain, unit));
    return this;
  }

  /** An order of this run, with an hour between its touches and the last one an hour before it. */
  public UUID order(Instant at, String value, Path path) {
    UUID id = UUID.randomUUID();
    int touches = path.units.size();
    sql(
        """
        insert into run_credit (brand, chain_id, conversion_id, from_run, occurred_at, person_id,
               value_e4, counted, touch_ids, touched_at, kinds, units, shares_e10, values_e4,
               last_touch, refunded_on, refunded_e4, refund_parts_e4)
        values ('%s', '%s', '%s', %d, '%s', gen_random_uuid(), %s * 10000, %s, '%s', '%s', '%s',
                '%s', %s, %s, %s, %s)"""
            .formatted(
                ACME,
                chain,
                id,
                number,
                at,
                value,
                path.counted,
                array(IntStream.range(0, touches).mapToObj(each -> UUID.randomUUID())),
                array(path.instants(at)),
                array(path.kinds.stream()),
                array(path.units.stream()),
                byOrder ? "'" + array(path.shares.stream()) + "'" : "null",
                byOrder
                    ? "'"
                        + array(
                            path.shares.stream()
                                .map(share -> part(Long.parseLong(value) * 10_000, share)))
                        + "'"
                    : "null",
                touches == 0 ? "null" : path.last,
                path.refund == null ? "null, null, null" : path.refund));
    return id;
  }

  private static long part(long amount, long share) {
    return amount / 100 * (share / (WHOLE / 100));
  }

  private static String array(Stream<?> elements) {
    return elements.map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
  }

  /** The order is otherwise, or out, from this run on. */
  public RunRows close(UUID order) {
    sql(
        "update run_credit set until_run = %d where chain_id = '%s' and conversion_id = '%s' and until_run is null"
            .formatted(number, chain, order));
    return this;
  }

  /** What a model gives in this run. */
  public RunRows model(String dimension, String key, String effect, String credit, long valueE4) {
    sql(
        "insert into run_model_credit values ('%s', '%s', '%s', '%s', %s, %s, %d)"
            .formatted(ACME, run, dimension, key, effect, credit, valueE4));
    return this;
  }

  /** Completes the run; gives its id. */
  public String complete() {
    sql(FIGURES.formatted(chain, number));
    sql(
        """
        update credit_run set status = 'COMPLETED', watermark_txid = '1', watermark_at = now(),
               ended_at = now(), conversions = t.n, credited = t.c
          from (select count(*) as n,
                       count(*) filter (where counted and cardinality(units) > 0) as c
                  from run_credit where chain_id = '%1$s' and from_run <= %2$d
                   and (until_run is null or until_run > %2$d)) t
         where id = '%3$s'"""
            .formatted(chain, number, run));
    return run.toString();
  }

  /** Of the run that is not completed. */
  public String id() {
    return run.toString();
  }

  public UUID chain() {
    return chain;
  }

  private static void sql(String statement) {
    Fixtures.execute(statement);
  }

  /** Eligible touches of an order, in their order. */
  public static final class Path {

    private final List<Integer> units;
    private List<Long> shares;
    private List<Integer> kinds;
    private List<Duration> before;
    private int last;
    private boolean counted = true;
    private String refund;

    private Path(List<Integer> units) {
      this.units = units;
      last = units.size();
      kinds = units.stream().map(unit -> 1).toList();
      shares = units.stream().map(unit -> WHOLE / units.size()).toList();
      before =
          IntStream.range(0, units.size())
              .mapToObj(each -> Duration.ofHours(units.size() - each))
              .toList();
    }

    /** Clicks, with the same share each; none for an order without evidence. */
    public static Path of(Integer... units) {
      return new Path(List.of(units));
    }

    /** In hundredths. */
    public Path shares(int... hundredths) {
      shares = Arrays.stream(hundredths).mapToObj(each -> each * (WHOLE / 100)).toList();
      return this;
    }

    public Path kinds(Integer... numbers) {
      kinds = List.of(numbers);
      return this;
    }

    /** How long before the order each was. */
    public Path before(Duration... times) {
      before = List.of(times);
      return this;
    }

    /** Which touch, from 1, would have it all. */
    public Path last(int touch) {
      last = touch;
      return this;
    }

    /** As of a person whose first order has counted. */
    public Path uncounted() {
      counted = false;
      return this;
    }

    /** Went back on a day, in whole units by touch. */
    public Path refunded(String day, long... parts) {
      refund =
          "'{%s}', '{%d}', '%s'"
              .formatted(
                  day,
                  Arrays.stream(parts).sum() * 10_000,
                  array(Arrays.stream(parts).mapToObj(part -> part * 10_000)));
      return this;
    }

    private Stream<String> instants(Instant at) {
      return before.stream().map(time -> at.minus(time).toString());
    }
  }
}
