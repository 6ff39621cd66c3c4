package io.hookline.creator.door.own;

import io.hookline.creator.door.entry.Visitor;
import io.hookline.creator.money.payout.PayoutStatus;
import io.hookline.creator.money.statement.InvoiceStatus;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** What was paid to the visitor, and what she bills. */
@ApplicationScoped
@Transactional
public class OwnPayouts {

  /** Those that a bank has seen: drafts are the brand's own. */
  private static final String PAYOUTS =
      """
      select id, amount, currency, status, end_to_end_id, settled_at, created_at from payout
       where brand = :brand and creator_id = any(:records) and id < :before
         and status in ('SENT', 'PAID', 'FAILED', 'RETURNED')
       order by id desc
       limit :fetch
      """;

  private static final String INVOICES =
      """
      select id, to_char(month, 'YYYY-MM') as month, expected_amount, expected_currency, status,
             number, billed_amount, billed_currency, issued_on
        from invoice
       where brand = :brand and creator_id = any(:records) and id < :before
       order by id desc
       limit :fetch
      """;

  private final OwnRows rows;

  OwnPayouts(OwnRows rows) {
    this.rows = rows;
  }

  /** The newest first. */
  public Page<OwnPayoutView> payouts(Visitor visitor, PageQuery page) {
    return Page.of(
        rows.list(
            visitor,
            PAYOUTS,
            Map.of("before", page.before(), "fetch", page.fetch()),
            (row, context) ->
                new OwnPayoutView(
                    row.getObject("id", UUID.class),
                    OwnAmounts.money(row, "amount"),
                    PayoutStatus.valueOf(row.getString("status")),
                    row.getString("end_to_end_id"),
                    OwnAmounts.instant(row, "settled_at"),
                    OwnAmounts.instant(row, "created_at"))),
        page,
        payout -> new Object[] {payout.id()},
        Function.identity());
  }

  /** The newest first. */
  public Page<OwnInvoiceView> invoices(Visitor visitor, PageQuery page) {
    return Page.of(
        rows.list(
            visitor,
            INVOICES,
            Map.of("before", page.before(), "fetch", page.fetch()),
            (row, context) ->
                new OwnInvoiceView(
                    row.getObject("id", UUID.class),
                    row.getString("month"),
                    OwnAmounts.money(
                        row.getBigDecimal("expected_amount"), row.getString("expected_currency")),
                    InvoiceStatus.valueOf(row.getString("status")),
                    row.getString("number"),
                    OwnAmounts.money(
                        row.getBigDecimal("billed_amount"), row.getString("billed_currency")),
                    row.getObject("issued_on", LocalDate.class))),
        page,
        invoice -> new Object[] {invoice.id()},
        Function.identity());
  }
}
