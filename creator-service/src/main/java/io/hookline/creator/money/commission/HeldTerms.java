package io.hookline.creator.money.commission;

import io.hookline.creator.deal.partnership.AgreedTerms;
import io.hookline.creator.deal.partnership.PartnershipTerms;
import io.hookline.creator.terms.Commission;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The terms of the partnerships of a batch, each read once. */
final class HeldTerms {

  private final PartnershipTerms partnerships;
  private final Map<UUID, List<AgreedTerms>> versions = new HashMap<>();

  HeldTerms(PartnershipTerms partnerships) {
    this.partnerships = partnerships;
  }

  /** As {@link PartnershipTerms#termsAt}. */
  Optional<AgreedTerms> at(UUID partnership, Instant at) {
    return all(partnership).stream()
        .filter(version -> version.validFrom() == null || !version.validFrom().isAfter(at))
        .findFirst();
  }

  boolean haveCap(UUID partnership) {
    return all(partnership).stream().anyMatch(version -> cap(version) != null);
  }

  BigDecimal cap(CreditedOrder order) {
    return all(order.partnershipId()).stream()
        .filter(version -> version.version() == order.termsVersion())
        .findFirst()
        .map(HeldTerms::cap)
        .orElse(null);
  }

  private static BigDecimal cap(AgreedTerms version) {
    Commission commission = version.terms().pay().commission();
    return commission == null ? null : commission.cap();
  }

  private List<AgreedTerms> all(UUID partnership) {
    return versions.computeIfAbsent(partnership, partnerships::versionsOf);
  }
}
