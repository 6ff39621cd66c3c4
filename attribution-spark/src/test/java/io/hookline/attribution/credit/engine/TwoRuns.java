package io.hookline.attribution.credit.engine;

import io.hookline.attribution.credit.run.RunScope;
import io.hookline.attribution.credit.run.RunSlice;
import io.hookline.attribution.credit.setting.CreditModel;
import io.hookline.attribution.credit.setting.SettingRules;
import io.hookline.attribution.credit.setting.Windows;
import io.hookline.engine.credit.Counting;
import io.hookline.engine.credit.Touch;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * Runs over the same random data of a brand: one is worked out by PostgreSQL, others are left to
 * whoever is tried. The service has numbered what touches stand for.
 */
public final class TwoRuns {

  public static final String BRAND = RandomBrand.ACME;

  /** Of a link, touches from then on stand for something else. */
  private static final Instant MOVED = RandomBrand.START.plusSeconds(15 * 86_400L);

  private static final String UNITS =
      """
      insert into credit_unit (brand, chain_id, unit, from_run, origin_id, link_id, since, until,
                               promo_code_id, survey_id, answer, channel, direct, scanned)
      select :brand, :chain, row_number() over (order by s.origin_id, s.link_id, s.promo_code_id,
             s.answer, s.since nulls first), 1, s.origin_id, s.link_id, s.since, s.until,
             s.promo_code_id, s.survey_id, s.answer, 'c',
             s.origin_id is not null and s.link_id is null, coalesce(s.link_id = :scanned, false)
        from (select distinct origin_id, link_id, null::timestamptz as since,
                     case when link_id = :moved then :at end as until, null::uuid as promo_code_id,
                     null::uuid as survey_id, null as answer
                from person_touch
              union all
              select distinct origin_id, link_id, :at, null::timestamptz, null::uuid, null::uuid, null
                from person_touch where link_id = :moved
              union all
              select null, null, null, null, id, null, null from promo_code
              union all
              select distinct null::uuid, null::uuid, null::timestamptz, null::timestamptz,
                     null::uuid, survey_id, 'option TT' from survey_answer
              union all
              select distinct null::uuid, null::uuid, null::timestamptz, null::timestamptz,
                     null::uuid, survey_id, 'word a friend' from survey_answer) s
      """;

  private final Handle owner;
  private final RandomBrand brand;

  /**
   * @param owner of the tables, who sees all rows
   */
  public TwoRuns(Handle owner) {
    this.owner = owner;
    owner.execute(
        "insert into brand (slug, name, time_zone, currency, version) values (?, ?, ?, 'USD', 0)",
        BRAND,
        BRAND,
        "America/New_York");
    brand = new RandomBrand(owner, 41);
    brand.addPersons(40);
    brand.addActs(500);
    brand.addOrders(150);
    brand.addRefunds(60);
  }

  /** A run that has begun, with its slices, all of them to be done. */
  public RunScope begin(SettingRules rules, Instant from) {
    UUID setting = UUID.randomUUID();
    owner.execute(
        """
        insert into credit_setting (brand, id, name, objective, reported, rules_version, version,
                                    created_at)
        values (?, ?, ?, 'CUSTOM', false, 1, 0, now())""",
        BRAND,
        setting,
        setting.toString());
    add(setting, rules);
    UUID chain = UUID.randomUUID();
    owner.execute(
        """
        insert into credit_chain (brand, id, setting_id, setting_version, channel_rules_version,
                                  occurred_from, created_at)
        values (?, ?, ?, 1, 1, ?, now())""",
        BRAND,
        chain,
        setting,
        from == null ? null : at(from));
    UUID run = UUID.randomUUID();
    owner.execute(
        """
        insert into credit_run (brand, id, chain_id, number, status, cause, requested_by, since_txid,
                                version, created_at)
        values (?, ?, ?, 1, 'RUNNING', 'REQUEST', 'x', pg_current_xact_id(), 0, now())""",
        BRAND,
        run,
        chain);
    number(chain);
    for (RunSlice slice : slices()) {
      owner.execute(
          """
          insert into credit_run_slice (brand, run_id, slice, scope, pass, lower_id, upper_id,
                                        numbered_at)
          values (?, ?, ?, ?, 0, ?, ?, now())""",
          BRAND,
          run,
          slice.number(),
          slice.of().name(),
          slice.above(),
          slice.upTo());
    }
    return new RunScope(run, chain, 1, true, rules, 1, from);
  }

