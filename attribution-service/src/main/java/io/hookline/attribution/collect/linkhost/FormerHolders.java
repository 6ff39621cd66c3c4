package io.hookline.attribution.collect.linkhost;

import io.hookline.attribution.collect.linkhost.LinkHostView.Proof;
import io.hookline.kit.access.BrandScope;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Who has a host that another brand can prove now. A domain that lapsed may be somebody else's:
 * then the record of whoever had it is gone, too, and its links must not stand there any more.
 */
@Singleton
class FormerHolders {

  private final Jdbi jdbi;
  private final LinkHosts hosts;
  private final BrandScope scope;

  FormerHolders(Jdbi jdbi, LinkHosts hosts, BrandScope scope) {
    this.jdbi = jdbi;
    this.hosts = hosts;
    this.scope = scope;
  }

  /** A host as one brand has it. */
  final class Holder {

    private final String brand;
    private final UUID id;
    private final Proof proof;

    private Holder(String brand, UUID id, Proof proof) {
      this.brand = brand;
      this.id = id;
      this.proof = proof;
    }

    Proof proof() {
      return proof;
    }

    /** On the service's own account. */
    void retire() {
      scope.run(brand, () -> hosts.retire(id));
    }
  }

  Optional<Holder> of(String host) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select brand, id from link_host_holder(:host)")
                .bind("host", host)
                .map(
                    (row, context) -> {
                      UUID id = row.getObject("id", UUID.class);
                      return new Holder(row.getString("brand"), id, Proof.of(host, id));
                    })
                .findOne());
  }
}
