package io.hookline.creator.terms;

import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Ids;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is agreed, but for the days on which it holds.
 *
 * @param pay null where the reader may not see money, and in a request for "as it was"
 * @param exclusivity null for none
 * @param usageRights null for none: the brand may not use the videos elsewhere
 * @param whitelisting null for none: the brand may not advertise under the creator's name
 * @param disclosures what every post under the partnership has to say of itself
 * @param deliverables the plan; what becomes of each is told by deliverables
 * @param approval null: nothing has to be approved before it is posted
 */
@Schema(name = "Terms")
public record Terms(
    @Valid @Schema(nullable = true) Pay pay,
    @Valid @Schema(nullable = true) Exclusivity exclusivity,
    @Valid @Schema(nullable = true) UsageRights usageRights,
    @Valid @Schema(nullable = true) Whitelisting whitelisting,
    @Size(max = 10) List<@NotNull @Valid AgreedDisclosure> disclosures,
    @Size(max = 100) List<@NotNull @Valid PlannedDeliverable> deliverables,
    @Valid @Schema(nullable = true) ApprovalPolicy approval) {

  public Terms {
    disclosures = disclosures == null ? List.of() : disclosures;
    deliverables = deliverables == null ? List.of() : deliverables;
  }

  /** Nothing but pay. */
  public static Terms of(Pay pay) {
    return new Terms(pay, null, null, null, List.of(), List.of(), null);
  }

  public Terms withPay(Pay other) {
    return new Terms(
        other, exclusivity, usageRights, whitelisting, disclosures, deliverables, approval);
  }

  /** As they are agreed with many: each agreement gives its parts ids of its own. */
  public Terms withoutIds() {
    return withDeliverables(deliverables.stream().map(part -> part.withId(null)).toList());
  }

  /** Parts of the plan that are new have an id from now on, which stays from version to version. */
  public Terms numbered() {
    return withDeliverables(
        deliverables.stream()
            .map(part -> part.id() == null ? part.withId(Ids.next()) : part)
            .toList());
  }

  private Terms withDeliverables(List<PlannedDeliverable> plan) {
    return new Terms(pay, exclusivity, usageRights, whitelisting, disclosures, plan, approval);
  }

  /**
   * The rules that look at more than one field.
   *
   * @param startsOn first day of the partnership
   * @param endsOn last day, or null
   */
  public void check(LocalDate startsOn, LocalDate endsOn, List<Violation> violations) {
    if (pay != null) {
      pay.check("terms.pay", violations);
    }
    if (exclusivity != null) {
      exclusivity.check("terms.exclusivity", startsOn, violations);
    }
    if (usageRights != null) {
      usageRights.check("terms.usageRights", startsOn, violations);
    }
    if (whitelisting != null) {
      whitelisting.check("terms.whitelisting", startsOn, violations);
    }
    Set<AgreedDisclosure> said = new HashSet<>();
    for (int i = 0; i < disclosures.size(); i++) {
      if (!said.add(disclosures.get(i))) {
        violations.add(new Violation("terms.disclosures[" + i + "]", "stands twice"));
      }
    }
    checkPlan(startsOn, violations);
  }

  private void checkPlan(LocalDate startsOn, List<Violation> violations) {
    Set<UUID> ids = new HashSet<>();
    for (int i = 0; i < deliverables.size(); i++) {
      PlannedDeliverable part = deliverables.get(i);
      String field = "terms.deliverables[" + i + "]";
      if (part.id() != null && !ids.add(part.id())) {
        violations.add(new Violation(field + ".id", "stands twice; leave it out for a new part"));
      }
      if (part.dueOn() != null && part.dueOn().isBefore(startsOn)) {
        violations.add(new Violation(field + ".dueOn", "must not be before startsOn"));
      }
    }
  }
}
