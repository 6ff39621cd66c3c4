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
                new Partnership(
                    id, creator, LocalDate.parse("2026-09-01"), null, true, List.of(), "ACTIVE")));
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

  @Test
  void aShareOrProductsArePayTooAndTermsTellWhatIsDisclosed() {
    for (String part :
        List.of(
            """
            "commission": {"percent": "10", "base": "NET_VALUE", "rules": [], "cap": null},
            "bounty": null, "products": []""",
            """
            "commission": null, "bounty": null, "products":
              [{"name": "Serum", "productId": null, "quantity": 1, "unitCost": "9.00"}]""",
            """
            "commission": null, "products": [],
            "bounty": {"perThousandViews": "8.00", "cap": "10.00", "days": 30}""")) {
      UUID paid = Ids.next();
      CreatorChanges.partnershipUnder(ACME, paid, creator, "ACTIVE", null, pay(part), "[]");
      CreatorChanges.arrive();
      Partnership known = in(ACME, replica -> replica.find(paid).orElseThrow());
      assertThat(known.paid()).as(part).isTrue();
    }
    CreatorChanges.partnershipUnder(
        ACME,
        id,
        creator,
        "TERMINATED",
        null,
        pay("\"commission\": null, \"bounty\": null, \"products\": []"),
        """
        [{"kind": "AI_GENERATED", "text": null}, {"kind": "HASHTAG", "text": "#ad"}]""");
    CreatorChanges.arrive();
    Partnership known = in(ACME, replica -> replica.find(id).orElseThrow());
    assertThat(known.paid()).isFalse();
    assertThat(known.disclosures()).containsExactly("AI_GENERATED");
    assertThat(known.status()).as("it was never active").isEqualTo("DRAFT");
  }

  private static String pay(String parts) {
    return "{\"currency\": \"USD\", \"flatFee\": null, \"perDeliverable\": [], \"bonuses\": [], "
        + parts
        + "}";
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
