package io.hookline.creator.deal.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What other features may ask about partnerships. */
@ApplicationScoped
public class Partnerships {

  private final PartnershipRepository repository;

  Partnerships(PartnershipRepository repository) {
    this.repository = repository;
  }

  /** The creator of a partnership of the present brand. */
  public Optional<UUID> creatorOf(UUID partnership) {
    return repository.find(partnership).map(Partnership::creatorId);
  }

  /** A partnership of the present brand. */
  public Optional<KnownPartnership> find(UUID partnership) {
    return repository.find(partnership).map(KnownPartnership::of);
  }

  /** As many of the ids as are partnerships of the present brand. */
  public Map<UUID, KnownPartnership> all(Collection<UUID> ids) {
    return repository.all(ids).stream()
        .map(KnownPartnership::of)
        .collect(Collectors.toMap(KnownPartnership::id, Function.identity()));
  }
}
