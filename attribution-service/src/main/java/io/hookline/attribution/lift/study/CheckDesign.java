package io.hookline.attribution.lift.study;

import io.hookline.attribution.evidence.definition.Definitions;
import io.hookline.attribution.replica.CampaignReplica;
import io.hookline.attribution.replica.CreatorReplica;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.References;
import io.hookline.kit.problem.Violation;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a design has to keep to. */
@Singleton
class CheckDesign {

  private final List<StudyRules> rules;
  private final Definitions definitions;
  private final CampaignReplica campaigns;
  private final CreatorReplica creators;
  private final CurrentBrand brand;
  private final Clock clock;

  CheckDesign(
      @All List<StudyRules> rules,
      Definitions definitions,
      CampaignReplica campaigns,
      CreatorReplica creators,
      CurrentBrand brand,
      Clock clock) {
    this.rules = List.copyOf(rules);
    this.definitions = definitions;
    this.campaigns = campaigns;
    this.creators = creators;
    this.brand = brand;
    this.clock = clock;
  }

  /**
   * @throws Problem VALIDATION_FAILED, REFERENCE_UNKNOWN
   */
  void check(StudyDesign design) {
    List<Violation> found = new ArrayList<>(design.violations());
    if (found.isEmpty()) {
      found.addAll(of(design.kind()).violations(design));
    }
    Violation.requireNone(found);
    UUID definition = design.metric().conversionDefinitionId();
    References references =
        new References()
            .add(
                "design.metric.conversionDefinitionId",
                definition,
                "conversion definition",
                this::isKnown);
    if (design.adCost() != null) {
      List<UUID> named = design.adCost().campaignIds();
      Set<UUID> known = campaigns.existing(brand.slug(), new HashSet<>(named));
      for (int i = 0; i < named.size(); i++) {
        references.add(
            "design.adCost.campaignIds[" + i + "]", named.get(i), "campaign", known::contains);
      }
    }
    if (design.calendar() != null) {
      List<UUID> named = design.calendar().creatorIds();
      Set<UUID> known = creators.existing(brand.slug(), new HashSet<>(named));
      for (int i = 0; i < named.size(); i++) {
        references.add(
            "design.calendar.creatorIds[" + i + "]", named.get(i), "creator", known::contains);
      }
    }
    references.require();
  }

  private boolean isKnown(UUID definition) {
    return definitions.versionAt(definition, clock.instant()).isPresent();
  }

  /** What is particular to a kind. */
  StudyRules of(StudyKind kind) {
    return rules.stream()
        .filter(each -> each.kinds().contains(kind))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Nobody measures studies of " + kind));
  }
}
