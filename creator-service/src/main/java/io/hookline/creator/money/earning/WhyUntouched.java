package io.hookline.creator.money.earning;

import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Says why a decision about several earnings that are held did not reach some of them. */
@ApplicationScoped
public class WhyUntouched {

  private final EarningRows rows;

  WhyUntouched(EarningRows rows) {
    this.rows = rows;
  }

  /** With what the release of each alone would be refused; without those that can be released. */
  public Map<UUID, Problem> byRelease(Collection<UUID> ids) {
    return refusals(ids, List.of(EarningStep.RELEASE));
  }

  /** With what each would be refused to be made void while it is held; without those that can. */
  public Map<UUID, Problem> byVoid(Collection<UUID> ids) {
    return refusals(ids, List.of(EarningStep.RELEASE, EarningStep.VOID));
  }

  private Map<UUID, Problem> refusals(Collection<UUID> ids, List<EarningStep> steps) {
    LockedEarnings locked = rows.lock(ids);
    Map<UUID, Problem> refusals = new LinkedHashMap<>();
    for (UUID id : ids) {
      try {
        steps.forEach(step -> locked.require(id, step));
      } catch (Problem refused) {
        refusals.put(id, refused);
      }
    }
    return refusals;
  }
}
