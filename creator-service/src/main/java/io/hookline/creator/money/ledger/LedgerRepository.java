package io.hookline.creator.money.ledger;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.value.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Reads the books. */
@ApplicationScoped
class LedgerRepository {

  private static final String ENTRIES =
      """
      select e.id, e.what, e.earning_id, e.recorded_at, l.lines
        from ledger_entry e
       cross join lateral (
         select jsonb_agg(jsonb_build_object('kind', a.kind, 'creatorId', a.creator_id,
                            'currency', p.currency, 'amount', p.amount::text) order by p.line) as lines
           from ledger_posting p join ledger_account a on a.id = p.account_id
          where p.entry_id = e.id) l
       where e.brand = :brand and e.id < :before
         and (cast(:earning as uuid) is null or e.earning_id = :earning)
         and (cast(:creators as uuid[]) is null or exists (
               select 1 from ledger_posting p join ledger_account a on a.id = p.account_id
                where p.entry_id = e.id and a.creator_id = any(cast(:creators as uuid[]))))
       order by e.id desc
       limit :fetch
      """;

  /** Without it a balance is read from the index alone. */
  private static final String UNTIL =
      " join ledger_entry e on e.id = p.entry_id and e.recorded_at < :at";

  private static final String BALANCES =
      """
      select a.id, a.kind, a.creator_id, a.currency, s.balance, s.postings
        from ledger_account a
       cross join lateral (select coalesce(sum(p.amount), 0) as balance, count(*) as postings
                             from ledger_posting p%s where p.account_id = a.id) s
       where a.brand = :brand and a.id < :before
         and (cast(:creators as uuid[]) is null
              or a.creator_id = any(cast(:creators as uuid[])))
       order by a.id desc
       limit :fetch
      """;

  private record StoredLine(
      AccountKind kind,
      UUID creatorId,
      String currency,
      @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amount) {

    LedgerEntryView.Line view() {
      return new LedgerEntryView.Line(kind, creatorId, money(amount, currency));
    }
  }

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final CurrentBrand brand;

  LedgerRepository(Jdbi jdbi, ObjectMapper json, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.json = json;
    this.brand = brand;
  }

  List<LedgerEntryView> entries(UUID earning, Collection<UUID> creators, UUID before, int fetch) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(ENTRIES)
                .bind("brand", brand.slug())
                .bind("earning", earning)
                .bindByType("creators", array(creators), UUID[].class)
                .bind("before", before)
                .bind("fetch", fetch)
                .map((row, context) -> entry(row))
                .list());
  }

  List<BalanceView> balances(Collection<UUID> creators, Instant at, UUID before, int fetch) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(BALANCES.formatted(at == null ? "" : UNTIL))
                .bindMap(at == null ? Map.of() : Map.of("at", at))
                .bind("brand", brand.slug())
                .bindByType("creators", array(creators), UUID[].class)
                .bind("before", before)
                .bind("fetch", fetch)
                .map((row, context) -> balance(row))
                .list());
  }

  private static UUID[] array(Collection<UUID> ids) {
    return ids == null ? null : ids.toArray(UUID[]::new);
  }

  private LedgerEntryView entry(ResultSet row) throws SQLException {
    List<StoredLine> lines =
        OwnJson.read(json, row.getString("lines"), new TypeReference<List<StoredLine>>() {});
    return new LedgerEntryView(
        row.getObject("id", UUID.class),
        row.getString("what"),
        row.getObject("earning_id", UUID.class),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        lines.stream().map(StoredLine::view).toList());
  }

  private static BalanceView balance(ResultSet row) throws SQLException {
    return new BalanceView(
        row.getObject("id", UUID.class),
        AccountKind.valueOf(row.getString("kind")),
        row.getObject("creator_id", UUID.class),
        money(row.getBigDecimal("balance"), row.getString("currency")),
        row.getLong("postings"));
  }

  private static Money money(BigDecimal amount, String currency) {
    return new Money(amount.stripTrailingZeros(), currency);
  }
}
