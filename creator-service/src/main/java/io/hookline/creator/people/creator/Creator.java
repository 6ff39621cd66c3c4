package io.hookline.creator.people.creator;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
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

  @Column(name = "display_name")
  private String displayName;

  private String email;

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "creator_id", insertable = false, updatable = false)
  @BatchSize(size = 200)
  private List<Account> accounts = new ArrayList<>();

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected Creator() {}

  Creator(UUID id, NewCreator body, Instant now) {
    this.id = id;
    this.createdAt = now;
    update(new CreatorUpdate(body.displayName(), body.email(), body.accounts()), now);
  }

  /** By what the person may be found in what was sent to us. */
  List<String> contactKeys() {
    Stream<String> handles = accounts.stream().map(account -> "handle:" + account.facts().handle());
    Stream<String> address = email == null ? Stream.empty() : Stream.of("email:" + email);
    return Stream.concat(handles, address).map(key -> key.toLowerCase(Locale.ROOT)).toList();
  }

  /**
   * Forgets the person; partnerships and figures go on pointing here.
   *
   * @param name what stands in the place of the person's
   */
  void erase(String name, Instant now) {
    update(new CreatorUpdate(name, null, List.of()), now);
  }

  final void update(CreatorUpdate body, Instant now) {
    displayName = body.displayName();
    email = body.email();
    updatedAt = now;
    Set<NewAccount> wanted =
        body.accounts().stream()
            .map(NewAccount::normalised)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    accounts.removeIf(account -> !wanted.remove(account.facts()));
    wanted.forEach(account -> accounts.add(new Account(id, account)));
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  CreatorView view() {
    return new CreatorView(
        id,
        displayName,
        email,
        accounts.stream().map(Account::view).sorted(AccountView.ORDER).toList(),
        version,
        createdAt,
        updatedAt);
  }
}
