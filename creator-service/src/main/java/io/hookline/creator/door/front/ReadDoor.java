package io.hookline.creator.door.front;

import io.hookline.creator.door.entry.Visitor;
import io.hookline.creator.door.own.OwnContent;
import io.hookline.creator.door.own.OwnDeliverables;
import io.hookline.creator.door.own.OwnDisputeView;
import io.hookline.creator.door.own.OwnDisputes;
import io.hookline.creator.door.own.OwnEarningFilter;
import io.hookline.creator.door.own.OwnEarnings;
import io.hookline.creator.door.own.OwnMessageView;
import io.hookline.creator.door.own.OwnOrders;
import io.hookline.creator.door.own.OwnPayouts;
import io.hookline.creator.door.own.OwnProfile;
import io.hookline.creator.door.own.OwnStatements;
import io.hookline.kit.paging.PageQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads what the page of a door shows: of each list a page, of earnings and orders any. */
@ApplicationScoped
class ReadDoor {

  private static final int ROWS = 20;

  private final OwnProfile profile;
  private final OwnDeliverables deliverables;
  private final OwnStatements statements;
  private final OwnEarnings earnings;
  private final OwnOrders orders;
  private final OwnPayouts payouts;
  private final OwnDisputes disputes;
  private final OwnContent content;

  ReadDoor(
      OwnProfile profile,
      OwnDeliverables deliverables,
      OwnStatements statements,
      OwnEarnings earnings,
      OwnOrders orders,
      OwnPayouts payouts,
      OwnDisputes disputes,
      OwnContent content) {
    this.profile = profile;
    this.deliverables = deliverables;
    this.statements = statements;
    this.earnings = earnings;
    this.orders = orders;
    this.payouts = payouts;
    this.disputes = disputes;
    this.content = content;
  }

  /**
   * @param earningsFrom where a page of earnings begins; null for the newest
   * @param ordersFrom where a page of orders begins; null for the latest
   */
  @Transactional
  DoorShown of(Visitor visitor, String earningsFrom, String ordersFrom) {
    List<OwnDisputeView> talks = disputes.page(visitor, first()).items();
    Map<UUID, List<OwnMessageView>> said = new HashMap<>();
    for (OwnDisputeView talk : talks) {
      said.put(talk.id(), disputes.messages(visitor, talk.id(), first()).items());
    }
    return new DoorShown(
        profile.of(visitor),
        deliverables.page(visitor, null, first()).items(),
        statements.balances(visitor),
        earnings.page(visitor, new OwnEarningFilter(), from(earningsFrom)),
        orders.page(visitor, from(ordersFrom)),
        statements.months(visitor, null, first()).items(),
        payouts.payouts(visitor, first()).items(),
        payouts.invoices(visitor, first()).items(),
        talks,
        said,
        content.briefs(visitor, first()).items(),
        content.posts(visitor, first()).items());
  }

  private static PageQuery first() {
    return from(null);
  }

  private static PageQuery from(String cursor) {
    PageQuery page = new PageQuery();
    page.resume(cursor, ROWS);
    return page;
  }
}
