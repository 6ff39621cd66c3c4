package io.hookline.creator.people.creator;

import io.hookline.kit.problem.Problem;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.TenantId;

/** A person, or a team, who makes videos for a brand. */
@Entity
@Table(name = "creator")
class Creator {

  @Id private UUID id;
  @TenantId private String brand;

  @Embedded private Profile profile;
  @Embedded private Standing standing;

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "creator_id", insertable = false, updatable = false)
  @BatchSize(size = 200)
  private List<Account> accounts = new ArrayList<>();

  @Column(name = "merged_into")
  private UUID mergedInto;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected Creator() {}

  Creator(UUID id, NewCreator body, Instant now) {
    this.id = id;
    this.createdAt = now;
    this.standing = new Standing(body.status(), body.statusReason(), now, body.mayApplyAgainOn());
    update(new CreatorUpdate(body.profile(), body.accounts()), now);
  }

  /** By what the person may be found in what was sent to us. */
  List<String> contactKeys() {
    Stream<String> keys =
        Stream.of(
                accounts.stream().map(account -> "handle:" + account.key().handle()),
                Stream.ofNullable(profile.email()).map(email -> "email:" + email),
                Stream.ofNullable(profile.phone()).map(phone -> "phone:" + phone))
            .flatMap(Function.identity());
    return keys.map(key -> key.toLowerCase(Locale.ROOT)).toList();
  }

  /**
   * Forgets the person; partnerships and figures go on pointing here.
   *
   * @param name what stands in the place of the person's
   */
  void erase(String name, Instant now) {
    standing = standing.withoutReason();
    update(new CreatorUpdate(Profile.of(name, profile.groupId()), List.of()), now);
  }

  /**
   * @return accounts that go on under another handle, to be written before anything else is
   * @throws Problem VALIDATION_FAILED for a former handle that the creator does not have
   */
  final List<Rename> update(CreatorUpdate body, Instant now) {
    profile = body.profile();
    updatedAt = now;
    Map<AccountKey, NewAccount> wanted = new LinkedHashMap<>();
    body.accounts().forEach(account -> wanted.putIfAbsent(account.key(), account));
    List<Rename> renames = RenamedAccounts.take(body.accounts(), accounts);
    accounts.removeIf(account -> !wanted.containsKey(account.key()));
    accounts.forEach(account -> account.take(wanted.remove(account.key()), now));
    wanted.values().forEach(account -> accounts.add(new Account(id, account, now)));
    return renames;
  }

  /** Whether another record stands for the person. */
  boolean isMerged() {
    return mergedInto != null;
  }

  UUID mergedInto() {
    return mergedInto;
  }

  static Problem isMerged(UUID id, UUID into) {
    return new Problem(
        CreatorProblem.CREATOR_MERGED, "Creator " + id + " is merged into " + into + ".");
  }

  /**
   * @throws Problem CREATOR_MERGED
   */
  Creator requireOwn() {
    if (mergedInto != null) {
      throw isMerged(id, mergedInto);
    }
    return this;
  }

  /**
   * @param into the record that stands for both; null parts them again
   */
  void merge(UUID into, Instant now) {
    mergedInto = into;
    updatedAt = now;
  }

  /** How the creator came to be where the creator was registered. */
  CreatorStep firstStep(Author by) {
    return new CreatorStep(id, null, standing, by);
  }

  /**
   * @return the step that was taken
   * @throws Problem CREATOR_STEP_NOT_ALLOWED
   */
  CreatorStep move(NewCreatorStep step, Author by, Instant now) {
    CreatorStatus from = standing.status();
    from.requireStep(step.to());
    standing = new Standing(step.to(), step.reason(), now, step.mayApplyAgainOn());
    updatedAt = now;
    return new CreatorStep(id, from, standing, by);
  }

  /**
   * @param also accounts, none of them another creator's
   * @return the step that was taken
   * @throws Problem APPLICANT_KNOWN, APPLICATION_TOO_EARLY or APPLICANT_SHUT_OUT
   */
  CreatorStep applyAgain(List<NewAccount> also, LocalDate today, Author by, Instant now) {
    CreatorStatus from = standing.status();
    standing.requireMayApply(today);
    standing = new Standing(CreatorStatus.PROSPECT, "Applied again", now, null);
    updatedAt = now;
    Set<AccountKey> had = accounts.stream().map(Account::key).collect(Collectors.toSet());
    also.stream()
        .filter(account -> had.add(account.key()))
        .forEach(account -> accounts.add(new Account(id, account, now)));
    return new CreatorStep(id, from, standing, by);
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  UUID groupId() {
    return profile.groupId();
  }

  CreatorView view() {
    List<AccountView> shown =
        accounts.stream().map(Account::view).sorted(AccountView.ORDER).toList();
    return new CreatorView(
        id,
        profile.displayName(),
        profile.email(),
        profile.phone(),
        profile.country(),
        profile.languages(),
        profile.niches(),
        profile.communities(),
        profile.tags(),
        standing.status(),
        standing.reason(),
        standing.since(),
        standing.mayApplyAgainOn(),
        profile.groupId(),
        AccountView.followers(shown),
        profile.engagementRate(),
        shown,
        mergedInto,
        null,
        version,
        createdAt,
        updatedAt);
  }
}
