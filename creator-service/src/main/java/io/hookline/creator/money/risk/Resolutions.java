package io.hookline.creator.money.risk;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.creator.money.earning.EarningView;
import io.hookline.creator.money.earning.Earnings;
import io.hookline.creator.money.earning.WhyUntouched;
import io.hookline.kit.access.Actor;
import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.audit.Audit;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What people decide of earnings that are held, so that rules leave them alone. */
@ApplicationScoped
class Resolutions {

  private static final String KEEP =
      """
      insert into risk_resolution (earning_id, brand, decision, note, reasons, resolved_at,
             resolved_by, resolved_by_name)
      select id, :brand, :decision, :note, reasons, :now, :subject, :name
        from jsonb_to_recordset(:rows::jsonb) as r (id uuid, reasons jsonb)
      on conflict (earning_id) do nothing
      """;

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final Earnings earnings;
  private final WhyUntouched why;
  private final Audit audit;
  private final CurrentBrand brand;
  private final CurrentActor actor;
  private final Clock clock;

  Resolutions(
      Jdbi jdbi,
      ObjectMapper json,
      Earnings earnings,
      WhyUntouched why,
      Audit audit,
      CurrentBrand brand,
      CurrentActor actor,
      Clock clock) {
    this.jdbi = jdbi;
    this.json = json;
    this.earnings = earnings;
    this.why = why;
    this.audit = audit;
    this.brand = brand;
    this.actor = actor;
    this.clock = clock;
  }

  ResolutionView resolve(NewResolution body) {
    List<UUID> ids = body.earningIds().stream().distinct().toList();
    List<EarningView> changed =
        switch (body.decision()) {
          case RELEASE -> earnings.releaseHeld(ids, body.note());
          case VOID -> earnings.voidHeld(ids, body.note());
        };
    List<EarningView> resolved =
        changed.stream().filter(earning -> ids.contains(earning.id())).toList();
    keep(resolved, body);
    List<UUID> done = resolved.stream().map(EarningView::id).toList();
    if (done.isEmpty()) {
      audit.note("reviews/earnings", Map.of("decision", body.decision(), "untouched", ids.size()));
    }
    return new ResolutionView(
        body.decision(),
        done,
        untouched(body.decision(), ids.stream().filter(id -> !done.contains(id)).toList()));
  }

  private List<UntouchedView> untouched(ReviewDecision decision, List<UUID> ids) {
    Map<UUID, Problem> refusals =
        switch (decision) {
          case RELEASE -> why.byRelease(ids);
          case VOID -> why.byVoid(ids);
        };
    return ids.stream().map(id -> UntouchedView.of(id, refusals.get(id))).toList();
  }

  private void keep(List<EarningView> resolved, NewResolution body) {
    Actor by = actor.actor();
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(KEEP)
                .bind("brand", brand.slug())
                .bind("decision", body.decision().name())
                .bind("note", body.note())
                .bind("rows", OwnJson.write(json, resolved))
                .bind("now", clock.instant())
                .bind("subject", by.subject())
                .bind("name", by.name())
                .execute());
  }
}
