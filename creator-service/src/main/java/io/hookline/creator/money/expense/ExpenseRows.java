package io.hookline.creator.money.expense;

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
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The rows of expenses of the present brand. */
@ApplicationScoped
class ExpenseRows {

  private static final String SELECT =
      """
      select e.*, b.currency as brand_currency
        from expense e join brand b on b.slug = e.brand
       where e.brand = :brand
      """;

  private static final String INSERT =
      """
      insert into expense (id, brand, creator_id, partnership_id, campaign_id, kind, paid_by,
             description, amount, currency, brand_amount, incurred_on, external_id, receipts, status,
             recorded_by, version, created_at, updated_at)
      select id, :brand, "creatorId", "partnershipId", "campaignId", kind, "paidBy", description,
             amount, currency, "brandAmount", "incurredOn", "externalId", receipts, 'SUBMITTED',
             :by, 0, :now, :now
        from jsonb_to_recordset(:rows::jsonb)
          as r (id uuid, "creatorId" uuid, "partnershipId" uuid, "campaignId" uuid, kind text,
                "paidBy" text, description text, amount numeric, currency text,
                "brandAmount" numeric, "incurredOn" date, "externalId" text, receipts jsonb)
       order by "externalId", id
      on conflict on constraint uq_expense_external_id do nothing
      """;

  private static final String DECIDE =
      """
      update expense
         set status = :status, decided_by = :by, decided_at = :now, decision_note = :note,
             earning_id = :earning, version = version + 1, updated_at = :now
       where brand = :brand and id = :id
      """;

  private static final String RATE =
      """
      update expense e
         set brand_amount = r.amount, version = e.version + 1, updated_at = :now
        from jsonb_to_recordset(:rows::jsonb) as r (id uuid, amount numeric)
       where e.brand = :brand and e.id = r.id
      """;

  /** An expense as it is added. */
  record NewRow(
      UUID id,
      UUID creatorId,
      UUID partnershipId,
      UUID campaignId,
      ExpenseKind kind,
      PaidBy paidBy,
      String description,
      BigDecimal amount,
      String currency,
      BigDecimal brandAmount,
      LocalDate incurredOn,
      String externalId,
      List<Receipt> receipts) {}

  /** What an expense is in the brand's currency. */
  record RatedRow(UUID id, BigDecimal amount) {}

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final CurrentBrand brand;

  ExpenseRows(Jdbi jdbi, ObjectMapper json, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.json = json;
    this.brand = brand;
  }

  /** Those whose external id is recorded are passed over. */
  void insert(List<NewRow> rows, String by, Instant now) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(INSERT)
                .bind("brand", brand.slug())
                .bind("rows", OwnJson.write(json, rows))
                .bind("by", by)
                .bind("now", now)
                .execute());
  }

  void decide(UUID id, ExpenseStatus status, String by, String note, UUID earning, Instant now) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(DECIDE)
                .bind("brand", brand.slug())
                .bind("id", id)
                .bind("status", status.name())
                .bind("by", by)
                .bind("note", note)
                .bind("earning", earning)
                .bind("now", now)
                .execute());
  }

  /** Their amounts in the brand's currency. */
  void rate(List<RatedRow> rated, Instant now) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(RATE)
                .bind("brand", brand.slug())
                .bind("rows", OwnJson.write(json, rated))
                .bind("now", now)
                .execute());
  }

  List<ExpenseView> all(List<UUID> ids) {
    return list(
        " and e.id = any(cast(:ids as uuid[])) order by e.id",
        Map.of("ids", ids.toArray(UUID[]::new)));
  }

  List<ExpenseView> byExternalId(List<String> ids) {
    return list(
        " and e.external_id = any(cast(:ids as text[])) order by e.id",
        Map.of("ids", ids.toArray(String[]::new)));
  }

  /**
   * @param conditions begin with {@code and}, or are an order
   */
  List<ExpenseView> list(String conditions, Map<String, ?> values) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT + conditions)
                .bind("brand", brand.slug())
                .bindMap(values)
                .map((row, context) -> view(row))
                .list());
  }

  private ExpenseView view(ResultSet row) throws SQLException {
    return new ExpenseView(
        row.getObject("id", UUID.class),
        row.getObject("creator_id", UUID.class),
        row.getObject("partnership_id", UUID.class),
        row.getObject("campaign_id", UUID.class),
        ExpenseKind.valueOf(row.getString("kind")),
        PaidBy.valueOf(row.getString("paid_by")),
        row.getString("description"),
        money(row.getBigDecimal("amount"), row.getString("currency")),
        money(row.getBigDecimal("brand_amount"), row.getString("brand_currency")),
        row.getObject("incurred_on", LocalDate.class),
        OwnJson.read(json, row.getString("receipts"), new TypeReference<List<Receipt>>() {}),
        row.getString("external_id"),
        ExpenseStatus.valueOf(row.getString("status")),
        row.getString("recorded_by"),
        row.getString("decided_by"),
        instant(row, "decided_at"),
        row.getString("decision_note"),
        row.getObject("earning_id", UUID.class),
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
