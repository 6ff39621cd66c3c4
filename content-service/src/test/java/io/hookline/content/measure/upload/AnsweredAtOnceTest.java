package io.hookline.content.measure.upload;

import static io.hookline.content.Fixtures.ACME;
import static io.hookline.content.Fixtures.daysAgo;
import static io.hookline.content.measure.upload.UploadFixtures.account;
import static io.hookline.content.measure.upload.UploadFixtures.answer;
import static io.hookline.content.measure.upload.UploadFixtures.apply;
import static io.hookline.content.measure.upload.UploadFixtures.read;
import static io.hookline.content.measure.upload.UploadFixtures.sent;
import static io.hookline.content.measure.upload.UploadFixtures.video;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.hookline.bulk.job.JobWorker;
import io.hookline.content.Fixtures;
import io.hookline.kit.access.BrandScope;
import io.hookline.kit.problem.Problem;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people answer at the same time. */
@QuarkusTest
class AnsweredAtOnceTest {

  private static final String COLUMNS =
      """
      {"answers": [], "columns": [{"header": "Wo", "meaning": "LINK"},
        {"header": "Wie oft", "meaning": "VIEWS"}]}""";

  @Inject AnswerUpload.Steps steps;
  @Inject UploadPieces pieces;
  @Inject UnderstandFile understand;
  @Inject BrandScope scope;
  @Inject JobWorker worker;

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
    account("acme");
  }

  @Test
  void whoIsTooLateTakesNoRowsOfTheOtherAway() {
    String link = "https://www.tiktok.com/@acme/video/" + video(daysAgo(9));
    String id = sent("sheet.csv", "Wo,Wie oft\n%s,77\n".formatted(link)).get("id");
    AnswerUpload late = new AnswerUpload(steps, pieces, meanwhile(id));
    Problem problem =
        catchThrowableOfType(
            Problem.class,
            () -> scope.run(ACME, () -> late.answer(UUID.fromString(id), "*", UploadUpdate.NONE)));
    assertThat(problem.code()).isEqualTo(UploadProblem.UPLOAD_CHANGED);
    apply(id, "").statusCode(202);
    worker.work();
    assertThat(read(id).getString("state")).isEqualTo("APPLIED");
    assertThat(read(id).getInt("unclaimed")).isEqualTo(1);
  }

  /** Somebody else answers while the file is read. */
  private UnderstandFile meanwhile(String id) {
    return new UnderstandFile(null, null, null, null, null, null, null) {
      @Override
      Understanding read(SentFile file, Path sent, UploadUpdate said) throws IOException {
        Understanding understood = understand.read(file, sent, said);
        answer(id, COLUMNS).statusCode(200);
        return understood;
      }
    };
  }
}
