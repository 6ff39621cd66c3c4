package io.hookline.creator.door.own;

import io.hookline.creator.door.entry.Visitor;
import io.hookline.creator.money.dispute.DisputeMessageView;
import io.hookline.creator.money.dispute.DisputeSide;
import io.hookline.creator.money.dispute.DisputeStatus;
import io.hookline.creator.money.dispute.DisputeView;
import io.hookline.creator.money.dispute.Disputes;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;

/** What the visitor and the brand do not agree on. */
@ApplicationScoped
@Transactional
public class OwnDisputes {

  private static final String DISPUTES =
      """
      select id, earning_id, opened_by, topic, status, resolution, adjustment_id, resolved_at,
             version, created_at, updated_at
        from dispute
       where brand = :brand and creator_id = any(:records) and id < :before
       order by id desc
       limit :fetch
      """;

  private static final String WITHDRAWN = "The creator withdrew it.";

  private final OwnRows rows;
  private final OwnEarnings earnings;
  private final Disputes disputes;

  OwnDisputes(OwnRows rows, OwnEarnings earnings, Disputes disputes) {
    this.rows = rows;
    this.earnings = earnings;
    this.disputes = disputes;
  }

  /** The newest first. */
  public Page<OwnDisputeView> page(Visitor visitor, PageQuery page) {
    return Page.of(
        rows.list(
            visitor,
            DISPUTES,
            Map.of("before", page.before(), "fetch", page.fetch()),
            (row, context) -> view(row)),
        page,
        dispute -> new Object[] {dispute.id()},
        Function.identity());
  }

  /**
   * @throws Problem DISPUTE_NOT_FOUND, also for somebody else's
   */
  public OwnDisputeView get(Visitor visitor, UUID id) {
    return OwnDisputeView.of(disputes.get(id, visitor.records()));
  }

  /** The latest first. */
  public Page<OwnMessageView> messages(Visitor visitor, UUID id, PageQuery page) {
    get(visitor, id);
    Page<DisputeMessageView> said = disputes.messages(id, page);
    return new Page<>(said.items().stream().map(OwnMessageView::of).toList(), said.nextCursor());
  }

  /**
   * @throws Problem DOOR_NOTHING_THERE, or why it cannot be disputed now
   */
  @Idempotent
  public RestResponse<OwnDisputeView> open(Visitor visitor, UUID earning, NewOwnDispute body) {
    OwnEarningView disputed = earnings.get(visitor, earning);
    String kind = disputed.kind().name().replace('_', ' ');
    String topic =
        "%s of %s %s"
            .formatted(
                kind.charAt(0) + kind.substring(1).toLowerCase(Locale.ROOT),
                disputed.amount().amount().toPlainString(),
                disputed.amount().currency());
    DisputeView opened = disputes.open(earning, DisputeSide.CREATOR, topic, body.words());
    return Answers.created(
        URI.create("/v1/door/disputes/" + opened.id()),
        OwnDisputeView.of(opened),
        opened.version());
  }

  /**
   * @throws Problem DISPUTE_NOT_FOUND, DISPUTE_RESOLVED
   */
  @Idempotent
  public RestResponse<OwnDisputeView> write(Visitor visitor, UUID id, NewOwnMessage body) {
    get(visitor, id);
    return Answers.ok(OwnDisputeView.of(disputes.write(id, DisputeSide.CREATOR, body.text())));
  }

  /**
   * @throws Problem DISPUTE_NOT_FOUND, DISPUTE_RESOLVED, DISPUTE_OF_OTHER_SIDE
   */
  @Idempotent
  public RestResponse<OwnDisputeView> withdraw(Visitor visitor, UUID id) {
    get(visitor, id);
    return Answers.ok(OwnDisputeView.of(disputes.withdraw(id, DisputeSide.CREATOR, WITHDRAWN)));
  }

  private static OwnDisputeView view(ResultSet row) throws SQLException {
    return new OwnDisputeView(
        row.getObject("id", UUID.class),
        row.getObject("earning_id", UUID.class),
        DisputeSide.valueOf(row.getString("opened_by")),
        row.getString("topic"),
        DisputeStatus.valueOf(row.getString("status")),
        row.getString("resolution"),
        row.getObject("adjustment_id", UUID.class),
        OwnAmounts.instant(row, "resolved_at"),
        row.getLong("version"),
        OwnAmounts.instant(row, "created_at"),
        OwnAmounts.instant(row, "updated_at"));
  }
}
