package io.hookline.kit.access;

import static io.hookline.kit.sample.Sample.as;
import static io.hookline.kit.test.ProblemShape.expect;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.Tokens;
import io.quarkus.oidc.common.OidcEndpoint;
import io.quarkus.oidc.common.OidcRequestFilter;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MadeUpTokenTest {

  @Inject Questions questions;

  @Test
  void nobodyMakesTheServiceAskTheIssuer() {
    String head = "{\"alg\":\"RS256\",\"kid\":\"made-up\"}";
    String body = Tokens.agencyAdmin().split("\\.")[1];
    String unknownKey =
        Base64.getUrlEncoder().withoutPadding().encodeToString(head.getBytes())
            + "."
            + body
            + ".AA";

    for (String token : List.of("opaque", "opaque-too", unknownKey)) {
      expect(as(token).get("/v1/callers/member"), 401, "UNAUTHENTICATED");
    }
    assertThat(questions.asked).hasValue(0);
  }

  /** What the service asks about tokens, RFC 7662. */
  @Singleton
  @OidcEndpoint(OidcEndpoint.Type.INTROSPECTION)
  static class Questions implements OidcRequestFilter {

    final AtomicInteger asked = new AtomicInteger();

    @Override
    public void filter(OidcRequestContext request) {
      asked.incrementAndGet();
    }
  }
}
