package io.hookline.creator.money.payout;

import io.hookline.creator.people.creator.Creators;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.paging.PageSql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Lists payouts. */
@ApplicationScoped
class PayoutPages {

  private final PayoutRows rows;
  private final Creators creators;

  PayoutPages(PayoutRows rows, Creators creators) {
    this.rows = rows;
    this.creators = creators;
  }

  /** The newest first, and one more than shown. */
  List<PayoutView> of(PayoutFilter filter, PageQuery page) {
    PageSql list =
        PageSql.of("payout", page)
            .equal("batch_id", filter.batch)
            .in("creator_id", creators.filter(filter.creator))
            .equal("status", filter.status);
    return rows.list(list.text(), list.values());
  }
}
