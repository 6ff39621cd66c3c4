package io.hookline.attribution.credit.unit;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.sql.ArrayParameters;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

/** Numbered sources, as rows. */
@Singleton
class UnitRepository {

  /** Of two that number at once the second waits until it sees what the first has added. */
  private static final String LOCK =
      "select pg_advisory_xact_lock(hashtextextended('credit units:' || :chain, 0)) is null";

  private static final String ADD =
      """
      insert into credit_unit
             (brand, chain_id, unit, from_run, origin_id, link_id, since, until, promo_code_id,
              survey_id, answer, channel, ad_kind, direct, scanned, campaign_id, utm_campaign,
              creator_id, partnership_id, series_id, pillar_id, post_id, place_id, funnel_stage)
      select :brand, :chain, t.unit, :run, t.origin, t.link, t.since, t.until, t.code, t.survey,
             t.answer, t.channel, t.ad_kind, t.direct, t.scanned, t.campaign, t.utm_campaign,
             t.creator, t.partnership, t.series, t.pillar, t.post, t.place, t.stage
        from unnest(:unit::int[], :origin::uuid[], :link::uuid[], :since::timestamptz[],
                    :until::timestamptz[], :code::uuid[], :survey::uuid[], :answer::text[],
                    :channel::text[], :ad_kind::text[], :direct::boolean[], :scanned::boolean[],
                    :campaign::uuid[], :utm_campaign::text[], :creator::uuid[],
                    :partnership::uuid[], :series::uuid[], :pillar::uuid[], :post::uuid[],
                    :place::uuid[], :stage::text[])
          as t (unit, origin, link, since, until, code, survey, answer, channel, ad_kind, direct,
                scanned, campaign, utm_campaign, creator, partnership, series, pillar, post, place,
                stage)
      on conflict do nothing
      """;

  private static final String PRESENT =
      """
      select * from credit_unit
       where brand = :brand and chain_id = :chain and until_run is null
       order by link_id, origin_id, promo_code_id, survey_id, answer, since nulls first
      """;

