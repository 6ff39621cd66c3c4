package io.hookline.content.produce.rights;

import static io.hookline.content.Fixtures.ACME;
import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.daysAgo;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.produce.mention.MentionFixtures.mention;
import static io.hookline.content.produce.rights.RightsFixtures.asked;
import static io.hookline.content.produce.rights.RightsFixtures.grant;
import static io.hookline.content.produce.rights.RightsFixtures.grantedMention;
import static io.hookline.content.produce.rights.RightsFixtures.id;
import static io.hookline.content.produce.rights.RightsFixtures.reuse;
import static io.hookline.content.produce.rights.RightsFixtures.send;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.content.Fixtures;
import io.hookline.content.network.Network;
import io.hookline.kit.access.BrandScope;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.test.Json;
import io.hookline.kit.value.Ids;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No use without a grant, and what is shown on after a grant has gone. */
@QuarkusTest
class ReuseTest {

  @Inject BrandScope scope;
  @Inject Posting posting;

  /** As the making of a post does it. */
  @Singleton
  static class Posting {

    private final UgcRights rights;

    Posting(UgcRights rights) {
      this.rights = rights;
    }

    @Transactional
    void with(Consumer<UgcRights> work) {
      work.accept(rights);
    }
  }

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  @Test
  void aUseIsRecordedUnderItsGrantUntilItEnds() {
    String mention = grantedMention();
    String reuse =
        id(
            reuse(mention, ", \"placeUrl\": \"https://shop.example/serum\"")
                .statusCode(201)
                .body(at("edited", equalTo(false))));
    assertThat(ids("?running=true")).containsExactly(reuse);
    send("/reuses/" + reuse + "/end", "{}").statusCode(200);
    send("/reuses/" + reuse + "/end", "{}")
        .statusCode(409)
        .body(at("code", equalTo("REUSE_ENDED")));
    assertThat(ids("?running=true")).isEmpty();
    assertThat(ids("?mentionId=" + mention)).containsExactly(reuse);
  }

  @Test
  void aUseThatNothingCoversIsRefusedAndSaysWhatIsGranted() {
    String nothing = mention();
    refused(nothing, "", "The author has granted nothing yet.");
    String mention = grantedMention();
    refused(mention, ", \"edited\": true", "not edited");
    refused(mention, ", \"startedAt\": \"%s\"".formatted(daysAgo(12)), "[ORGANIC] use on");
    reuse(mention, "").statusCode(201);
    assertThat(ids("")).hasSize(1);
  }

  @Test
  void anAdOrAnotherChannelIsAnotherUse() {
    String mention = grantedMention();
    for (String use :
        List.of("\"PAID\", \"channel\": \"WEBSITE\"", "\"ORGANIC\", \"channel\": \"PRINT\"")) {
      send("/reuses", "{\"mentionId\": \"%s\", \"usage\": %s}".formatted(mention, use))
          .statusCode(409)
          .body(at("code", equalTo("UGC_RIGHTS_MISSING")));
    }
  }

  @Test
  void whatIsShownOnAfterItsGrantHasGoneIsListed() {
    String mention = mention();
    String grant = asked(mention);
    grant(grant, ", \"until\": \"%s\"".formatted(daysAgo(1))).statusCode(200);
    String overrun = id(reuse(mention, ", \"startedAt\": \"%s\"".formatted(daysAgo(5))));
    String other = id(reuse(grantedMention(), ""));
    assertThat(ids("?uncovered=true")).containsExactly(overrun);
    assertThat(ids("?running=true")).containsExactly(other, overrun);

    String prolonged = asked(mention);
    grant(prolonged, "").statusCode(200);
    assertThat(ids("?uncovered=true")).as("another grant prolongs it").isEmpty();
    send("/rights-requests/" + prolonged + "/withdraw", "{}").statusCode(200);
    assertThat(ids("?uncovered=true")).containsExactly(overrun);
    send("/reuses/" + overrun + "/end", "{}").statusCode(200);
    assertThat(ids("?uncovered=true")).isEmpty();
  }

  @Test
  void aPostThatShowsAMentionIsRecordedOnceWhetherOrNotItIsCovered() {
    UUID mention = UUID.fromString(grantedMention());
    UUID unasked = UUID.fromString(mention());
    UUID post = Ids.next();
    Use use = Use.repost(ReuseChannel.of(Network.TIKTOK));
    Instant out = daysAgo(3);
    asBrand(rights -> rights.recordPost(mention, post, use, out));
    asBrand(rights -> rights.recordPost(mention, post, use, out));
    assertThat(ids("?mentionId=" + mention)).hasSize(1);
    assertThat(ids("?uncovered=true")).isEmpty();
    asBrand(rights -> rights.recordPost(unasked, post, use, out));
    assertThat(ids("?uncovered=true")).containsExactlyElementsOf(ids("?mentionId=" + unasked));
    asBrand(
        rights -> {
          refused(RightsProblem.UGC_RIGHTS_MISSING, () -> rights.requireGrant(unasked, use, out));
          refused(
              CommonProblem.REFERENCE_UNKNOWN,
              () -> rights.requireGrant(Ids.next(), ReuseChannel.TIKTOK, out));
          refused(
              RightsProblem.UGC_RIGHTS_MISSING,
              () -> rights.requireGrant(mention, ReuseChannel.YOUTUBE, out));
          assertThat(rights.requireGrant(mention, ReuseChannel.TIKTOK, out)).isNotNull();
        });
  }

  private void asBrand(Consumer<UgcRights> work) {
    scope.run(ACME, () -> posting.with(work));
  }

  private static void refused(
      io.hookline.kit.problem.ProblemCode code,
      org.assertj.core.api.ThrowableAssert.ThrowingCallable step) {
    assertThatThrownBy(step)
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
  }

  private static void refused(String mention, String more, String why) {
    reuse(mention, more)
        .statusCode(409)
        .body(at("code", equalTo("UGC_RIGHTS_MISSING")))
        .body(at("detail", containsString(why)));
  }

  private static List<String> ids(String query) {
    return operator()
        .get(acme("/reuses" + query))
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class)
        .getList("items[*].id");
  }
}
