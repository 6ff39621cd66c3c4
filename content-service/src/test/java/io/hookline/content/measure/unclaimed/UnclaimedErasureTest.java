package io.hookline.content.measure.unclaimed;

import static io.hookline.content.Fixtures.ACME;
import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.as;
import static io.hookline.content.measure.unclaimed.UnclaimedFixtures.read;
import static io.hookline.content.measure.unclaimed.UnclaimedFixtures.unclaimed;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.bulk.job.JobWorker;
import io.hookline.content.Fixtures;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UnclaimedErasureTest {

  @Inject JobWorker worker;

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  @Test
  void theAuthorsHandleAndTitleGoAndTheFiguresStay() {
    String id = unclaimed();
    as(Tokens.admin(ACME))
        .body("{\"network\": \"TIKTOK\", \"authorHandle\": \"@MiaWong\"}")
        .post(acme("/erasures"))
        .then()
        .statusCode(202);
    worker.work();
    assertThat(read(id).getString("authorHandle")).isNull();
    assertThat(read(id).getString("title")).isNull();
    assertThat(read(id).getLong("readings")).isEqualTo(2);
  }
}
