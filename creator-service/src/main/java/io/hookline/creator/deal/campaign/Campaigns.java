package io.hookline.creator.deal.campaign;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.References;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What other features may ask about campaigns of the present brand. */
@ApplicationScoped
public class Campaigns {

  private final CampaignRepository repository;

  Campaigns(CampaignRepository repository) {
    this.repository = repository;
  }

  /**
   * @param id null names none, which is no fault here
   * @param field where the input names it
   * @throws Problem REFERENCE_UNKNOWN
   */
  public void require(UUID id, String field) {
    new References().add(field, id, "campaign", repository::exists).require();
  }

  public Optional<KnownCampaign> find(UUID id) {
    return repository.find(id).map(Campaign::known);
  }

  /** Those of the ids that are campaigns. */
  public Set<UUID> existing(Collection<UUID> ids) {
    return repository.existing(ids);
  }

  /** As many of the ids as are campaigns. */
  public Map<UUID, KnownCampaign> all(Collection<UUID> ids) {
    return repository.all(ids).stream()
        .map(Campaign::known)
        .collect(Collectors.toMap(KnownCampaign::id, Function.identity()));
  }
}