  private void add(UUID setting, SettingRules rules) {
    Windows hours = rules.windows();
    owner.execute(
        """
        insert into credit_setting_version (brand, setting_id, version, model, click_hours,
            view_hours, engaged_view_hours, visit_hours, promo_code_hours, qr_hours, survey_hours,
            first_share, last_share, half_life_hours, markov_order, dimension, counting, set_by,
            created_at)
        values (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'x', now())""",
        BRAND,
        setting,
        rules.model().name(),
        hours.click(),
        hours.view(),
        hours.engagedView(),
        hours.visit(),
        hours.promoCode(),
        hours.qr(),
        hours.survey(),
        rules.firstShare(),
        rules.lastShare(),
        rules.halfLifeHours(),
        rules.markovOrder(),
        rules.dimension() == null ? null : rules.dimension().name(),
        rules.counting().name());
  }

  private void number(UUID chain) {
    owner
        .createUpdate(UNITS)
        .bind("brand", BRAND)
        .bind("chain", chain)
        .bind("scanned", brand.links.get(4))
        .bind("moved", brand.links.get(2))
        .bind("at", at(MOVED))
        .execute();
  }

  /** The last one of persons has none, as the first one of nobody. */
  private List<RunSlice> slices() {
    List<UUID> persons = brand.persons.stream().sorted(Touch::compareIds).toList();
    UUID last = new UUID(-1, -1);
    return List.of(
        new RunSlice(1, RunSlice.Of.PERSONS, null, persons.get(11)),
        new RunSlice(2, RunSlice.Of.PERSONS, persons.get(11), persons.get(25)),
        new RunSlice(3, RunSlice.Of.PERSONS, persons.get(25), last),
        new RunSlice(4, RunSlice.Of.PERSONS, last, null),
        new RunSlice(5, RunSlice.Of.NOBODY, null, new UUID(0, 0)),
        new RunSlice(6, RunSlice.Of.NOBODY, new UUID(0, 0), null));
  }

  /** Works slices of a run out by PostgreSQL, as the service does. */
  public void byPostgres(RunScope run, int... numbers) {
    for (RunSlice slice : slices()) {
      if (Arrays.stream(numbers).anyMatch(number -> number == slice.number())) {
        BrandSource source =
            new BrandSource(
                BRAND,
                run.chain(),
                SliceData.scope(run, slice),
                run.rules().creditRules().windows(),
                "America/New_York",
                100);
        long orders = WriteCredits.add(owner, new RunSource(run, source));
        owner.execute(
            "update credit_run_slice set done_at = now(), conversions = ? where run_id = ? and slice = ?",
            orders,
            run.run(),
            slice.number());
      }
    }
  }

  /** The same of all slices. */
  public void byPostgres(RunScope run) {
    byPostgres(run, 1, 2, 3, 4, 5, 6);
  }

  /** What a run says of each order, by the order's id. */
  public Map<UUID, ?> rows(RunScope run) {
    return new StoredRuns(owner, run.chain()).rows(1);
  }

  /** Every column of these rows as it is stored, but for the chain. */
  public List<String> stored(RunScope run) {
    return owner
        .createQuery(
            """
            select (to_jsonb(r) - 'chain_id')::text from run_credit r
             where chain_id = :chain order by conversion_id
            """)
        .bind("chain", run.chain())
        .mapTo(String.class)
        .list();
  }

  /** What the reference says of each order. */
  public Map<UUID, ?> expected(RunScope run) {
    return new ExpectedCredits(brand, new StoredRuns(owner, run.chain()).units(1))
        .of(run.rules().creditRules(), run.from());
  }

  public static SettingRules rules(CreditModel model, Windows windows, Counting counting) {
    return new SettingRules(model, windows, null, null, null, null, null, counting);
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
