package io.hookline.creator.people.creator;

import io.hookline.creator.people.rule.ApplicationRules;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.References;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.search.SearchText;
import io.hookline.kit.value.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Takes applicants up as prospects: new ones, and those of before whom the brand's rule lets. */
@ApplicationScoped
public class Applicants {

  private final CreatorRepository creators;
  private final CreatorSteps steps;
  private final ApplicationRules rules;
  private final MergedRecords merged;
  private final EntityManager entities;
  private final Clock clock;

  Applicants(
      CreatorRepository creators,
      CreatorSteps steps,
      ApplicationRules rules,
      MergedRecords merged,
      EntityManager entities,
      Clock clock) {
    this.creators = creators;
    this.steps = steps;
    this.rules = rules;
    this.merged = merged;
    this.entities = entities;
    this.clock = clock;
  }

  /**
   * Who was taken up.
   *
   * @param again whether the brand had the creator before
   */
  public record Taken(UUID creator, boolean again) {}

  /**
   * @throws Problem CREATOR_MERGED, APPLICANT_AMBIGUOUS, APPLICANT_KNOWN, APPLICATION_TOO_EARLY,
   *     APPLICANT_SHUT_OUT, REFERENCE_UNKNOWN or VALIDATION_FAILED
   */
  public Taken take(Applicant applicant) {
    Instant now = clock.instant();
    NewAccount.check(applicant.accounts(), now);
    NewAccount.requireNew(applicant.accounts());
    Set<UUID> same = people(applicant);
    if (same.isEmpty()) {
      return new Taken(register(applicant, now), false);
    }
    if (same.size() > 1) {
      throw new Problem(
          CreatorProblem.APPLICANT_AMBIGUOUS,
          "These creators have an account or the address: " + same + ". Name one as creatorId.");
    }
    Creator creator = creators.getLocked(same.iterator().next());
    steps.add(creator.applyAgain(free(applicant, creator), rules.today(), steps.author(), now));
    creators.save(creator, view -> new CreatorEvent.Moved(CreatorChange.of(view)));
    return new Taken(creator.id(), true);
  }

  private UUID register(Applicant applicant, Instant now) {
    NewCreator body =
        new NewCreator(
            applicant.profile(), CreatorStatus.PROSPECT, "Applied", null, applicant.accounts());
    Creator creator = new Creator(Ids.next(), body, now);
    creators.save(creator, view -> new CreatorEvent.Registered(CreatorChange.of(view)));
    steps.add(creator.firstStep(steps.author()));
    return creator.id();
  }

  /** Whoever is found by a record that is merged applies as the person. */
  private Set<UUID> people(Applicant applicant) {
    Set<UUID> records = same(applicant);
    Map<UUID, UUID> standing = records.isEmpty() ? Map.of() : merged.standing(records);
    return records.stream()
        .map(record -> standing.getOrDefault(record, record))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Who it is: whom the request names, who has one of the accounts, or the address and name. */
  private Set<UUID> same(Applicant applicant) {
    if (applicant.creator() != null) {
      References.require("creatorId", applicant.creator(), "creator", creators::exists);
      creators.get(applicant.creator()).requireOwn();
      return Set.of(applicant.creator());
    }
    Set<UUID> same = new LinkedHashSet<>();
    for (NewAccount account : applicant.accounts()) {
      same.addAll(owners(account.key()));
    }
    return same.isEmpty() && applicant.profile().email() != null ? byAddress(applicant) : same;
  }

  private List<UUID> owners(AccountKey account) {
    return entities
        .createQuery(
            "select creatorId from Account where network = :network and handle = :handle",
            UUID.class)
        .setParameter("network", account.network())
        .setParameter("handle", account.handle())
        .getResultList();
  }

  private Set<UUID> byAddress(Applicant applicant) {
    String name = SearchText.folded(applicant.profile().displayName());
    Set<UUID> same = new LinkedHashSet<>();
    entities
        .createQuery("from Creator where lower(profile.email) = lower(:email)", Creator.class)
        .setParameter("email", applicant.profile().email())
        .getResultStream()
        .filter(
            known ->
                applicant.accounts().isEmpty()
                    || SearchText.folded(known.view().displayName()).equals(name))
        .forEach(known -> same.add(known.id()));
    return same;
  }

  /** The accounts that are new to the person; those of others stay with them. */
  private List<NewAccount> free(Applicant applicant, Creator creator) {
    List<NewAccount> accounts = applicant.accounts();
    List<UUID> records = merged.family(creator.id());
    List<NewAccount> free = new ArrayList<>();
    for (int i = 0; i < accounts.size(); i++) {
      List<UUID> owners = owners(accounts.get(i).key());
      if (!records.containsAll(owners)) {
        Violation.requireNone(
            CreatorProblem.HANDLE_TAKEN,
            List.of(new Violation("accounts[" + i + "].handle", "is another creator's")));
      }
      if (owners.isEmpty() || owners.contains(creator.id())) {
        free.add(accounts.get(i));
      }
    }
    return free;
  }
}
