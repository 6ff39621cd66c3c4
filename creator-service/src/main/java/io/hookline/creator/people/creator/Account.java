package io.hookline.creator.people.creator;

import io.hookline.kit.value.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** A handle on a network; belongs to one creator. */
@Entity
@Table(name = "account")
class Account {

  @Id private UUID id;
  @TenantId private String brand;

  @Column(name = "creator_id")
  private UUID creatorId;

  @Enumerated(EnumType.STRING)
  private Network network;

  private String handle;

  protected Account() {}

  Account(UUID creatorId, NewAccount facts) {
    this.id = Ids.next();
    this.creatorId = creatorId;
    this.network = facts.network();
    this.handle = facts.handle();
  }

  NewAccount facts() {
    return new NewAccount(network, handle);
  }

  AccountView view() {
    return new AccountView(id, network, handle);
  }
}
