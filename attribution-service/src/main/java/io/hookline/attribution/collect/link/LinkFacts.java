package io.hookline.attribution.collect.link;

import io.hookline.attribution.collect.taxonomy.Macros;
import io.hookline.kit.problem.Violation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What of a link can be said anew, in a body that makes one or one that changes it. */
interface LinkFacts {

  LinkKind kind();

  UUID postId();

  UUID campaignId();

  UUID placeId();

  String destinationUrl();

  Utm utm();

  Instant validFrom();

  Instant validUntil();

  String fallbackUrl();

  /** What is wrong with fields that are to fit each other. */
  default List<Violation> contradictions() {
    List<Violation> violations = new ArrayList<>();
    if (validFrom() != null && validUntil() != null && !validUntil().isAfter(validFrom())) {
      violations.add(new Violation("validUntil", "must be after validFrom"));
    }
    utm()
        .tags()
        .forEach(
            (parameter, value) ->
                Macros.unknown(value)
                    .ifPresent(
                        macro ->
                            violations.add(
                                new Violation(
                                    "utm." + parameter.field(),
                                    "holds " + macro + ", which is no macro of TikTok"))));
    return violations;
  }
}
