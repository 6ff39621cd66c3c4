package io.hookline.content.replica;

import static io.hookline.content.Fixtures.ACME;
import static io.hookline.content.Fixtures.NORDLYS;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.content.CreatorChanges;
import io.hookline.content.Fixtures;
import io.hookline.kit.access.BrandScope;
import io.hookline.kit.access.RowSecurity;
import io.hookline.kit.value.Ids;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PartnershipReplicaTest {

  private final PartnershipReplica partnerships;
  private final BrandScope scope;
  private final RowSecurity rows;

  private final UUID id = Ids.next();
  private UUID creator;

  PartnershipReplicaTest(PartnershipReplica partnerships, BrandScope scope, RowSecurity rows) {
    this.partnerships = partnerships;
    this.scope = scope;
    this.rows = rows;
  }

  @BeforeEach
  void aCreator() {
    Fixtures.twoBrands();
    creator = CreatorChanges.creator(ACME);
  }

  @Test
  void whatTheCreatorServiceToldIsKnown() {
    CreatorChanges.partnership(ACME, id, creator, "1250.00", "ACTIVE", 0);
    CreatorChanges.arrive();
    Map<UUID, Partnership> found = in(ACME, replica -> replica.all(List.of(id, Ids.next())));
    assertThat(found)
        .containsExactly(
            Map.entry(
                id,
                new Partnership(id, creator, LocalDate.parse("2026-09-01"), null, true, "ACTIVE")));
  }

  @Test
  void anotherBrandDoesNotSeeIt() {
    CreatorChanges.partnership(ACME, id, creator, "1250.00", "ACTIVE", 0);
    CreatorChanges.arrive();
    boolean ours = in(ACME, replica -> replica.has(id));
    assertThat(ours).isTrue();
    boolean theirs = in(NORDLYS, replica -> replica.has(id));
    assertThat(theirs).isFalse();
  }

  @Test
  void theNewestVersionWins() {
    CreatorChanges.partnership(ACME, id, creator, "0.00", "DRAFT", 0);
    CreatorChanges.partnership(ACME, id, creator, "0.00", "COMPLETED", 2);
    CreatorChanges.partnership(ACME, id, creator, "900.00", "ACTIVE", 1);
    CreatorChanges.arrive();
    CreatorChanges.partnership(ACME, id, creator, "900.00", "ACTIVE", 1);
    CreatorChanges.arrive();
    Partnership newest = in(ACME, replica -> replica.find(id).orElseThrow());
    assertThat(newest.status()).isEqualTo("COMPLETED");
    assertThat(newest.paid()).isFalse();
  }

  private <T> T in(String brand, Function<PartnershipReplica, T> question) {
    return scope.call(
        brand,
        () ->
            QuarkusTransaction.requiringNew()
                .call(
                    () -> {
                      rows.bind(brand);
                      return question.apply(partnerships);
                    }));
  }
}
