package io.hookline.kit.feed;

import static io.hookline.kit.sample.Sample.ACME;
import static io.hookline.kit.sample.Sample.NORDLYS;
import static io.hookline.kit.sample.Sample.as;
import static io.hookline.kit.test.ProblemShape.expect;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.sample.Sample;
import io.hookline.kit.sample.SampleClock;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a sister created a moment ago is known here when somebody asks for it. */
@QuarkusTest
class FeedOnDemandTest {

  private static final String HEARD = "/v1/brands/" + ACME + "/callers/heard/";

  private static final String FEED = "creator";

  @Inject FeedOnDemand feeds;
  @Inject FeedPoller poller;
  @Inject SampleClock clock;

  private SampleFeed sister;

  @BeforeEach
  void begin() {
    Sample.twoBrands();
    sister = new SampleFeed();
  }

  /** Nothing that a request began goes on into the next test. */
  @AfterEach
  void settle() {
    sister.slow(0).open();
    clock.forward(Duration.ofHours(1));
    poller.poll(FEED);
    while (!feeds.now(FEED)) {
      Thread.onSpinWait();
    }
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
    sister.brand(brand, "New", 0).open();
    as(Tokens.admin(brand)).get("/v1/brands/" + brand + "/notes").then().statusCode(200);
  }

  @Test
  void requestsAtOnceShareAReading() throws Exception {
    sister.open().slow(300);
    String token = Tokens.analyst(ACME);
    Callable<Integer> request = () -> as(token).get(HEARD + new UUID(0, 7)).statusCode();
    ExecutorService callers = Executors.newFixedThreadPool(12);
    try {
      for (Future<Integer> answer : callers.invokeAll(Collections.nCopies(12, request))) {
        assertThat(answer.get()).isEqualTo(422);
      }
    } finally {
      callers.shutdown();
    }
    assertThat(sister.reads()).isLessThan(6);
  }

  @Test
  void nobodyWaitsForASisterThatHangs() {
    sister.open().slow(4000);
    long began = System.nanoTime();
    expect(as(Tokens.analyst(ACME)).get(HEARD + new UUID(0, 7)), 422, "REFERENCE_UNKNOWN");
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(4));
  }

  @Test
  void aSisterThatIsLeftAloneIsNotAsked() {
    sister.fail(503);
    poller.poll(FEED);
    expect(as(Tokens.analyst(ACME)).get(HEARD + new UUID(0, 7)), 422, "REFERENCE_UNKNOWN");
    assertThat(sister.reads()).isEqualTo(1);
  }

  @Test
  void aBrandThatNobodyKnowsIsAskedForOnceInAWhile() {
    sister.open();
    String brand = "none-" + UUID.randomUUID();
    String notes = "/v1/brands/" + brand + "/notes";
    for (int times = 0; times < 3; times++) {
      expect(as(Tokens.admin(brand)).get(notes), 404, "BRAND_NOT_FOUND");
    }
    assertThat(sister.reads()).isEqualTo(1);
    clock.forward(Duration.ofSeconds(2));
    expect(as(Tokens.admin(brand)).get(notes), 404, "BRAND_NOT_FOUND");
    assertThat(sister.reads()).isEqualTo(2);
  }

  @Test
  void aSisterThatFailsIsAskedForABrandOnce() {
    sister.fail(500);
    String brand = "none-" + UUID.randomUUID();
    expect(as(Tokens.admin(brand)).get("/v1/brands/" + brand + "/notes"), 404, "BRAND_NOT_FOUND");
    assertThat(sister.reads()).isEqualTo(1);
  }

  @Test
  void anOlderVersionOfABrandDoesNotReplaceANewer() {
    sister.brand(ACME, "Newest", 2).brand(ACME, "Older", 1).open();
    expect(as(Tokens.analyst(ACME)).get(HEARD + new UUID(0, 7)), 422, "REFERENCE_UNKNOWN");
    assertThat(Sample.rows("select name from brand where slug = '" + ACME + "'"))
        .containsExactly("Newest");
  }
}
