package io.hookline.creator.money.payout;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.value.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;

/** Whom batches do not pay. */
@ApplicationScoped
class LeftOutRows {

  private static final String PAGE =
      """
      select creator_id, amount, reasons
        from payout_left_out
       where brand = :brand and batch_id = :batch and creator_id < :before
       order by creator_id desc
       limit :fetch
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  LeftOutRows(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  Page<LeftOutView> page(UUID batch, String currency, PageQuery page) {
    List<LeftOutView> rows =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(PAGE)
                    .bind("brand", brand.slug())
                    .bind("batch", batch)
                    .bind("before", page.before())
                    .bind("fetch", page.fetch())
                    .map(
                        (row, context) ->
                            new LeftOutView(
                                row.getObject("creator_id", UUID.class),
                                new Money(
                                    row.getBigDecimal("amount").stripTrailingZeros(), currency),
                                List.of((String[]) row.getArray("reasons").getArray())))
                    .list());
    return Page.of(rows, page, row -> new Object[] {row.creatorId()}, Function.identity());
  }
}
