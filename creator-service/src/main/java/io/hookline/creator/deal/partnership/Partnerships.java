package io.hookline.creator.deal.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** What other features may ask about partnerships. */
@ApplicationScoped
public class Partnerships {

  private final PartnershipRepository repository;

  Partnerships(PartnershipRepository repository) {
    this.repository = repository;
  }

  /** Whether the present brand has any. */
  public boolean exist() {
    return repository.any();
  }

  /** The creator of a partnership of the present brand. */
  public Optional<UUID> creatorOf(UUID partnership) {
    return repository.find(partnership).map(Partnership::creatorId);
  }
}
