package io.hookline.attribution.credit.run;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.audit.Audit;
import io.hookline.kit.outbox.Outbox;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.Function;

/** Tells of runs that move on. */
@Singleton
class TellRuns {

  private final Outbox outbox;
  private final Audit audit;
  private final CurrentBrand brand;

  TellRuns(Outbox outbox, Audit audit, CurrentBrand brand) {
    this.outbox = outbox;
    this.audit = audit;
    this.brand = brand;
  }

  AttributionRunView of(
      AttributionRunView run, Function<AttributionRunView, AttributionRunEvent> event) {
    outbox.append(brand.slug(), event.apply(run));
    return run;
  }

  /** The same of what somebody asked for, which is noted. */
  AttributionRunView asked(
      AttributionRunView run, Function<AttributionRunView, AttributionRunEvent> event) {
    return of(noted(run), event);
  }

  /** Notes it alone. */
  AttributionRunView noted(AttributionRunView run) {
    audit.note("attribution-runs/" + run.id(), Map.of("status", run.status()));
    return run;
  }
}
