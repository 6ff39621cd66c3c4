package io.hookline.content.measure.upload;

import static io.hookline.content.Fixtures.ACME;
import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.as;
import static io.hookline.content.Fixtures.daysAgo;
import static io.hookline.content.measure.upload.UploadFixtures.content;
import static io.hookline.content.measure.upload.UploadFixtures.read;
import static io.hookline.content.measure.upload.UploadFixtures.row;
import static io.hookline.content.measure.upload.UploadFixtures.sent;
import static io.hookline.content.measure.upload.UploadFixtures.video;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.bulk.job.JobWorker;
import io.hookline.content.Fixtures;
import io.hookline.kit.access.BrandScope;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people sent is kept for a time, and no longer than the person in it is known. */
@QuarkusTest
class KeptUploadsTest {

  @Inject KeptBytes kept;
  @Inject BrandScope scope;
  @Inject JobWorker worker;

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  private static String file() {
    return sent("Content.csv", content(row(2, video(daysAgo(9)), 10))).get("id");
  }

  @Test
  void aFileThatNobodyAppliesIsDiscardedOnceItsTimeIsOver() {
    String id = file();
    assertThat(scope.<Integer>call(ACME, () -> kept.forget("-infinity"))).isZero();
    assertThat(read(id).getString("state")).isEqualTo("READY");
    assertThat(scope.<Integer>call(ACME, () -> kept.forget("infinity"))).isEqualTo(1);
    assertThat(read(id).getString("state")).isEqualTo("DISCARDED");
    assertThat(scope.<Integer>call(ACME, kept::files)).isZero();
    assertThat(scope.<Integer>call(ACME, () -> kept.count("upload_rows"))).isZero();
  }

  @Test
  void anErasureForgetsFilesInWhichTheHandleIsFound() {
    String of = file();
    as(Tokens.admin(ACME))
        .body("{\"network\": \"TIKTOK\", \"authorHandle\": \"@kim\"}")
        .post(acme("/erasures"))
        .then()
        .statusCode(202);
    worker.work();
    assertThat(read(of).getString("state")).as("somebody else's").isEqualTo("READY");
    as(Tokens.admin(ACME))
        .body("{\"network\": \"TIKTOK\", \"authorHandle\": \"@Acme\"}")
        .post(acme("/erasures"))
        .then()
        .statusCode(202);
    worker.work();
    assertThat(read(of).getString("state")).isEqualTo("DISCARDED");
    assertThat(scope.<Integer>call(ACME, kept::files)).isZero();
  }
}
