package io.hookline.creator.deal.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Under which terms something was earned. Partnerships of the present brand that were never active
 * have none.
 */
@ApplicationScoped
public class PartnershipTerms {

  private final PartnershipRepository partnerships;
  private final TermsVersions versions;

  PartnershipTerms(PartnershipRepository partnerships, TermsVersions versions) {
    this.partnerships = partnerships;
    this.versions = versions;
  }

  /**
   * The terms that hold at an instant: of those that begin at it or before it, the version that was
   * agreed last. What was activated holds from the partnership's first day, also where that was
   * before the activation. Whether the instant is one of the partnership's days is told by {@link
   * AgreedTerms#covers}.
   */
  public Optional<AgreedTerms> termsAt(UUID partnership, Instant at) {
    return active(partnership)
        .flatMap(
            found -> versions.at(partnership, at).map(version -> AgreedTerms.of(found, version)));
  }

  /** Every version that holds or held, latest first; drafts that were worded anew are left out. */
  public List<AgreedTerms> versionsOf(UUID partnership) {
    return active(partnership)
        .map(
            found -> {
              List<TermsVersion> all = versions.all(partnership);
              int activated =
                  all.stream()
                      .filter(version -> version.validFrom() == null)
                      .mapToInt(TermsVersion::version)
                      .max()
                      .orElseThrow();
              return all.stream()
                  .filter(version -> version.version() >= activated)
                  .map(version -> AgreedTerms.of(found, version))
                  .toList();
            })
        .orElse(List.of());
  }

  private Optional<Partnership> active(UUID partnership) {
    return partnerships.find(partnership).filter(found -> found.life().activatedAt() != null);
  }
}