  /** What this run has said itself is taken away, what one before has said is closed. */
  private static final String END =
      """
      with own as (
        delete from credit_unit
         where brand = :brand and chain_id = :chain and unit = any(:units) and from_run = :run)
      update credit_unit set until_run = :run
       where brand = :brand and chain_id = :chain and unit = any(:units) and from_run < :run
         and until_run is null
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  UnitRepository(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /** The next number; nobody else numbers until the transaction ends. */
  int lock(UnitChain chain) {
    return jdbi.withHandle(
        handle -> {
          handle.createQuery(LOCK).bind("chain", chain.chain()).mapTo(Boolean.class).one();
          return handle
              .createQuery(
                  "select coalesce(max(unit), 0) + 1 from credit_unit"
                      + " where brand = :brand and chain_id = :chain")
              .bind("brand", brand.slug())
              .bind("chain", chain.chain())
              .mapTo(Integer.class)
              .one();
        });
  }

  /** Those whose source has no meaning that holds. */
  void add(UnitChain chain, List<StoredUnit> units) {
    if (units.isEmpty()) {
      return;
    }
    jdbi.useHandle(
        handle ->
            sources(meanings(of(handle.createUpdate(ADD), chain), units), units)
                .bind("run", chain.run())
                .bind("unit", ArrayParameters.of(units, c -> c.ints(StoredUnit::unit)))
                .bind("since", ArrayParameters.of(units, c -> c.instants(u -> u.span().since())))
                .bind("until", ArrayParameters.of(units, c -> c.instants(u -> u.span().until())))
                .execute());
  }

  private static <S extends SqlStatement<S>> S sources(S statement, List<StoredUnit> units) {
    return statement
        .bind("origin", ArrayParameters.of(units, c -> c.uuids(u -> u.source().origin())))
        .bind("link", ArrayParameters.of(units, c -> c.uuids(u -> u.source().link())))
        .bind("code", ArrayParameters.of(units, c -> c.uuids(u -> u.source().promoCode())))
        .bind("survey", ArrayParameters.of(units, c -> c.uuids(u -> u.source().survey())))
        .bind("answer", ArrayParameters.of(units, c -> c.texts(u -> u.source().answer())));
  }

  private static <S extends SqlStatement<S>> S meanings(S statement, List<StoredUnit> units) {
    List<UnitMeaning> meant = units.stream().map(unit -> unit.span().meaning()).toList();
    return statement
        .bind("channel", texts(meant, UnitMeaning::channel))
        .bind("ad_kind", texts(meant, UnitMeaning::adKind))
        .bind("direct", ArrayParameters.of(meant, c -> c.booleans(UnitMeaning::direct)))
        .bind("scanned", ArrayParameters.of(meant, c -> c.booleans(UnitMeaning::scanned)))
        .bind("campaign", uuids(meant, UnitMeaning::campaign))
        .bind("utm_campaign", texts(meant, UnitMeaning::utmCampaign))
        .bind("creator", uuids(meant, UnitMeaning::creator))
        .bind("partnership", uuids(meant, UnitMeaning::partnership))
        .bind("series", uuids(meant, UnitMeaning::series))
        .bind("pillar", uuids(meant, UnitMeaning::pillar))
        .bind("post", uuids(meant, UnitMeaning::post))
        .bind("place", uuids(meant, UnitMeaning::place))
        .bind("stage", texts(meant, UnitMeaning::funnelStage));
  }

  private static org.jdbi.v3.core.argument.Argument texts(
      List<UnitMeaning> meant, Function<UnitMeaning, String> column) {
    return ArrayParameters.of(meant, c -> c.texts(column));
  }

  private static org.jdbi.v3.core.argument.Argument uuids(
      List<UnitMeaning> meant, Function<UnitMeaning, UUID> column) {
    return ArrayParameters.of(meant, c -> c.uuids(column));
  }

  /** All that hold, those of a source behind one another; some at a time. */
  void eachPresent(UnitChain chain, Consumer<Stream<StoredUnit>> work) {
    jdbi.useHandle(
        handle -> {
          try (Stream<StoredUnit> units =
              of(handle.createQuery(PRESENT), chain)
                  .setFetchSize(1_000)
                  .map((row, context) -> unit(row))
                  .stream()) {
            work.accept(units);
          }
        });
  }

  void end(UnitChain chain, List<Integer> units) {
    if (!units.isEmpty()) {
      jdbi.useHandle(
          handle ->
              of(handle.createUpdate(END), chain)
                  .bind("run", chain.run())
                  .bindArray("units", Integer.class, units)
                  .execute());
    }
  }

  /** Takes back what a run has said and closed. */
  void takeBack(UnitChain chain) {
    jdbi.useHandle(
        handle -> {
          takeBack(handle, chain, "delete from credit_unit where %s and from_run = :run");
          takeBack(
              handle,
              chain,
              "update credit_unit set until_run = null where %s and until_run = :run");
        });
  }

  private void takeBack(Handle handle, UnitChain chain, String sql) {
    of(handle.createUpdate(sql.formatted("brand = :brand and chain_id = :chain")), chain)
        .bind("run", chain.run())
        .execute();
  }

  private <S extends SqlStatement<S>> S of(S statement, UnitChain chain) {
    return statement.bind("brand", brand.slug()).bind("chain", chain.chain());
  }

  private static StoredUnit unit(ResultSet row) throws SQLException {
    return new StoredUnit(
        row.getInt("unit"),
        row.getInt("from_run"),
        new UnitSource(
            uuid(row, "origin_id"),
            uuid(row, "link_id"),
            uuid(row, "promo_code_id"),
            uuid(row, "survey_id"),
            row.getString("answer")),
        new UnitSpan(
            instant(row, "since"),
            instant(row, "until"),
            new UnitMeaning(
                row.getString("channel"),
                row.getString("ad_kind"),
                row.getBoolean("direct"),
                row.getBoolean("scanned"),
                uuid(row, "campaign_id"),
                row.getString("utm_campaign"),
                uuid(row, "creator_id"),
                uuid(row, "partnership_id"),
                uuid(row, "series_id"),
                uuid(row, "pillar_id"),
                uuid(row, "post_id"),
                uuid(row, "place_id"),
                row.getString("funnel_stage"))));
  }

  private static UUID uuid(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
