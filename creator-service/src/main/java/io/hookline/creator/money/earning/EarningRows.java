package io.hookline.creator.money.earning;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.access.Actor;
import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.value.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

/** The rows of earnings of the present brand, and of their steps. */
@ApplicationScoped
class EarningRows {

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final CurrentBrand brand;
  private final CurrentActor actor;
  private final Clock clock;

  EarningRows(Jdbi jdbi, ObjectMapper json, CurrentBrand brand, CurrentActor actor, Clock clock) {
    this.jdbi = jdbi;
    this.json = json;
    this.brand = brand;
    this.actor = actor;
    this.clock = clock;
  }

  /** Which of them were added. */
  List<UUID> insert(List<NewRow> rows) {
    return jdbi.withHandle(
        handle ->
            bind(handle.createQuery(EarningSql.INSERT), rows)
                .bind("now", clock.instant())
                .mapTo(UUID.class)
                .list());
  }

  void move(List<Moved> rows) {
    execute(EarningSql.MOVE, rows);
  }

  void rate(List<RatedRow> rows) {
    execute(EarningSql.RATE, rows);
  }

  private void execute(String statement, List<?> rows) {
    jdbi.useHandle(
        handle ->
            bind(handle.createUpdate(statement), rows).bind("now", clock.instant()).execute());
  }

  void record(List<StepRow> rows) {
    Actor by = actor.actor();
    jdbi.useHandle(
        handle ->
            bind(handle.createUpdate(EarningSql.STEPS), rows)
                .bind("now", clock.instant())
                .bind("subject", by.subject())
                .bind("name", by.name())
                .execute());
  }

  private <S extends SqlStatement<S>> S bind(S statement, List<?> rows) {
    return statement.bind("brand", brand.slug()).bind("rows", OwnJson.write(json, rows));
  }

  List<EarningView> all(Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : list(" and e.id = any(:ids) order by e.id", ids);
  }

  /**
   * With what they take back and what takes them back; nobody else changes them until the commit.
   * What is taken back is locked by a statement of its own: whoever adds a clawback locks it as
   * well, so that the second statement sees all there are.
   */
  LockedEarnings lock(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return new LockedEarnings(List.of());
    }
    List<UUID> roots =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(EarningSql.LOCK)
                    .bind("brand", brand.slug())
                    .bindArray("ids", UUID.class, List.copyOf(ids))
                    .mapTo(UUID.class)
                    .list());
    return new LockedEarnings(
        list(
            " and (e.id = any(:ids) or e.reverses_id = any(:ids)) order by e.id for update of e",
            roots));
  }

  private List<EarningView> list(String conditions, Collection<UUID> ids) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(EarningSql.SELECT + conditions)
                .bind("brand", brand.slug())
                .bindArray("ids", UUID.class, List.copyOf(ids))
                .map((row, context) -> view(row))
                .list());
  }

  /**
   * @param conditions begin with {@code and}, or are an order
   */
  List<EarningView> list(String conditions, Map<String, ?> values) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(EarningSql.SELECT + conditions)
                .bind("brand", brand.slug())
                .bindMap(values)
                .map((row, context) -> view(row))
                .list());
  }

  private EarningView view(ResultSet row) throws SQLException {
    String before = row.getString("disputed_from");
    return new EarningView(
        row.getObject("id", UUID.class),
        row.getObject("creator_id", UUID.class),
        row.getObject("partnership_id", UUID.class),
        row.getObject("terms_version", Integer.class),
        row.getObject("campaign_id", UUID.class),
        EarningKind.valueOf(row.getString("kind")),
        money(row.getBigDecimal("amount"), row.getString("currency")),
        money(row.getBigDecimal("brand_amount"), row.getString("brand_currency")),
        instant(row, "earned_at"),
        new EarningSource(
            SourceKind.valueOf(row.getString("source_kind")),
            row.getString("source_id"),
            row.getInt("source_sequence")),
        EarningStatus.valueOf(row.getString("status")),
        before == null ? null : EarningStatus.valueOf(before),
        instant(row, "hold_until"),
        OwnJson.read(json, row.getString("reasons"), new TypeReference<List<HoldReason>>() {}),
        row.getObject("reverses_id", UUID.class),
        row.getObject("payout_id", UUID.class),
        row.getString("note"),
        row.getLong("version"),
        instant(row, "created_at"),
        instant(row, "updated_at"));
  }

  private static Money money(BigDecimal amount, String currency) {
    return amount == null ? null : new Money(amount.stripTrailingZeros(), currency);
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
