package io.hookline.kit.feed;

import static io.hookline.kit.sample.Sample.ACME;
import static io.hookline.kit.sample.Sample.NORDLYS;
import static io.hookline.kit.sample.Sample.as;
import static io.hookline.kit.test.ProblemShape.expect;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.sample.Sample;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a sister created a moment ago is known here when somebody asks for it. */
@QuarkusTest
class AwaitsFeedTest {

  private static final String HEARD = "/v1/brands/" + ACME + "/doors/heard/";

  private SisterFeed sister;

  @BeforeEach
  void begin() {
    Sample.twoBrands();
    sister = new SisterFeed();
  }

  @Test
  void anUnknownReferenceIsLookedForInTheFeed() {
    sister.said(NORDLYS, 1).said(ACME, 1).said(NORDLYS, 1).open();
    as(Tokens.analyst(ACME)).get(HEARD + sister.ids().get(1)).then().statusCode(200);
    assertThat(Sample.rows("select brand from heard order by id"))
        .as("changes of other brands are applied for them, not for the caller's")
        .containsExactly(NORDLYS, ACME, NORDLYS);
  }

  @Test
  void aReferenceThatNobodyKnowsIsRefused() {
    sister.open();
    expect(as(Tokens.analyst(ACME)).get(HEARD + new UUID(0, 7)), 422, "REFERENCE_UNKNOWN");
  }

  @Test
  void aSisterThatIsDownDelaysButDoesNotBreak() {
    sister.fail(500);
    expect(as(Tokens.analyst(ACME)).get(HEARD + new UUID(0, 7)), 422, "REFERENCE_UNKNOWN");
  }

  @Test
  void aBrandThatWasRegisteredAMomentAgoIsKnown() {
    String brand = "new-" + UUID.randomUUID();
    sister
        .add(
            "BrandRegistered",
            brand,
            """
            {"slug": "%s", "name": "New", "timeZone": "Europe/Oslo", "currency": "EUR", "version": 0}"""
                .formatted(brand))
        .open();
    as(Tokens.admin(brand)).get("/v1/brands/" + brand + "/notes").then().statusCode(200);
  }

  @Test
  void anOlderVersionOfABrandDoesNotReplaceANewer() {
    String late =
        """
        {"slug": "acme-cosmetics", "name": "%s", "timeZone": "Europe/Oslo", "currency": "EUR",
         "version": %d}""";
    sister
        .add("BrandUpdated", ACME, late.formatted("Newest", 2))
        .add("BrandUpdated", ACME, late.formatted("Older", 1))
        .open();
    expect(as(Tokens.analyst(ACME)).get(HEARD + new UUID(0, 7)), 422, "REFERENCE_UNKNOWN");
    assertThat(Sample.rows("select name from brand where slug = '" + ACME + "'"))
        .containsExactly("Newest");
  }
}
