package io.hookline.content.measure.competitor;

import io.hookline.content.network.Network;
import io.hookline.content.produce.account.Accounts;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What other features may ask about competitors. */
@ApplicationScoped
public class Competitors {

  private final CompetitorRepository repository;

  Competitors(CompetitorRepository repository) {
    this.repository = repository;
  }

  /**
   * How somebody names a competitor: by its id, or by network and handle.
   *
   * @param handle in any of the ways in which people write it
   */
  public record Name(UUID id, Network network, String handle) {}

  /** Whether the present brand tracks it, or did. */
  public boolean has(UUID id) {
    return repository.exists(id);
  }

  /**
   * @throws Problem COMPETITOR_NOT_FOUND
   */
  public TrackedAccount require(UUID id) {
    return repository.get(id).tracked();
  }

  /** Those that are named, looked up at once. */
  public Named named(Collection<Name> names) {
    Map<UUID, TrackedAccount> byId = new HashMap<>();
    Map<Network, Set<String>> handles = new EnumMap<>(Network.class);
    Set<UUID> ids = new HashSet<>();
    for (Name name : names) {
      if (name.id() != null) {
        ids.add(name.id());
      } else if (name.network() != null && name.handle() != null) {
        handles
            .computeIfAbsent(name.network(), network -> new HashSet<>())
            .add(Accounts.handle(name.handle()));
      }
    }
    repository.all(ids).forEach(one -> byId.put(one.tracked().id(), one.tracked()));
    Map<Network, Map<String, TrackedAccount>> byHandle = new EnumMap<>(Network.class);
    handles.forEach(
        (network, some) ->
            repository
                .named(network, some)
                .forEach(
                    one ->
                        byHandle
                            .computeIfAbsent(network, n -> new HashMap<>())
                            .put(one.tracked().handle(), one.tracked())));
    return new Named(byId, byHandle);
  }

  /** What was found of many names. */
  public record Named(
      Map<UUID, TrackedAccount> byId, Map<Network, Map<String, TrackedAccount>> byHandle) {

    /**
     * @throws Problem VALIDATION_FAILED for a name that is none, REFERENCE_UNKNOWN
     */
    public TrackedAccount of(Name name) {
      if (name.id() == null && (name.network() == null || name.handle() == null)) {
        throw new Violation("competitorId", "must be given, or network and handle").asProblem();
      }
      TrackedAccount found =
          name.id() != null
              ? byId.get(name.id())
              : byHandle.getOrDefault(name.network(), Map.of()).get(Accounts.handle(name.handle()));
      if (found == null) {
        throw new Problem(
            CommonProblem.REFERENCE_UNKNOWN,
            "The brand tracks no such account.",
            List.of(
                new Violation(
                    name.id() != null ? "competitorId" : "handle",
                    "is not a competitor of this brand")));
      }
      return found;
    }
  }
}
