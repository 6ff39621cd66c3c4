package io.hookline.creator.door.own;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.creator.deal.deliverable.DeliverableStatus;
import io.hookline.creator.deal.deliverable.Deliverables;
import io.hookline.creator.deal.deliverable.NewSubmission;
import io.hookline.creator.door.DoorProblem;
import io.hookline.creator.door.entry.Visitor;
import io.hookline.creator.terms.DeliverableType;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;

/** What the visitor has to deliver; not under drafts, which she has not been told of. */
@ApplicationScoped
@Transactional
public class OwnDeliverables {

  private static final String SELECT =
      """
      select d.id, p.name as partnership, d.type, d.count, d.title, d.due_on, d.brief_id, d.status,
             d.steps, d.version,
             d.status in ('DUE', 'CHANGES_REQUESTED')
               and coalesce(d.due_on < (cast(:now as timestamptz) at time zone :zone)::date, false)
               as overdue
        from deliverable d
        join partnership p on p.brand = d.brand and p.id = d.partnership_id
       where d.brand = :brand and d.creator_id = any(:records) and p.status <> 'DRAFT'
      """;

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Step(String step, Instant at, String note, String url) {}

  private final OwnRows rows;
  private final OwnProfile profile;
  private final Deliverables deliverables;
  private final EntityManager entities;
  private final ObjectMapper json;
  private final Clock clock;

  OwnDeliverables(
      OwnRows rows,
      OwnProfile profile,
      Deliverables deliverables,
      EntityManager entities,
      ObjectMapper json,
      Clock clock) {
    this.rows = rows;
    this.profile = profile;
    this.deliverables = deliverables;
    this.entities = entities;
    this.json = json;
    this.clock = clock;
  }

  /**
   * The newest first.
   *
   * @param status null for all
   */
  public Page<OwnDeliverableView> page(Visitor visitor, DeliverableStatus status, PageQuery page) {
    Map<String, Object> values = new HashMap<>();
    values.put("before", page.before());
    values.put("fetch", page.fetch());
    String only = "";
    if (status != null) {
      only = " and d.status = :status";
      values.put("status", status.name());
    }
    return Page.of(
        list(visitor, only + " and d.id < :before order by d.id desc limit :fetch", values),
        page,
        shown -> new Object[] {shown.id()},
        Function.identity());
  }

  /**
   * @throws Problem DOOR_NOTHING_THERE
   */
  public OwnDeliverableView get(Visitor visitor, UUID id) {
    return list(visitor, " and d.id = :id", Map.of("id", id)).stream()
        .findFirst()
        .orElseThrow(
            () ->
                new Problem(DoorProblem.DOOR_NOTHING_THERE, "There is no deliverable " + id + "."));
  }

  /**
   * @throws Problem DOOR_NOTHING_THERE, DOOR_TAKES_NO_WORK, DELIVERABLE_STATE_FORBIDS
   */
  @Idempotent
  public RestResponse<OwnDeliverableView> submit(Visitor visitor, UUID id, NewSubmission body) {
    get(visitor, id);
    profile.requireWork(visitor);
    deliverables.submit(visitor.records(), id, body);
    entities.flush();
    return Answers.ok(get(visitor, id));
  }

  private List<OwnDeliverableView> list(Visitor visitor, String more, Map<String, ?> values) {
    Map<String, Object> all = new HashMap<>(values);
    all.put("now", clock.instant());
    return rows.list(visitor, SELECT + more, all, (row, context) -> view(row));
  }

  private OwnDeliverableView view(ResultSet row) throws SQLException {
    List<Step> steps =
        OwnJson.read(json, row.getString("steps"), new TypeReference<List<Step>>() {});
    return new OwnDeliverableView(
        row.getObject("id", UUID.class),
        row.getString("partnership"),
        DeliverableType.valueOf(row.getString("type")),
        row.getInt("count"),
        row.getString("title"),
        row.getObject("due_on", LocalDate.class),
        row.getObject("brief_id", UUID.class),
        DeliverableStatus.valueOf(row.getString("status")),
        row.getBoolean("overdue"),
        steps.stream()
            .map(step -> new OwnStepView(step.step(), step.at(), step.note(), step.url()))
            .toList(),
        row.getLong("version"));
  }
}
