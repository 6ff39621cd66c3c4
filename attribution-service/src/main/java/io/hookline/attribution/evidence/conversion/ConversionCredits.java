package io.hookline.attribution.evidence.conversion;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who is credited with conversions, which is decided in a later wing. */
public interface ConversionCredits {

  /** Every version of each conversion's credit, the latest first. */
  Map<UUID, List<CreditVersionView>> of(Collection<UUID> conversions);

  /** Everything that ties each conversion to somebody as of now, the strongest first. */
  Map<UUID, List<EvidenceView>> evidence(Collection<UUID> conversions);
}
