package io.hookline.webhooks.delivery;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.access.Finance;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.problem.Problem;
import io.hookline.webhooks.WebhookProblem;
import io.hookline.webhooks.subscription.EventTypes;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Looks deliveries up. */
@ApplicationScoped
class Deliveries {

  private static final String LIST =
      """
      select d.id, d.type, d.subject, d.event_time, d.test, d.state, d.attempts, d.queued_at,
             d.finished_at
        from webhook_delivery d
       where d.webhook_id = :webhook and d.id < :before
      """;

  private static final String ONE =
      """
      select d.id, d.type, d.subject, d.event_time, d.test, d.state, d.attempts, d.queued_at,
             d.finished_at, d.brand, w.money, coalesce(o.of_money, false) as of_money,
             coalesce(d.data, o.data)::text as data, o.traceparent,
             case when d.state = 'PENDING'
                  then case when l.paused_at < h.woken_at then h.woken_at else l.due_at end
              end as due_at
        from webhook_delivery d
        join webhook w on w.id = d.webhook_id
        left join outbox o on o.txid = d.txid and o.seq = d.seq and o.time = d.event_time
        left join webhook_lane l on l.webhook_id = d.webhook_id and l.subject = d.subject
        left join webhook_health h on h.webhook_id = d.webhook_id
       where d.webhook_id = :webhook and d.id = :id
      """;

  private static final String ATTEMPTS =
      """
      select number, at, duration_ms, url, headers::text as headers, status, response, error
        from webhook_attempt
       where webhook_id = :webhook and delivery_id = :id
       order by number desc, at desc
       limit 50
      """;

  private final Jdbi jdbi;
  private final Composer composer;
  private final EventTypes types;
  private final Finance finance;
  private final ObjectMapper json;

  Deliveries(Jdbi jdbi, Composer composer, EventTypes types, Finance finance, ObjectMapper json) {
    this.jdbi = jdbi;
    this.composer = composer;
    this.types = types;
    this.finance = finance;
    this.json = json;
  }

  List<DeliverySummary> before(UUID webhook, UUID before, DeliveryFilter filter, int limit) {
    return jdbi.withHandle(
        handle -> {
          Query query = handle.createQuery(sql(filter) + limit);
          query.bind("webhook", webhook).bind("before", before);
          if (filter.from != null) {
            query.bind("from", filter.from);
          }
          if (filter.to != null) {
            query.bind("to", filter.to);
          }
          return query.map((row, context) -> summary(row)).list();
        });
  }

  /** Conditions are written out, not passed as values, so that the planner sees what they are. */
  static String sql(DeliveryFilter filter) {
    return LIST
        + (filter.state == null ? "" : " and d.state = '" + filter.state + "'")
        + (filter.from == null ? "" : " and d.event_time >= :from")
        + (filter.to == null ? "" : " and d.event_time < :to")
        + " order by d.id desc limit ";
  }

  /**
   * @throws Problem DELIVERY_NOT_FOUND
   */
  DeliveryView get(UUID webhook, UUID id) {
    return jdbi.withHandle(
        handle -> {
          List<AttemptView> log =
              handle
                  .createQuery(ATTEMPTS)
                  .bind("webhook", webhook)
                  .bind("id", id)
                  .map((row, context) -> attempt(row))
                  .list();
          return handle
              .createQuery(ONE)
              .bind("webhook", webhook)
              .bind("id", id)
              .map((row, context) -> view(row, log))
              .findOne()
              .orElseThrow(
                  () ->
                      new Problem(
                          WebhookProblem.DELIVERY_NOT_FOUND, "There is no delivery " + id + "."));
        });
  }

  private static DeliverySummary summary(ResultSet row) throws SQLException {
    return new DeliverySummary(
        row.getObject("id", UUID.class),
        row.getString("type"),
        row.getString("subject"),
        Leased.instant(row, "event_time"),
        row.getBoolean("test"),
        DeliveryState.valueOf(row.getString("state")),
        row.getInt("attempts"),
        Leased.instant(row, "queued_at"),
        Leased.instant(row, "finished_at"));
  }

  private DeliveryView view(ResultSet row, List<AttemptView> log) throws SQLException {
    DeliverySummary of = summary(row);
    byte[] body =
        composer.body(
            of.id(),
            of.type(),
            of.subject(),
            of.eventTime(),
            row.getString("brand"),
            row.getString("traceparent"),
            row.getString("data"),
            row.getBoolean("of_money"),
            finance.isHeld() && row.getBoolean("money"));
    return new DeliveryView(
        of.id(),
        of.type(),
        of.subject(),
        of.eventTime(),
        of.test(),
        of.state(),
        of.attempts(),
        of.queuedAt(),
        of.finishedAt(),
        Leased.instant(row, "due_at"),
        OwnJson.tree(json, body),
        shown(of.type(), log));
  }

  /** An end point may repeat in its answers what it was told. */
  private List<AttemptView> shown(String type, List<AttemptView> log) {
    return finance.isHeld() || !types.money().isIn(type)
        ? log
        : log.stream().map(AttemptView::withoutAnswer).toList();
  }

  private AttemptView attempt(ResultSet row) throws SQLException {
    return new AttemptView(
        row.getInt("number"),
        Leased.instant(row, "at"),
        row.getInt("duration_ms"),
        row.getString("url"),
        OwnJson.tree(json, row.getString("headers")),
        row.getObject("status", Integer.class),
        row.getString("response"),
        row.getString("error"));
  }
}
