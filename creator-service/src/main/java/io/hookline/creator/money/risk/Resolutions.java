package io.hookline.creator.money.risk;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.creator.money.earning.EarningView;
import io.hookline.creator.money.earning.Earnings;
import io.hookline.kit.access.Actor;
import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
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
  private final CurrentBrand brand;
  private final CurrentActor actor;
  private final Clock clock;

  Resolutions(
      Jdbi jdbi,
      ObjectMapper json,
      Earnings earnings,
      CurrentBrand brand,
      CurrentActor actor,
      Clock clock) {
    this.jdbi = jdbi;
    this.json = json;
    this.earnings = earnings;
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
    return new ResolutionView(
        body.decision(), done, ids.stream().filter(id -> !done.contains(id)).toList());
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
